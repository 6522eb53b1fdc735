// Divides a finished module in two that are one program: the first starts alone, the later one
// brings the functions that nothing needs at the start.
//
// Both share memory, tables and globals, which are the first one's. Where the first calls a later
// function stands a stand-in, which goes on to the real one by its place in the table. As long as
// the later module isn't there, that place is empty; so a stand-in first looks whether it is, and
// if not calls a function of the app that fetches it while everything waits. Which functions are
// later is thus a matter of speed alone: a wrong choice costs a moment, never a right answer.
//
// The way of binaryen's wasm-split, which isn't among the programs that binaryen has on npm.

import { join, number, signed } from "./bytes.mjs";
import { named, renumbered } from "./instructions.mjs";
import { KINDS, importedOf } from "./module.mjs";

// What the later module imports all of its imports from.
export const FIRST = "first";
// The global by which the first module says whether the later one is there.
const ARRIVED = "arrived";

// In bytes: a stand-in is hardly shorter than this.
const WORTH_MOVING = 40;

const I32 = 0x7f, FUNCTIONS = 0x70, MUTABLE = 1;

// `roomOf(name)` says of a function by its name whether it may come `later`, and whether it is a later
// room's `own` or one that only works on its types; `bring` names the exported function that fetches
// what is missing. Gives { first, later }, two modules, and `moved`, the numbers of the functions that
// come later.
export function divide(module, roomOf, bring) {
  const calls = module.functions.map(({ body }) => named(body));
  const own = importedOf(module, KINDS.function).length;
  const all = own + module.functions.length;
  const fetch = module.exports.find((one) => one.name === bring && one.kind === KINDS.function)?.index;
  if (fetch === undefined) throw new Error(`The module exports no function ‘${bring}’, which would fetch the rest.`);

  const moved = later(module, calls, own, roomOf);
  moved.delete(fetch);
  const table = module.tables.findIndex((one) => one.type === FUNCTIONS);
  if (table < 0 || importedOf(module, KINDS.table).length > 0) throw new Error("The module has no table of its own.");

  // Where in the table each later function is that the first module has to reach.
  const slots = new Map();
  for (const one of module.elements) {
    one.functions.forEach((index, at) => {
      if (moved.has(index) && one.table === table && !slots.has(index)) slots.set(index, one.slot + at);
    });
  }
  const reached = new Set(module.exports.filter((one) => one.kind === KINDS.function).map((one) => one.index));
  calls.forEach((called, at) => moved.has(own + at) || called.forEach((index) => reached.add(index)));
  const [size] = module.tables[table].limits;
  let end = size;
  for (const index of reached) if (moved.has(index) && !slots.has(index)) slots.set(index, end++);

  const arrived = importedOf(module, KINDS.global).length + module.globals.length;
  const type = (index) => index < own ? importedOf(module, KINDS.function)[index].type : module.functions[index - own].type;
  const parts = { module, calls, own, all, moved, slots, table, end, arrived, type, fetch };
  const first = firstModule(parts);
  return { ...first, moved };
}

// The functions that come later: those that say so by their name, and those that only they call. But
// one that the first module calls itself is needed there, unless it is a later room's own: the linker
// makes one of functions that are alike and keeps any of their names, which then says little.
function later(module, calls, own, roomOf) {
  const callers = module.functions.map(() => new Set());
  calls.forEach((called, at) => called.forEach((index) => index >= own && index !== own + at && callers[index - own].add(own + at)));
  const fixed = new Set(module.exports.filter((one) => one.kind === KINDS.function).map((one) => one.index));
  for (const one of module.elements) one.functions.forEach((index) => fixed.add(index));
  if (module.start !== undefined) fixed.add(module.start);

  const moved = new Set();
  const ours = new Set();
  module.functions.forEach((_, at) => {
    const { later, own: isOurs } = roomOf(module.names.get(own + at) ?? "");
    if (!later) return;
    moved.add(own + at);
    if (isOurs) ours.add(own + at);
  });
  for (let before = -1; before !== moved.size; ) {
    before = moved.size;
    for (const index of moved) {
      if (!ours.has(index) && [...callers[index - own]].some((caller) => !moved.has(caller))) moved.delete(index);
    }
  }

  const pending = [...moved];
  while (pending.length > 0) {
    for (const index of calls[pending.pop() - own]) {
      if (index < own || moved.has(index) || fixed.has(index)) continue;
      if (![...callers[index - own]].every((caller) => moved.has(caller))) continue;
      moved.add(index);
      pending.push(index);
    }
  }
  // A stand-in would be no shorter than these.
  for (const index of moved) {
    const isSmall = calls[index - own].size === 0 && module.functions[index - own].body.length < WORTH_MOVING;
    if (isSmall && (fixed.has(index) || [...callers[index - own]].some((caller) => !moved.has(caller)))) moved.delete(index);
  }
  return moved;
}

