// Lays out the same maps with ours and its peers, in one page of headless Chromium, and prints a table:
//
//   node bench/layouts/run.mjs FOLDER [--sizes 100,300,1000]
//
// FOLDER has layouts.js and layouts_bg.wasm, as scripts/bench.sh builds them.

import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { chromium as engine } from "playwright-core";
import { chromium } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/server.mjs";

const shown = (time) => time.toFixed(time < 100 ? 1 : 0);

const { values, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: "string", default: "100,300,1000" } },
});
const sizes = values.sizes.split(",").map(Number);

await build({
  entryPoints: [fileURLToPath(new URL("page.mjs", import.meta.url))],
  alias: { "partnership-layouts": join(folder, "layouts.js") },
  outfile: join(folder, "page.js"),
  bundle: true,
  minify: true,
  format: "esm",
  define: { "process.env.NODE_ENV": '"production"' },
});
writeFileSync(join(folder, "index.html"), '<!doctype html><title>Layouts</title><script type="module" src="page.js"></script>');

const server = await serve({ root: folder, port: 0 });
const browser = await engine.launch({ executablePath: chromium(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
page.on("pageerror", (error) => console.error(error));
await page.goto(server.url);
await page.waitForFunction(() => window.layouts);
const names = await page.evaluate(() => window.layouts());

const [{ model }] = cpus();
console.log(`${new Date().toISOString().slice(0, 10)}; ${model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; ` +
  `Chromium ${browser.version()}; boxes of 120 by 36, three ties an actor\n`);
console.log("| actors | layout | time, ms | fastest | of | d3-force takes | overlaps | crossings | stress | area, boxes |");
console.log("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|");
for (const [size, actors] of sizes.entries()) {
  const found = [];
  for (const number of names.keys()) {
    found.push(await page.evaluate((what) => window.run(...what), [number, actors, size]));
  }
  found.forEach((one, number) => console.log(`| ${[
    actors, names[number], shown(one.time), shown(one.fastest), one.times, `${(found[1].time / one.time).toFixed(1)} ×`,
    one.overlaps, one.crossings, one.stress.toFixed(4), one.area.toFixed(1),
  ].join(" | ")} |`));
}
await browser.close();
await server.close();
