// Divides a finished module in two that are one program: the first starts alone, the later one
// brings the functions that nothing needs at the start.
//
// Both share memory, tables and globals, which are the first one's. Where the first calls a later
// function stands a stand-in, which goes on to the real one by its place in the table. As long as
// the later module isn't there, that place is empty; so a stand-in first looks whether it is, and
// if not calls a function of the app that fetches it while everything waits. Which functions are
// later is thus a matter of speed alone: a wrong choice costs a moment, never a right answer.
//
// Data that only later functions need come with them: the later module lays them in the memory before
// anything in it runs. Nothing stands in for data, so only those move that nothing else can name.
//
// The way of binaryen's wasm-split, which isn't among the programs that binaryen has on npm.

import { join, number, signed } from "./bytes.mjs";
import { references } from "./data.mjs";
import { fitting } from "./fitting.mjs";
import { parted } from "./image.mjs";
import { named, renumbered } from "./instructions.mjs";
import { choose } from "./later.mjs";
import { KINDS, importedOf } from "./module.mjs";

// What the later module imports all of its imports from.
export const FIRST = "first";
// The global by which the first module says whether the later one is there.
const ARRIVED = "arrived";

const I32 = 0x7f, FUNCTIONS = 0x70, MUTABLE = 1;

// `roomOf(name)` says of a function by its name whether it may come `later`, and whether it is a later
// room's `own` or one that only works on its types; `bring` names the exported function that fetches
// what is missing; `linked` is what the linked module says of itself, without which all data stays. Gives
// { first, later }, two modules, and `moved`, { functions, pieces }: the numbers of the functions and the
// pieces of data that come later.
export function divide(module, roomOf, bring, linked) {
  const isFunction = (one) => one.kind === KINDS.function;
  const fetch = module.exports.find((one) => one.name === bring && isFunction(one))?.index;
  if (fetch === undefined) throw new Error(`The module exports no function ‘${bring}’, which would fetch the rest.`);
  const table = module.tables.findIndex((one) => one.type === FUNCTIONS);
  if (table < 0 || importedOf(module, KINDS.table).length > 0) throw new Error("The module has no table of its own.");

  // A function's number counts the imported ones first; `functions` holds only the module's own.
  const imported = importedOf(module, KINDS.function);
  const functions = module.functions.map((one, at) => {
    return { ...one, index: imported.length + at, calls: named(one.body) };
  });
  // Another table than the one for functions is the browser's business.
  const others = module.elements.filter((one) => one.table !== table);
  const fixed = [fetch, module.start, ...others.flatMap((one) => one.functions)];
  const outside = module.exports.filter(isFunction).map((one) => one.index);
  const places = placesOf(module, table);
  const image = linked && fitting({ module, places, linked });
  const names = linked && references({ module, functions, places, linked, image });
  const moved = choose({ module, functions, fixed, outside, places, roomOf, references: names });
  const parts = { module, imported, functions, table, fetch, moved: moved.functions };
  parts.data = parted(module.data, moved.pieces);
  parts.arrived = importedOf(module, KINDS.global).length + module.globals.length;
  Object.assign(parts, reach(parts));
  return { ...firstModule(parts), moved };
}

function placesOf(module, table) {
  const places = new Map();
  for (const one of module.elements.filter((one) => one.table === table)) {
    one.functions.forEach((index, at) => places.set(one.slot + at, index));
  }
  return places;
}

// Where in the table each later function is that the first module has to reach, and where it ends then.
function reach({ module, functions, table, moved }) {
  const slots = new Map();
  for (const one of module.elements.filter((one) => one.table === table)) {
    one.functions.forEach((index, at) => {
      if (moved.has(index) && !slots.has(index)) slots.set(index, one.slot + at);
    });
  }
  let [end] = module.tables[table].limits;
  const staying = functions.filter(({ index }) => !moved.has(index)).flatMap(({ calls }) => [...calls]);
  const exported = module.exports.filter((one) => one.kind === KINDS.function).map((one) => one.index);
  for (const index of [...exported, ...staying]) {
    if (moved.has(index) && !slots.has(index)) slots.set(index, end++);
  }
  return { slots, end };
}

