// What is transferred until the first map is drawn, in bytes after brotli, held against
// scripts/budget.json. Fails, saying what grew, if anything is over its budget.
//
//   node scripts/budget.mjs [dist] [--budget scripts/budget.json]
//
// That the list is whole, tests/browser/start-up.test.mjs sees to.

import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

// What each file of dist/ is, by its path. A file that is none of these is not to be there; what comes
// later doesn't count.
const ITEMS = [
  { item: "page", path: /^index\.html$/ },
  { item: "script", path: /\.js$/ },
  { item: "module", path: /_bg\.wasm$/ },
  { item: "later", path: /styles\/later\// },
  { item: "styles", path: /\.css$/ },
  // Without the letters that only some names need.
  { item: "maps", path: /^assets\/cases-\w+\.txt$/ },
  { item: "font", path: /(regular|bold)\.woff2$/ },
  { item: "later", path: /(_later\.wasm|-ext\.woff2|OFL\.txt|locales\/\w+\.ftl)$/ },
];

// The files that count, with what they are and their size after brotli.
export function counted(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.map((one) => {
    const path = relative(folder, join(one.parentPath ?? one.path, one.name)).replaceAll("\\", "/");
    const item = ITEMS.find(({ path: pattern }) => pattern.test(path))?.item;
    const bytes = readFileSync(join(folder, path));
    return { path, item, size: path.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length };
  });
}

// What is wrong, as sentences; and the table of what there is.
export function check(files, budget) {
  const sizes = new Map(Object.keys(budget).map((item) => [item, 0]));
  const faults = [];
  for (const { path, item, size } of files) {
    if (item === "later") continue;
    if (item === undefined) {
      faults.push(`${path} is new in dist/: say in scripts/budget.mjs whether the first map needs it.`);
    }
    if (item && !(item in budget)) faults.push(`scripts/budget.json says nothing of ‘${item}’ (${path}).`);
    for (const one of [item, "all"]) if (sizes.has(one)) sizes.set(one, sizes.get(one) + size);
  }
  for (const [item, size] of sizes) {
    const over = size - budget[item];
    if (over <= 0) continue;
    const what = item === "all" ? "in all" : `of ${item}`;
    const more = `${bytes(over)} more than the budget of ${bytes(budget[item])}`;
    faults.push(`The first map takes ${bytes(size)} ${what} after brotli, ${more}.`);
  }
  const row = ([item, size]) => `  ${name(item).padEnd(10)} ${bytes(size).padStart(15)} of ${bytes(budget[item])}`;
  const table = Array.from(sizes, row);
  return { faults, table };
}

const name = (item) => (item === "all" ? "Everything" : `The ${item}`);
const bytes = (count) => `${count.toLocaleString("en-GB")} bytes`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { budget: { type: "string", default: fileURLToPath(new URL("budget.json", import.meta.url)) } },
  });
  const { faults, table } = check(counted(positionals[0] ?? "dist"), JSON.parse(readFileSync(values.budget, "utf8")));
  console.log("Transferred until the first map is drawn, after brotli:");
  console.log(table.join("\n"));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
