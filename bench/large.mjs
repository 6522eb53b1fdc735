// How a map of thousands opens and moves: from the file to its first drawing and to its flags, and how
// long frames are while it is panned and zoomed, from afar and where names can be read.
//
//   scripts/bench.sh large [--actors 2000]

import { parseArgs } from "node:util";
import { here, launched } from "./browser.mjs";
import { mapOf, network } from "./map.mjs";
import { folder, serve } from "./served.mjs";

const { values } = parseArgs({ options: { actors: { type: "string", default: "2000" } } });
const made = network(Number(values.actors));
const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(mapOf(made))) };
const explorer = await serve(folder(here("../dist")));
const browser = await launched();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(120_000);
await page.goto(explorer.url);
await page.waitForFunction(() => document.querySelector("#app").firstElementChild && !document.querySelector("#app .loading, #app [data-awaited]"));

const chosen = Date.now();
await page.locator('input[type="file"]').first().setInputFiles(file);
await page.locator("#map .actor").first().waitFor();
await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const opened = Date.now() - chosen;
await page.waitForTimeout(1_000);

const box = await page.locator("#stage").boundingBox();
const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
const rows = [["panned, all of it in sight", await frames(pan)]];
rows.push(["zoomed by wheel, until names can be read", await frames(() => wheel(-150, 26))]);
await page.waitForTimeout(400);
const live = await page.locator("#map .actors .actor").count();
rows.push([`panned, where names can be read (${live} actors live)`, await frames(pan)]);
console.log(`A map of ${made.count} actors and ${made.ties.length} ties, Chromium ${browser.version()}, drawn by software.\n`);
console.log(`From the file chosen to drawn and flagged: ${opened} ms.\n`);
console.log("| what | frames | median, ms | 95 %, ms | longest, ms |\n|---|---:|---:|---:|---:|");
for (const [what, all] of rows) {
  const at = (share) => all[Math.min(all.length - 1, Math.floor(share * all.length))].toFixed(0);
  console.log(`| ${what} | ${all.length} | ${at(0.5)} | ${at(0.95)} | ${all.at(-1).toFixed(0)} |`);
}
await browser.close();
explorer.close();

async function pan() {
  await page.mouse.move(middle.x + 200, middle.y + 100);
  await page.mouse.down({ button: "middle" });
  for (let step = 1; step <= 60; step++) await page.mouse.move(middle.x + 200 - 6 * step, middle.y + 100 - 3 * step);
  await page.mouse.up({ button: "middle" });
}

async function wheel(by, times) {
  await page.mouse.move(middle.x - 150, middle.y - 80);
  for (let step = 0; step < times && (await page.locator("#map .sign").count()) > 0; step++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(40);
  }
}

// The times between the frames that the page could draw meanwhile, the shortest first.
async function frames(act) {
  await page.evaluate(() => {
    window.times = [];
    const note = (now) => { window.times.push(now); window.noting = requestAnimationFrame(note); };
    window.noting = requestAnimationFrame(note);
  });
  await act();
  const times = await page.evaluate(() => { cancelAnimationFrame(window.noting); return window.times; });
  return times.slice(1).map((time, at) => time - times[at]).sort((one, other) => one - other);
}
