// Puts the bundled maps beside the built app: assets/cases-….txt in dist/, a line for each file of assets/cases,
// with its id, a tab and its JSON without blanks (src/cases reads them). The name has a hash of what is in
// it, so that no browser keeps an older one, and the page is told.
//
//   node scripts/cases.mjs [dist]

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const CASES = fileURLToPath(new URL("../assets/cases", import.meta.url));
const LINK = /(href=")assets\/cases[^"]*\.txt("[^>]*data-cases)/;
const dist = process.argv[2] ?? "dist";

const files = readdirSync(CASES).filter((name) => name.endsWith(".json")).sort();
const text = files.map((name) => {
  try {
    return `${basename(name, ".json")}\t${JSON.stringify(JSON.parse(readFileSync(join(CASES, name), "utf8")))}\n`;
  } catch (fault) {
    throw new Error(`assets/cases/${name}: ${fault.message}`);
  }
}).join("");
const address = `assets/cases-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.txt`;

const page = readFileSync(join(dist, "index.html"), "utf8");
if (!LINK.test(page)) throw new Error(`${join(dist, "index.html")} names no place for the bundled maps (data-cases)`);
for (const old of readdirSync(join(dist, "assets"))) if (/^cases.*\.txt$/.test(old)) rmSync(join(dist, "assets", old));
writeFileSync(join(dist, address), text);
writeFileSync(join(dist, "index.html"), page.replace(LINK, `$1${address}$2`));
