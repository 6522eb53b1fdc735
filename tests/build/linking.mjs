// Modules written as text, and what a linker says of one.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joined } from "node:path";
import { Reader, join, list, number, signed, text } from "../../scripts/wasm/bytes.mjs";
import { read } from "../../scripts/wasm/module.mjs";

const CODE = 10, DATA = 11;
const CALL = 0, SLOT = 1, SLOT_IN_DATA = 2, ADDRESS = 4, ADDRESS_IN_DATA = 5;

// The bytes of a module that is written as text, with the names of its functions.
export function assembled(words) {
  const folder = mkdtempSync(joined(tmpdir(), "divide-"));
  const [source, bytes] = [joined(folder, "module.wat"), joined(folder, "module.wasm")];
  writeFileSync(source, words);
  execFileSync("node", ["node_modules/binaryen/bin/wasm-as", "-g", source, "-o", bytes]);
  const made = readFileSync(bytes);
  rmSync(folder, { recursive: true });
  return made;
}

// The same module as if it came from the linker. `segments` are the names of its lists of data, `pieces`
// by name { segment, offset, size, pieces, slots }, and `functions` by name { calls, slots, pieces }, what
// each names: a function or a piece by its name, a place behind a piece as [piece, bytes].
export function asLinked(bytes, { segments, pieces, functions }) {
  const { names } = read(bytes);
  const functionNames = [...names.values()];
  const pieceNames = Object.keys(pieces);
  const sections = sectionsOf(bytes);
  const codeAt = starts(sections[CODE], (part) => part.skip(part.number()));
  const dataAt = starts(sections[DATA], (part) => {
    part.number();
    part.byte();
    part.skipNumber();
    part.byte();
    const size = part.number();
    part.skip(size);
    return size;
  });

  const table = list([
    ...[...names].map(([index, name]) => [0, 0, number(index), text(name)]),
    ...pieceNames.map((name) => [1, 0, text(name), ...["segment", "offset", "size"].map((of) => number(pieces[name][of]))]),
  ]);
  const info = list(segments.map((name) => [text(name), 0, 0]));
  const ofFunction = (type) => (place) => (name) => [type, number(place), number(at(functionNames, name))];
  const ofPiece = (type) => (place) => (named) => {
    const [name, added] = [named].flat();
    return [type, number(place), number(functionNames.length + at(pieceNames, name)), signed(added ?? 0)];
  };
  const all = (place, one, kinds) => Object.entries(kinds).flatMap(([of, kind]) => (one[of] ?? []).map(kind(place)));
  const ownFrom = names.size - codeAt.length;
  const ofCode = Object.entries(functions).flatMap(([name, one]) => all(codeAt[at(functionNames, name) - ownFrom].from, one,
    { calls: ofFunction(CALL), slots: ofFunction(SLOT), pieces: ofPiece(ADDRESS) }));
  const ofData = Object.values(pieces).flatMap((one) => all(dataAt[one.segment].end - dataAt[one.segment].size + one.offset, one,
    { slots: ofFunction(SLOT_IN_DATA), pieces: ofPiece(ADDRESS_IN_DATA) }));
  const section = (name, body) => {
    const whole = join([text(name), body]);
    return [0, number(whole.length), whole];
  };
  return join([
    bytes,
    section("linking", [2, 8, number(table.length), table, 5, number(info.length), info]),
    section("reloc.CODE", [number(sections[CODE].at), list(ofCode)]),
    section("reloc.DATA", [number(sections[DATA].at), list(ofData)]),
  ]);
}

function at(names, name) {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`There is no ‘${name}’ in this test's module.`);
  return index;
}

// By its id, each section's place among them and its bytes.
function sectionsOf(bytes) {
  const file = new Reader(bytes, 8);
  const found = {};
  for (let at = 0; !file.done; at++) {
    const id = file.byte();
    found[id] = { at, bytes: file.take(file.number()) };
  }
  return found;
}

// Where the items of a section begin and end within it, and the size that `pass` gives of each.
function starts({ bytes }, pass) {
  return new Reader(bytes).list((part) => {
    const from = part.at;
    const size = pass(part);
    return { from: from + 1, end: part.at, size };
  });
}
