// Maps larger than anyone can read at once: what is too small to read is painted, names are there by
// importance, and what one comes near to answers like any other map.

import assert from "node:assert/strict";
import test from "node:test";
import { network } from "../../bench/map.mjs";
import { assertAccessible, screenshot, withPage } from "./harness.mjs";

const KINDS = ["agency", "practitioner", "team", "forum", "service_user", "agency", "fund"];
const SECTORS = ["nhs", "local_authority", "voluntary", "private"];

// `said` is what is said of every tie by which somebody is told something.
function made(count, said = {}) {
  const { ties } = network(count);
  const actors = Array.from({ length: count }, (_, at) => {
    const kind = KINDS[at % KINDS.length];
    const sector = kind === "agency" ? { sector: SECTORS[at % SECTORS.length] } : {};
    return { id: `a${at}`, kind, name: `Adult care ${at}`, ...sector };
  });
  const what = (at) => (at % 4 ? { kind: "informs", ...said } : { kind: "refers" });
  const between = ties.map(([from, to], at) => ({ ...what(at), from: `a${from}`, to: `a${to}` }));
  return JSON.stringify({ format: "partnership-map", version: 1, title: "Large", actors, ties: between });
}

async function opened(page, count, said) {
  page.setDefaultTimeout(60_000);
  await page.locator('input[type="file"]').first().setInputFiles({ name: "large.json", mimeType: "application/json", buffer: Buffer.from(made(count, said)) });
  await page.getByRole("heading", { level: 1, name: "Large" }).waitFor();
  await page.locator("#map .sign").first().waitFor();
}

const live = (page) => page.locator("#map .actors .actor").count();

// How many dots of the canvas aren't empty, in thousandths, and the most frequent colour, once there is
// anything.
const painted = (page) => page.waitForFunction(() => {
  const canvas = document.querySelector("canvas.painted");
  if (!canvas?.width) return undefined;
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let filled = 0;
  const colours = new Map();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) continue;
    filled++;
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  if (filled === 0) return undefined;
  const [[first]] = [...colours].sort((a, b) => b[1] - a[1]);
  return { filled: Math.round((4000 * filled) / data.length), first };
}).then((found) => found.jsonValue());

const overlapping = (page) => page.locator("#map .signs text").evaluateAll((texts) => {
  const boxes = texts.map((text) => text.getBoundingClientRect());
  return boxes.filter((a, at) => boxes.slice(0, at).some((b) =>
    a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)).length;
});

test("up to 300 actors all of them are live, and from afar named as room allows", (t) => withPage(t, {}, async (page) => {
  await opened(page, 300);
  assert.equal(await live(page), 300);
  assert.equal(await page.locator("canvas.painted").count(), 0);
  const signs = await page.locator("#map .sign").count();
  assert.ok(signs > 5 && signs < 300, `${signs} names`);
  assert.equal(await overlapping(page), 0);
  await page.keyboard.press("m");
  for (let step = 0; step < 9; step++) await page.keyboard.press("+");
  await page.waitForFunction(() => document.querySelectorAll("#map .sign").length === 0);
}));

