// Whether a finished module was made of the linked one that is said to be its own.

import { nameIn, namedAlike } from "./data.mjs";
import { difference, imageOf } from "./image.mjs";

// Most functions keep their names; a few are made by wasm-bindgen and wasm-opt.
const SHARE = 0.9;

// What is in memory from the beginning, if both agree; says where they don't.
export function fitting({ module, places, linked }) {
  const image = imageOf(module.data);
  const address = difference(image, imageOf(linked.data));
  if (address !== undefined) unlike(`the data differ at the address ${address}`);
  for (const slot of linked.slots.keys()) {
    if (!places.has(slot)) unlike(`nothing is at place ${slot} of the table, where there was a function`);
  }
  const byName = namedAlike(linked.functions);
  const names = [...module.names.values()];
  const known = names.filter((name) => byName.has(nameIn(byName, name))).length;
  if (known >= names.length * SHARE) return image;
  return unlike(`of ${names.length} functions only ${known} have a name that was linked`);
}

function unlike(what) {
  throw new Error(`The module wasn't made of the linked one: ${what}.`);
}
