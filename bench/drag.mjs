// What it costs to drag one actor about in a large map: the explorer and a bare page of cytoscape.js
// with the same map and the same movements of the mouse, in turns, by the browser's own counters.
//
//   scripts/bench.sh drag [--actors 300] [--moves 120] [--runs 3]

import { parseArgs } from "node:util";
import { here, launched, version } from "./browser.mjs";
import { mapOf, network } from "./map.mjs";
import { DRAWN, peer } from "./peer.mjs";
import { folder, serve } from "./served.mjs";

const { values } = parseArgs({ options: {
  actors: { type: "string", default: "300" }, moves: { type: "string", default: "120" }, runs: { type: "string", default: "3" },
} });
const [moves, runs] = [Number(values.moves), Number(values.runs)];
const made = network(Number(values.actors));
// The actor that is dragged: one that is no hub, as in most maps most are.
const DRAGGED = 20;

const browser = await launched();
const pages = [
  { name: "Partnership Explorer", server: await serve(folder(here("../dist"))), open: openExplorer, all: [] },
  { name: `cytoscape.js ${version("cytoscape")}`, server: await serve(peer(made)), open: openPeer, all: [] },
];
for (let run = 0; run < runs; run++) {
  for (const page of pages) page.all.push(await drag(page));
}
await browser.close();
for (const { server } of pages) server.close();
print();

async function openExplorer(page) {
  const file = JSON.stringify(mapOf(made));
  await page.locator('input[type="file"]').first().setInputFiles({ name: "bench.json", mimeType: "application/json", buffer: Buffer.from(file) });
  const actor = page.locator("#map .actors .actor").filter({ has: page.locator("title", { hasText: new RegExp(`^Agency ${DRAGGED}$`) }) });
  await actor.waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  return actor.locator(".body").boundingBox().then(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
}

async function openPeer(page) {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, DRAWN, { timeout: 120_000 });
  return page.evaluate(`(() => { drawing.fit(); return drawing.nodes()[${DRAGGED}].renderedPosition(); })()`);
}

/// One drag of so many movements, each sent when the one before was dealt with.
async function drag({ server, open }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(server.url);
  const { x, y } = await open(page);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const counters = async () => Object.fromEntries((await session.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
  const to = (step) => page.mouse.move(x + step, y + Math.sin(step / 9) * 40);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await to(6); // taken up: that isn't a frame of the drag
  // Every frame is asked for, here and there, so that frames can be told apart.
  await page.evaluate("(function tick() { requestAnimationFrame(tick); })()");
  await page.waitForTimeout(200);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", { traceConfig: { includedCategories: ["devtools.timeline", "v8.execute", "disabled-by-default-devtools.timeline"] } });
  const before = await counters();
  for (let step = 7; step < 7 + moves; step++) await to(step);
  const after = await counters();
  const ended = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await ended;
  await page.mouse.up();
  await context.close();
  const spent = (name) => (1000 * (after[name] - before[name])) / moves;
  return { script: spent("ScriptDuration"), task: spent("TaskDuration"), frames: scriptOfFrames(events, false), clock: scriptOfFrames(events, true) };
}

/// How many milliseconds of script ran from one frame to the next, on the page's main thread: by the
/// clock, which other programs' turns lengthen, or by the thread's own processor time.
function scriptOfFrames(events, clock) {
  const [when, long] = clock ? ["ts", "dur"] : ["tts", "tdur"];
  const SCRIPT = new Set(["FunctionCall", "EventDispatch", "FireAnimationFrame", "TimerFire", "RunMicrotasks", "EvaluateScript", "v8.run"]);
  const main = events.find(({ name, args }) => name === "FireAnimationFrame" || (name === "EventDispatch" && args?.data?.type === "mousemove"));
  const own = events.filter((event) => event.tid === main?.tid && event.pid === main?.pid);
  const starts = own.filter(({ name }) => name === "FireAnimationFrame").map((event) => event[when]).sort((one, other) => one - other);
  // Several callbacks of one frame are one frame.
  const frames = starts.filter((start, at) => at === 0 || start - starts[at - 1] > (clock ? 4_000 : 100));
  const spans = own.filter((event) => SCRIPT.has(event.name) && event.ph === "X" && event[long] > 0)
    .map((event) => [event[when], event[when] + event[long]]).sort(([one], [other]) => one - other);
  const spent = new Array(Math.max(0, frames.length - 1)).fill(0);
  let done = 0;
  let frame = 0;
  for (const [from, till] of spans) {
    const start = Math.max(from, done);
    if (till <= start) continue;
    done = till;
    while (frame + 1 < frames.length && frames[frame + 1] <= start) frame += 1;
    if (frame < spent.length && start >= frames[0]) spent[frame] += (till - start) / 1000;
  }
  return spent;
}

function print() {
  const sorted = (numbers) => numbers.toSorted((one, other) => one - other);
  const share = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN;
  const middle = (numbers) => share(numbers, 0.5);
  console.log(`One of ${made.count} actors dragged, ${made.ties.length} ties on the map, ${moves} movements, ${runs} runs in turns, Chromium ${browser.version()}.\n`);
  console.log("| page | script a movement, ms | task a movement, ms | script a frame, ms: median | 95 % | most | 95 % by the clock | frames |");
  console.log("|---|---:|---:|---:|---:|---:|---:|---:|");
  const rows = pages.map(({ name, all }) => {
    const frames = all.flatMap((one) => one.frames);
    const row = { script: middle(all.map((one) => one.script)), task: middle(all.map((one) => one.task)), most: share(frames, 0.95) };
    const cells = [row.script, row.task, middle(frames), row.most, Math.max(...frames), share(all.flatMap((one) => one.clock), 0.95)].map((cell) => cell.toFixed(2));
    console.log(`| ${name} | ${cells.join(" | ")} | ${frames.length} |`);
    return row;
  });
  const [ours, theirs] = rows;
  console.log(`\nTask time of the explorer: ${(100 * ours.task / theirs.task).toFixed(0)} % of the peer's. Aims: at most 4 ms of script in 95 % of frames, at most 50 % of the task time.`);
}