test("2,000 actors and 6,000 ties open, pan, zoom and answer", (t) => withPage(t, {}, async (page) => {
  await opened(page, 2_000);
  assert.ok((await live(page)) < 10, "from afar nobody has to be live");
  const { filled } = await painted(page);
  assert.ok(filled > 20, `${filled} thousandths are painted`);
  assert.equal(await overlapping(page), 0);
  await assertAccessible(page);

  // Whoever is painted is named under the pointer, and pressed like anyone.
  const box = await page.locator("#stage").boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hovered = page.locator("#map .sign.hovered");
  let there;
  // From the middle outwards, for an ecomap may leave its middle free.
  for (let step = 0; step < 400 && !there; step++) {
    const at = { x: middle.x + 0.8 * step * Math.cos(step), y: middle.y + 0.7 * step * Math.sin(step) };
    await page.mouse.move(at.x, at.y);
    if (await hovered.count()) there = at;
  }
  assert.ok(there, "somebody stands somewhere");
  const name = await hovered.textContent();
  await page.mouse.click(there.x, there.y);
  await page.locator("#details-title", { hasText: name }).waitFor();
  const selected = page.locator("#map .actor.selected");
  assert.equal(await selected.locator("title").textContent(), name);
  assert.ok((await page.locator("#map .tie.near").count()) > 0, "its ties stand out");

  // Nearer, whoever is in sight is live, and more come as the map moves.
  await page.mouse.move(there.x, there.y);
  for (let step = 0; step < 30 && (await page.locator("#map .sign").count()); step++) await page.mouse.wheel(0, -150);
  await page.waitForFunction(() => document.querySelectorAll("#map .actors .actor").length > 10);
  const near = await live(page);
  assert.ok(near <= 300, `${near} are live`);
  const last = () => page.locator("#map .actors [role=button]").evaluateAll((all) => all.map(({ id }) => id).join());
  const before = await last();
  await page.mouse.down({ button: "middle" });
  await page.mouse.move(there.x - 500, there.y - 300, { steps: 12 });
  await page.mouse.up({ button: "middle" });
  await page.waitForFunction((before) => [...document.querySelectorAll("#map .actors [role=button]")].map(({ id }) => id).join() !== before, before);
  const scrolled = await page.locator("#stage").evaluate((stage) => [stage.scrollLeft, stage.scrollTop]);
  assert.deepEqual(scrolled, [0, 0], "the window is moved by its camera alone");
  await screenshot(page, "a large map, near");
}));

test("a large map is walked by keyboard, whoever isn't live yet included", (t) => withPage(t, {}, async (page) => {
  await opened(page, 400);
  await page.keyboard.press("m");
  const seen = new Set();
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press(step % 2 ? "ArrowDown" : "ArrowRight");
    await page.waitForTimeout(60);
    const id = await page.evaluate(() => document.activeElement?.id);
    assert.match(id, /^actor-\d+$/);
    seen.add(id);
  }
  assert.ok(seen.size >= 4, [...seen].join());
  await page.keyboard.press("Enter");
  await page.locator("#details-title").waitFor();
}));

test("what is painted follows the page's colours, and what is chosen", (t) => withPage(t, {}, async (page) => {
  await opened(page, 400);
  const light = await painted(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(300);
  const dark = await painted(page);
  assert.notEqual(dark.first, light.first);
  await page.getByRole("button", { name: "Assessment", exact: true }).click();
  await page.waitForTimeout(300);
  assert.ok((await painted(page)).filled < dark.filled, "three in four ties are about something else");
}));

test("the outline of a large map is complete", (t) => withPage(t, {}, async (page) => {
  await opened(page, 2_000);
  await page.keyboard.press("o");
  await page.getByRole("status").filter({ hasText: "Filling in the tables" }).waitFor();
  await page.getByRole("status").filter({ hasText: "The tables are complete: 2,000 actors" }).waitFor({ state: "attached" });
  assert.equal(await page.locator("main.outline [aria-busy=true]").count(), 0);
  const { actors, ties } = JSON.parse(made(2_000));
  const rows = (place) => page.locator(`main.outline section h3:text-is("${place}") ~ .table-place tbody tr`).count();
  assert.equal(await rows("Actors"), actors.length);
  assert.equal(await rows("Ties"), ties.length);
  await page.keyboard.press("m");
  await page.locator("#map .sign").first().waitFor();
}));

test("warning signs of a large map are live only where they can be read", (t) => withPage(t, {}, async (page) => {
  await opened(page, 400, { withheld: true });
  const badges = page.locator("#map .badge");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.locator("#marks").click();
  await page.locator("#marks[aria-pressed=true]").waitFor();
  assert.equal(await badges.count(), 0, "from afar no number could be read");
  const box = await page.locator("#stage").boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 30 && (await page.locator("#map .sign").count()); step++) await page.mouse.wheel(0, -150);
  await badges.first().waitFor();
  const near = await badges.count();
  assert.ok(near <= 300, `${near} signs are live`);
  const far = await badges.evaluateAll((all) => all.filter((one) => {
    const { left, top } = one.getBoundingClientRect();
    return left < -1.5 * innerWidth || left > 2.5 * innerWidth || top < -1.5 * innerHeight || top > 2.5 * innerHeight;
  }).length);
  assert.equal(far, 0, "and none that lies far off");
  await screenshot(page, "signs of barriers on a large map");
}));
