// A WebAssembly module as its parts, read from bytes and written to bytes.

import { Reader, join, list, number, signed, text } from "./bytes.mjs";

export const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const CUSTOM = 0, TYPES = 1, IMPORTS = 2, FUNCTIONS = 3, TABLES = 4, MEMORIES = 5, GLOBALS = 6, EXPORTS = 7,
  START = 8, ELEMENTS = 9, CODE = 10, DATA = 11, DATA_COUNT = 12;

export const KINDS = { function: 0, table: 1, memory: 2, global: 3 };

// The parts of a module: `types`, `imports`, `functions` (each { type, body }, the imported ones not
// among them), `tables`, `memories`, `globals`, `exports`, `start`, `elements`, `data` (each { address,
// bytes }), and `names`, what the functions are called, if it says so. What isn't looked into is kept as bytes.
export function read(bytes) {
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) throw new Error("This is no WebAssembly module.");
  const module = { types: [], imports: [], functions: [], tables: [], memories: [], globals: [], exports: [],
    start: undefined, elements: [], data: [], names: new Map() };
  let types = [];
  const file = new Reader(bytes, MAGIC.length);
  while (!file.done) {
    const id = file.byte();
    const size = file.number();
    const part = new Reader(bytes, file.at, file.at + size);
    file.skip(size);
    switch (id) {
      case CUSTOM: if (part.text() === "name") module.names = functionNames(part); break;
      case TYPES: module.types = part.list(type); break;
      case IMPORTS: module.imports = part.list(imported); break;
      case FUNCTIONS: types = part.list((one) => one.number()); break;
      case TABLES: module.tables = part.list(table); break;
      case MEMORIES: module.memories = part.list((one) => whole(one, limits)); break;
      case GLOBALS: module.globals = part.list(global); break;
      case EXPORTS: module.exports = part.list((one) => ({ name: one.text(), kind: one.byte(), index: one.number() })); break;
      case START: module.start = part.number(); break;
      case ELEMENTS: module.elements = part.list(element); break;
      case CODE: module.functions = part.list((one) => one.take(one.number())).map((body, at) => ({ type: types[at], body })); break;
      case DATA: module.data = part.list(datum); break;
      case DATA_COUNT: break; // only needed by instructions that can't be moved anyway
      default: throw new Error(`Section ${id} of a WebAssembly module isn't known here.`);
    }
  }
  return module;
}

export function write(module) {
  const section = (id, items) => {
    if (items.length === 0) return [];
    const body = list(items);
    return [id, number(body.length), body];
  };
  const start = module.start === undefined ? [] : number(module.start);
  return join([
    MAGIC,
    section(TYPES, module.types.map((one) => one.bytes)),
    section(IMPORTS, module.imports.map((one) => [text(one.module), text(one.name), one.kind, one.bytes])),
    section(FUNCTIONS, module.functions.map((one) => number(one.type))),
    section(TABLES, module.tables.map((one) => [one.type, one.limits.length - 1, one.limits.map(number)])),
    section(MEMORIES, module.memories),
    section(GLOBALS, module.globals.map((one) => one.bytes)),
    section(EXPORTS, module.exports.map((one) => [text(one.name), one.kind, number(one.index)])),
    start.length > 0 ? [START, number(start.length), start] : [],
    section(ELEMENTS, module.elements.map(writtenElement)),
    section(CODE, module.functions.map(({ body }) => [number(body.length), body])),
    section(DATA, module.data.map(writtenDatum)),
  ]);
}

// How many imports of a kind there are; their numbers come before those of the module's own.
export function importedOf(module, kind) {
  return module.imports.filter((one) => one.kind === kind);
}

// The bytes that `pass` goes over.
function whole(part, pass) {
  const from = part.at;
  pass(part);
  return part.bytes.subarray(from, part.at);
}

function type(part) {
  let parameters = 0;
  const bytes = whole(part, () => {
    if (part.byte() !== 0x60) throw new Error("A type that isn't a function's isn't known here.");
    parameters = part.list((one) => one.byte()).length;
    part.list((one) => one.byte());
  });
  return { bytes, parameters };
}

function limits(part) {
  const flags = part.byte();
  if (flags > 1) throw new Error("A shared or 64-bit memory or table isn't known here.");
  return Array.from({ length: flags + 1 }, () => part.number());
}

function table(part) {
  return { type: part.byte(), limits: limits(part) };
}

export function imported(part) {
  const [module, name, kind] = [part.text(), part.text(), part.byte()];
  const pass = {
    [KINDS.function]: () => part.number(),
    [KINDS.table]: () => table(part),
    [KINDS.memory]: () => limits(part),
    [KINDS.global]: () => part.skip(2),
  }[kind];
  if (!pass) throw new Error(`An import of kind ${kind} isn't known here.`);
  const from = part.at;
  const type = pass();
  return { module, name, kind, type, bytes: part.bytes.subarray(from, part.at) };
}

function global(part) {
  let type;
  const bytes = whole(part, () => { type = part.take(2); constant(part); });
  return { type, bytes };
}

// A constant expression: one instruction and its end. Gives the value of `i32.const`.
function constant(part) {
  const opcode = part.byte();
  let value;
  switch (opcode) {
    case 0x41: value = Number(part.signed()); break;
    case 0x42: case 0x23: case 0xd0: part.skipNumber(); break;
    case 0x43: part.skip(4); break;
    case 0x44: part.skip(8); break;
    default: throw new Error(`The constant 0x${opcode.toString(16)} isn't known here.`);
  }
  if (part.byte() !== 0x0b) throw new Error("A constant of several instructions isn't known here.");
  return value;
}

// Functions at places of a table: { table, slot, functions }; a list that is only there so that
// functions may be referred to has no slot.
export function element(part) {
  const flags = part.number();
  switch (flags) {
    case 0: return { table: 0, slot: constant(part), functions: part.list((one) => one.number()) };
    case 2: {
      const [table, slot] = [part.number(), constant(part)];
      part.byte();
      return { table, slot, functions: part.list((one) => one.number()) };
    }
    case 3: part.byte(); return { functions: part.list((one) => one.number()) };
    default: throw new Error(`A list of functions of kind ${flags} isn't known here.`);
  }
}

function writtenElement({ table, slot, functions }) {
  const numbers = list(functions.map(number));
  if (slot === undefined) return [3, 0, numbers];
  const at = [0x41, signed(slot), 0x0b];
  return table === 0 ? [0, at, numbers] : [2, number(table), at, 0, numbers];
}

// Bytes that are in memory from the beginning: { address, bytes }.
export function datum(part) {
  if (part.number() !== 0) throw new Error("Data that isn't there from the beginning can't be divided.");
  const address = constant(part);
  return { address, bytes: part.take(part.number()) };
}

function writtenDatum({ address, bytes }) {
  return [0, 0x41, signed(address), 0x0b, number(bytes.length), bytes];
}

function functionNames(part) {
  const names = new Map();
  while (!part.done) {
    const id = part.byte();
    const end = part.number() + part.at;
    if (id === 1) part.list((one) => names.set(one.number(), one.text()));
    part.at = end;
  }
  return names;
}
