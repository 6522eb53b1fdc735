// From navigation to the first map drawn: the explorer and a bare page of cytoscape.js with fcose,
// each with the same map in its page, in turns, in a fresh browser context (nothing cached) each time.
//
//   scripts/bench.sh start [--runs 9] [--actors 60]

import { parseArgs } from "node:util";
import { here, launched, version } from "./browser.mjs";
import { mapOf, network } from "./map.mjs";
import { DRAWN, peer } from "./peer.mjs";
import { folder, serve } from "./served.mjs";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "9" }, actors: { type: "string", default: "60" } },
});
const runs = Number(values.runs);
const made = network(Number(values.actors));

const pages = [
  { name: "Partnership Explorer", files: explorer(), drawn: "first-case-drawn", after: "first-case-read" },
  { name: `cytoscape.js ${version("cytoscape")} with fcose ${version("cytoscape-fcose")}`, files: peer(made), drawn: DRAWN },
];
const browser = await launched();
for (const page of pages) Object.assign(page, { server: await serve(page.files), times: [], afters: [] });
// Once for nothing, so that neither of the two pays for the browser's own start.
for (let run = -1; run < runs; run++) {
  for (const page of pages) {
    const measured = await visit(page);
    if (run < 0) continue;
    page.times.push(measured.drawn);
    page.afters.push(measured.after);
    page.fetched = measured.fetched;
  }
}
await browser.close();
for (const { server } of pages) server.close();
print();

// Our own build, with the map in its page.
function explorer() {
  const files = folder(here("../dist"));
  const map = JSON.stringify(mapOf(made)).replaceAll("<", "\\u003c");
  const carried = `<script type="application/json" id="map-of-this-page">${map}</script>`;
  const html = files.get("/").toString("utf8").replace('<div id="app">', `${carried}<div id="app">`);
  return files.set("/", Buffer.from(html));
}

async function visit({ server, drawn, after }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(server.url);
  const last = after ?? drawn;
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, last, { timeout: 60_000 });
  const measured = await page.evaluate(([drawn, last]) => {
    const at = (mark) => performance.getEntriesByName(mark)[0].startTime;
    const resources = performance.getEntriesByType("resource").filter((one) => one.fetchStart <= at(drawn));
    return { drawn: at(drawn), after: at(last), fetched: resources.map((one) => new URL(one.name).pathname) };
  }, [drawn, last]);
  await context.close();
  return { ...measured, fetched: ["/", ...measured.fetched.filter((path) => path.startsWith("/"))] };
}

function print() {
  const middle = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)].toFixed(0);
  const least = (times) => Math.min(...times).toFixed(0);
  const of = `A map of ${made.count} actors and ${made.ties.length} ties`;
  console.log(`${of}, ${runs} runs each in turns, cold cache, Chromium ${browser.version()}.\n`);
  console.log("| page | first map drawn, ms: median | least | transferred until then, bytes after brotli |");
  console.log("|---|---:|---:|---:|");
  for (const { name, times, server, fetched } of pages) {
    const total = fetched.reduce((sum, path) => sum + server.size(path), 0);
    console.log(`| ${name} | ${middle(times)} | ${least(times)} | ${total.toLocaleString("en-GB")} |`);
  }
  const [ours] = pages;
  console.log(`\nThe explorer had read and flagged the map after ${middle(ours.afters)} ms (median).`);
  for (const { name, server, fetched } of pages) {
    console.log(`\n${name} fetched:`);
    for (const path of fetched) {
      console.log(`- ${path === "/" ? "the page" : path.slice(1)}: ${server.size(path).toLocaleString("en-GB")}`);
    }
  }
}