function firstModule(parts) {
  const { module, imported, functions, table, end, moved, slots, arrived, fetch } = parts;
  // What stays, and the stand-ins, in the order that they had.
  const kept = functions.filter(({ index }) => !moved.has(index) || slots.has(index));
  const numbers = new Map(imported.map((_, at) => [at, at]));
  for (const { index } of kept) numbers.set(index, numbers.size);
  const numberOf = (index) => numbers.get(index);
  const written = kept.map(({ index, type, body }) => {
    if (!moved.has(index)) return { type, body: renumbered(body, numberOf) };
    const { parameters } = module.types[type];
    const to = { type, parameters, slot: slots.get(index), table, arrived, fetch: numberOf(fetch) };
    return { type, body: standIn(to) };
  });

  const tables = module.tables.map((one, at) => {
    const [, ...most] = one.limits;
    return at === table ? { ...one, limits: [end, ...most.map((limit) => Math.max(limit, end))] } : one;
  });
  const flag = { type: Buffer.from([I32, MUTABLE]), bytes: Buffer.from([I32, MUTABLE, 0x41, 0, 0x0b]) };
  const { exports, imports, taken } = shared(parts, { tables, flag, numberOf });
  const renamed = (one) => (one.kind === KINDS.function ? { ...one, index: numberOf(one.index) } : one);
  const first = {
    ...module,
    functions: written,
    tables,
    globals: [...module.globals, flag],
    data: parts.data.first,
    exports: [...module.exports.map(renamed), ...exports],
    start: numberOf(module.start),
    elements: module.elements.map((one) => ({ ...one, functions: one.functions.map(numberOf) })),
  };
  return { first, later: laterModule(parts, imports, taken) };
}

// What the later module takes from the first: all tables, memories and globals, and the functions that
// it calls. Gives the first one's `exports`, the later one's `imports`, and the functions `taken`.
function shared({ module, imported, functions, moved, arrived }, { tables, flag, numberOf }) {
  const exports = [], imports = [];
  const share = (kind, name, index, bytes) => {
    exports.push({ name, kind, index });
    imports.push({ module: FIRST, name, kind, bytes });
  };
  const calls = functions.filter(({ index }) => moved.has(index)).flatMap((one) => [...one.calls]);
  const taken = [...new Set(calls.filter((index) => !moved.has(index)))].sort((one, other) => one - other);
  for (const index of taken) {
    const { type } = imported[index] ?? functions[index - imported.length];
    share(KINDS.function, `f${numberOf(index).toString(36)}`, numberOf(index), number(type));
  }
  tables.forEach((one, at) => {
    share(KINDS.table, `t${at}`, at, join([one.type, one.limits.length - 1, one.limits.map(number)]));
  });
  module.memories.forEach((bytes, at) => share(KINDS.memory, `m${at}`, at, bytes));
  const globals = [...importedOf(module, KINDS.global).map((one) => one.bytes), ...module.globals.map((one) => one.type)];
  globals.forEach((bytes, at) => share(KINDS.global, `g${at}`, at, bytes));
  share(KINDS.global, ARRIVED, arrived, flag.type);
  return { exports, imports, taken };
}

function laterModule(parts, imports, taken) {
  const { module, functions, moved, arrived } = parts;
  const own = functions.filter(({ index }) => moved.has(index));
  const numbers = new Map([...taken, ...own.map(({ index }) => index)].map((index, at) => [index, at]));
  const written = own.map(({ type, body }) => ({ type, body: renumbered(body, (index) => numbers.get(index)) }));
  // Last of all it says that it is there.
  const types = [...module.types, { bytes: Buffer.from([0x60, 0, 0]), parameters: 0 }];
  written.push({ type: types.length - 1, body: join([0, 0x41, 1, 0x24, number(arrived), 0x0b]) });
  return {
    types, imports, functions: written, tables: [], memories: [], globals: [], exports: [], data: parts.data.later,
    start: numbers.size, elements: runs(parts, numbers),
  };
}

// The later functions at their places of the table, neighbours together.
function runs({ module, moved, slots, table }, numbers) {
  const places = new Map([...slots].map(([index, slot]) => [slot, index]));
  for (const one of module.elements.filter((one) => one.table === table)) {
    one.functions.forEach((index, at) => moved.has(index) && places.set(one.slot + at, index));
  }
  const elements = [];
  for (const slot of [...places.keys()].sort((one, other) => one - other)) {
    const last = elements.at(-1);
    const index = numbers.get(places.get(slot));
    if (last && last.slot + last.functions.length === slot) last.functions.push(index);
    else elements.push({ table, slot, functions: [index] });
  }
  return elements;
}

// A function that stands for a later one: fetches it if it isn't there yet, and goes on there.
function standIn({ type, parameters, slot, table, arrived, fetch }) {
  return join([
    number(0), // no variables of its own
    [0x23, number(arrived), 0x45, 0x04, 0x40, 0x10, number(fetch), 0x0b], // if it hasn't arrived, fetch
    Array.from({ length: parameters }, (_, at) => [0x20, number(at)]),
    [0x41, signed(slot), 0x11, number(type), number(table), 0x0b],
  ]);
}