function firstModule({ module, calls, own, all, moved, slots, table, end, arrived, type, fetch }) {
  // What stays, and the stand-ins, in the order that they had.
  const numbers = new Map();
  for (let index = 0; index < all; index++) {
    if (index < own || !moved.has(index) || slots.has(index)) numbers.set(index, numbers.size);
  }
  const numberOf = (index) => numbers.get(index);
  const functions = [];
  module.functions.forEach((one, at) => {
    const index = own + at;
    if (!moved.has(index)) functions.push({ type: one.type, body: renumbered(one.body, numberOf) });
    else if (slots.has(index)) {
      const parameters = module.types[one.type].parameters;
      functions.push({ type: one.type, body: standIn({ ...one, parameters, slot: slots.get(index), table, arrived, fetch: numberOf(fetch) }) });
    }
  });

  // What the later module takes from here.
  const needed = new Set();
  calls.forEach((called, at) => moved.has(own + at) && called.forEach((index) => moved.has(index) || needed.add(index)));
  const exports = module.exports.map((one) => (one.kind === KINDS.function ? { ...one, index: numberOf(one.index) } : one));
  const imports = [];
  const share = (kind, name, index, bytes) => {
    exports.push({ name, kind, index });
    imports.push({ module: FIRST, name, kind, bytes });
  };
  const laterNumbers = new Map();
  for (const index of [...needed].sort((one, other) => one - other)) {
    laterNumbers.set(index, laterNumbers.size);
    share(KINDS.function, `f${numberOf(index).toString(36)}`, numberOf(index), number(type(index)));
  }
  const tables = module.tables.map((one, at) => (at === table ? { ...one, limits: [end, ...one.limits.slice(1).map((most) => Math.max(most, end))] } : one));
  tables.forEach((one, at) => share(KINDS.table, `t${at}`, at, join([one.type, one.limits.length - 1, one.limits.map(number)])));
  module.memories.forEach((bytes, at) => share(KINDS.memory, `m${at}`, at, bytes));
  const types = [...importedOf(module, KINDS.global).map((one) => one.bytes), ...module.globals.map((one) => one.type)];
  types.forEach((bytes, at) => share(KINDS.global, `g${at}`, at, bytes));
  const flag = { type: Buffer.from([I32, MUTABLE]), bytes: Buffer.from([I32, MUTABLE, 0x41, 0, 0x0b]) };
  exports.push({ name: ARRIVED, kind: KINDS.global, index: arrived });
  imports.push({ module: FIRST, name: ARRIVED, kind: KINDS.global, bytes: flag.type });

  const first = {
    ...module, functions, tables, exports, globals: [...module.globals, flag],
    start: module.start === undefined ? undefined : numberOf(module.start),
    elements: module.elements.map((one) => ({ ...one, functions: one.functions.map(numberOf) })),
  };
  return { first, later: laterModule({ module, own, all, moved, slots, table, arrived, numbers: laterNumbers, imports }) };
}

function laterModule({ module, own, all, moved, slots, table, arrived, numbers, imports }) {
  for (let index = own; index < all; index++) if (moved.has(index)) numbers.set(index, numbers.size);
  const functions = [];
  module.functions.forEach((one, at) => {
    if (moved.has(own + at)) functions.push({ type: one.type, body: renumbered(one.body, (index) => numbers.get(index)) });
  });

  // Last of all it says that it is there.
  const types = [...module.types, { bytes: Buffer.from([0x60, 0, 0]), parameters: 0 }];
  functions.push({ type: types.length - 1, body: join([0, 0x41, 1, 0x24, number(arrived), 0x0b]) });
  return {
    types, imports, functions, tables: [], memories: [], globals: [], exports: [], data: [],
    start: numbers.size, elements: runs(module, moved, slots, table, numbers),
  };
}

// The later functions at their places of the table, neighbours together.
function runs(module, moved, slots, table, numbers) {
  const places = new Map([...slots].map(([index, slot]) => [slot, index]));
  for (const one of module.elements) {
    one.functions.forEach((index, at) => one.table === table && moved.has(index) && places.set(one.slot + at, index));
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
