// What the linked module, before wasm-bindgen and wasm-opt have worked on it, says of itself: which
// functions and which pieces of data each function and each piece names. The linker writes it down
// when it is told to (--emit-relocs, see scripts/serve.sh).
//
// After https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md.

import { Reader } from "./bytes.mjs";
import { KINDS, MAGIC, datum, element, imported } from "./module.mjs";

const CUSTOM = 0, IMPORTS = 2, ELEMENTS = 9, CODE = 10, DATA = 11;
const SEGMENTS = 5, SYMBOLS = 8;
const OF_FUNCTION = 0, OF_DATA = 1, OF_SECTION = 3;
const UNDEFINED = 0x10, NAMED = 0x40, ABSOLUTE = 0x200;

// By its type, what a relocation's place names; those with a number to be added to it; and what is of
// no account here, as types and globals.
const CALLS = new Set([0]), SLOTS = new Set([1, 2]), ADDRESSES = new Set([3, 4, 5]);
const ADDING = new Set([3, 4, 5, 8, 9]), OTHERS = new Set([6, 7, 8, 9, 10, 13, 20]);

// The module as { functions, pieces, slots, data }. `functions` are by number { called, names }: what
// they are called, and what they name, of which an imported one says nothing. `pieces`, disjoint and in
// the order of their addresses, are { address, end, names, aliases, isFixed }: `aliases` are addresses
// outside of a piece by which it is named all the same, as that of its end; one that is fixed may be
// written to. `names` is { calls, slots, pieces }: the functions that are called, those whose place in
// the table is named, and the pieces. `slots` are the functions by their place in the table.
export function readLinked(bytes) {
  const sections = sectionsOf(bytes);
  const linking = sections.find(({ name }) => name === "linking");
  const relocations = sections.filter(({ name }) => name?.startsWith("reloc."));
  if (!linking || relocations.length === 0) {
    throw new Error("The linked module doesn't say what names what: the linker needs --emit-relocs.");
  }
  const { symbols, segmentNames } = linked(linking.part);
  const data = dataOf(sections);
  const functions = functionsOf(sections, symbols);
  const { pieces, pieceOf } = piecesOf(symbols, data, segmentNames);

  for (const { part } of relocations) {
    const section = sections[part.number()];
    const holders = { [CODE]: functions.filter(({ names }) => names), [DATA]: pieces }[section.id];
    if (holders) relocate(part, { symbols, pieceOf, holders });
  }
  return { functions, pieces, slots: slotsOf(sections), data };
}

function sectionsOf(bytes) {
  const file = new Reader(bytes, MAGIC.length);
  const sections = [];
  while (!file.done) {
    const id = file.byte();
    const size = file.number();
    const part = new Reader(bytes, file.at, file.at + size);
    file.skip(size);
    sections.push({ id, part, start: part.at, name: id === CUSTOM ? part.text() : undefined });
  }
  return sections;
}

const sectionOf = (sections, id) => sections.find((one) => one.id === id);

function linked(part) {
  const found = { symbols: [], segmentNames: [] };
  part.number(); // the version
  while (!part.done) {
    const id = part.byte();
    const end = part.number() + part.at;
    if (id === SYMBOLS) found.symbols = part.list(symbol);
    if (id === SEGMENTS) found.segmentNames = part.list((one) => {
      const name = one.text();
      one.number();
      one.number();
      return name;
    });
    part.at = end;
  }
  return found;
}

function symbol(part) {
  const kind = part.byte();
  const flags = part.number();
  const isThere = !(flags & UNDEFINED);
  if (kind === OF_SECTION) return { kind, section: part.number() };
  if (kind === OF_DATA) {
    const name = part.text();
    if (!isThere) return { kind, name };
    return { kind, name, flags, segment: part.number(), offset: part.number(), size: part.number() };
  }
  const index = part.number();
  return { kind, index, name: isThere || flags & NAMED ? part.text() : undefined };
}

// The data, each with where it begins within its section.
function dataOf(sections) {
  const { part, start } = sectionOf(sections, DATA);
  return part.list((one) => {
    const { address, bytes } = datum(one);
    return { address, bytes, offset: one.at - bytes.length - start };
  });
}

function functionsOf(sections, symbols) {
  const imports = sectionOf(sections, IMPORTS)?.part.list(imported) ?? [];
  const functions = imports.filter(({ kind }) => kind === KINDS.function).map(() => ({ called: [] }));
  const { part, start } = sectionOf(sections, CODE);
  part.list((one) => {
    const size = one.number();
    functions.push({ from: one.at - start, to: one.at - start + size, called: [], names: nothing() });
    one.skip(size);
  });
  for (const { kind, index, name } of symbols) {
    if (kind === OF_FUNCTION && name) functions[index].called.push(name);
  }
  return functions;
}

const nothing = () => ({ calls: new Set(), slots: new Set(), pieces: new Set() });

// The pieces, and the piece of each symbol. Of symbols that share bytes one piece is made.
function piecesOf(symbols, data, segmentNames) {
  const isPlaced = (one) => one.kind === OF_DATA && one.segment !== undefined && !(one.flags & ABSOLUTE);
  const placed = symbols.filter(isPlaced)
    .map((one) => ({ one, segment: data[one.segment], address: data[one.segment].address + one.offset }))
    .sort((a, b) => a.address - b.address);
  const pieces = [];
  const pieceOf = new Map();
  for (const { one, segment, address } of placed) {
    const end = address + one.size;
    let piece = pieces.at(-1);
    if (!piece || address >= piece.end) {
      const from = segment.offset + one.offset;
      const isFixed = !segmentNames[one.segment]?.startsWith(".rodata");
      piece = { address, end, from, to: from, names: nothing(), aliases: new Set(), isFixed };
      pieces.push(piece);
    }
    piece.end = Math.max(piece.end, end);
    piece.to = piece.from + piece.end - piece.address;
    pieceOf.set(one, { piece, address });
  }
  return { pieces, pieceOf };
}

function slotsOf(sections) {
  const slots = new Map();
  for (const { slot, functions } of sectionOf(sections, ELEMENTS)?.part.list(element) ?? []) {
    functions.forEach((index, at) => slots.set(slot + at, index));
  }
  return slots;
}

// Notes with each of `holders`, in their order in the section, what it names.
function relocate(part, { symbols, pieceOf, holders }) {
  let at = 0;
  part.list((one) => {
    const [type, place, index] = [one.byte(), one.number(), one.number()];
    const added = ADDING.has(type) ? Number(one.signed()) : 0;
    if (OTHERS.has(type)) return;
    if (at > 0 && holders[at].from > place) at = 0;
    while (at < holders.length && holders[at].to <= place) at++;
    const names = holders[at]?.from <= place && holders[at].names;
    if (!names) throw new Error(`The linked module names something at ${place}, where there is nothing.`);
    if (CALLS.has(type)) names.calls.add(symbols[index].index);
    else if (SLOTS.has(type)) names.slots.add(symbols[index].index);
    else if (ADDRESSES.has(type)) named(names, pieceOf.get(symbols[index]), added);
    else throw new Error(`The linked module has a relocation of type ${type}, which isn't known here.`);
  });
}

function named(names, found, added) {
  if (!found) return; // where something ends, as the stack; or something that is nowhere
  const address = found.address + added;
  names.pieces.add(found.piece);
  if (address < found.piece.address || address >= found.piece.end) found.piece.aliases.add(address);
}
