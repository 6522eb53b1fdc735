// Divides the app in dist/ in what draws the first map and what comes after it, and says so in its
// page. To be run after an optimised build whose functions still have their names; serve.sh does.
//
//   node scripts/divide.mjs [dist] [--linked FILE] [--show]
//
// FILE is the module as it was linked, with its relocations, from which the one in dist/ was made: by it
// the data are divided too. --show lists what stays in the first part, the largest first.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { astray, seeming } from "./wasm/data.mjs";
import { divide } from "./wasm/divide.mjs";
import { imageOf } from "./wasm/image.mjs";
import { readLinked } from "./wasm/linked.mjs";
import { KINDS, importedOf, read, write } from "./wasm/module.mjs";
import { roomOf, unknownRooms } from "./wasm/rooms.mjs";

// The app's own function that fetches what is missing (src/app/platform/later.rs).
const BRING = "fetch_later_now";
const KINDS_OF_FILE = { first: "_bg.wasm", later: "_later.wasm" };

const options = { show: { type: "boolean" }, linked: { type: "string" } };
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const folder = positionals[0] ?? "dist";
const built = readdirSync(folder).filter((name) => name.endsWith(KINDS_OF_FILE.first));
if (built.length !== 1) stop(`${folder} holds ${built.length} files *${KINDS_OF_FILE.first}, and not one.`);
const page = join(folder, "index.html");
const html = readFileSync(page, "utf8");
if (html.includes('name="later-part"')) stop(`What is in ${folder} is divided already.`);

const module = read(readFileSync(join(folder, built[0])));
if (module.names.size === 0) stop(`The functions in ${built[0]} have no names any more: wasm-opt needs --debuginfo.`);
const strangers = unknownRooms([...module.names.values()]);
if (strangers.length > 0) stop(`scripts/wasm/rooms.mjs names rooms in which there is no function: ${strangers.join(", ")}.`);
const linked = values.linked && readLinked(readFileSync(values.linked));
let { first, later, moved } = divide(module, roomOf, BRING, linked);
// What is seemingly named stays as well, rather than being zeros if it is.
for (let seen = seeming(first, moved.pieces); seen.length > 0; seen = seeming(first, moved.pieces)) {
  for (const piece of seen) piece.isFixed = true;
  ({ first, later, moved } = divide(module, roomOf, BRING, linked));
}
const faults = astray(first, moved.pieces);
if (faults.length > 0) stop(faults.join("\n"));
const parts = { first: write(first), later: write(later) };

// Both are named after what is in both, or a browser could take one from today and one from yesterday.
const hash = createHash("sha256").update(parts.first).update(parts.later).digest("hex").slice(0, 16);
const [name] = built[0].split(/-[0-9a-f]+_bg/);
const names = Object.fromEntries(Object.entries(KINDS_OF_FILE).map(([part, ending]) => [part, `${name}-${hash}${ending}`]));
if (!html.includes(built[0]) || !html.includes("</head>")) stop(`${page} isn't the page that Trunk makes.`);
rmSync(join(folder, built[0]));
for (const part of Object.keys(parts)) writeFileSync(join(folder, names[part]), parts[part]);
writeFileSync(page, html.replaceAll(built[0], names.first)
  .replace("</head>", `<meta name="later-part" content="./${names.later}"></head>`));
const bytes = (pieces) => pieces.reduce((sum, { address, end }) => sum + end - address, 0);
const staying = linked ? linked.pieces.filter((piece) => !moved.pieces.has(piece)) : [];
console.log(`  ${module.functions.length - moved.functions.size} functions come first, ${moved.functions.size} later`);
if (linked) console.log(`  ${bytes(staying)} bytes of data come first, ${bytes([...moved.pieces])} later`);
if (values.show) show();

function show() {
  const own = importedOf(module, KINDS.function).length;
  const functions = module.functions.map(({ body }, at) => ({ at: own + at, size: body.length }))
    .filter(({ at }) => !moved.functions.has(at)).map(({ at, size }) => ({ size, name: module.names.get(at) }));
  const image = imageOf(module.data);
  const data = staying.map(({ address, end }) => {
    return { size: end - address, name: `data: ${excerpt(image, address, end)}` };
  });
  for (const { size, name } of [...functions, ...data].sort((one, other) => other.size - one.size)) {
    console.log(`${String(size).padStart(8)}  ${name}`);
  }
}

// How a piece of data begins, as far as it is text.
function excerpt(image, address, end) {
  const text = image.part(address, Math.min(end, address + 80)).toString("utf8");
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, "·");
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
