// What each function of a finished module names, beyond the functions that it calls: pieces of data, and
// functions by their places in the table.
//
// Two things say so, and what either says counts. The finished function itself, by every number in it
// that is an address within the data: that alone shows what wasm-opt led there from elsewhere. (A word of
// the data counts only where a piece begins, and so does a number within a long text, which nothing reads
// from its middle. Whatever data name otherwise, the linker says; and tables of numbers hold many that are
// addresses within a long text, as the number of letters there can be is one.) And the
// linked function of the same name, with those that it calls there but no longer here: these were
// taken in, and what an address in them was made into needn't look like one.

import { isUtf8 } from "node:buffer";

import { demangled } from "./demangle.mjs";
import { imageOf } from "./image.mjs";
import { numbersIn } from "./instructions.mjs";

// What wasm-bindgen and wasm-opt put after a name that they have twice.
const COUNTED = /(\.\d+|\[\d+\])$/;
const WORD = 4;
// In bytes: from this on a piece that is text all through is a file that was taken in, not one of our sentences.
const LONG_TEXT = 4096;

// Of a finished module and what readLinked says of it: { pieces, ofFunction, ofPiece, isKnown }. Of a
// function, { index, body, calls }, and of a piece the middle two give { pieces, slots }: the pieces
// that it names, and the numbers of the functions in the table that it names. `isKnown` says of a place
// in the table whether the linked module has it.
export function references({ module, functions, places, linked, image }) {
  const { pieces } = linked;
  for (const one of pieces) one.isText = isLongText(image, one);
  const find = finder(pieces);
  const byName = namedAlike(linked.functions);
  const nameOf = (index) => nameIn(byName, module.names.get(index) ?? "");
  const here = placesHere(linked.slots, places);
  const slotsOf = ({ slots }) => [...slots].map((index) => here.get(index)).filter((index) => index !== undefined);

  const ofFunction = ({ index, body, calls }) => {
    const found = { pieces: new Set(), slots: new Set() };
    for (const number of numbersIn(body)) find(number).forEach((piece) => found.pieces.add(piece));
    const called = new Set(Array.from(calls, nameOf));
    for (const { names } of takenIn(byName.get(nameOf(index)) ?? [], { called, linked })) {
      names.pieces.forEach((piece) => found.pieces.add(piece));
      slotsOf(names).forEach((one) => found.slots.add(one));
    }
    return found;
  };
  const ofPiece = (piece) => {
    const found = { pieces: new Set(piece.names.pieces), slots: new Set(slotsOf(piece.names)) };
    for (const word of wordsIn(image, piece)) find.start(word).forEach((other) => found.pieces.add(other));
    return found;
  };
  return { pieces, ofFunction, ofPiece, isKnown: (slot) => linked.slots.has(slot) };
}

// Gives the pieces that an address is within (of a long text: at which it begins), or of which it is an alias; and by `start` those that begin
// there, or of which it is an alias.
export function finder(pieces) {
  const aliases = new Map();
  for (const piece of pieces) {
    for (const address of piece.aliases) aliases.set(address, [...(aliases.get(address) ?? []), piece]);
  }
  const find = (address) => {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle].end <= address) low = middle + 1;
      else high = middle;
    }
    const isWithin = low < pieces.length && (pieces[low].isText ? pieces[low].address === address : pieces[low].address <= address);
    return [...(isWithin ? [pieces[low]] : []), ...(aliases.get(address) ?? [])];
  };
  const begins = (address) => (piece) => piece.address === address || [...piece.aliases].includes(address);
  find.start = (address) => find(address).filter(begins(address));
  return find;
}

function isLongText(image, { address, end }) {
  return end - address >= LONG_TEXT && isUtf8(image.part(address, end)) && !image.part(address, end).includes(0);
}

// The words of a piece, as far as one may be an address.
function* wordsIn(image, { address, end }) {
  for (let at = Math.ceil(address / WORD) * WORD; at + WORD <= end; at += WORD) yield image.word(at);
}

// The linked functions by the names that wasm-bindgen gives them.
export function namedAlike(functions) {
  const byName = new Map();
  for (const one of functions) {
    for (const name of new Set(one.called.map(demangled))) {
      byName.set(name, [...(byName.get(name) ?? []), one]);
    }
  }
  return byName;
}

// A finished function's name as it is there.
export function nameIn(byName, name) {
  if (byName.has(name)) return name;
  const without = name.replace(COUNTED, "");
  return byName.has(without) ? without : name;
}

// What of the `moved` pieces a module names still that should do without them, as sentences: its functions
// by numbers in them, its data by their words.
export function astray({ functions, data, names }, moved) {
  const find = finder([...moved]);
  const faults = [];
  const look = (found, who) => {
    found.forEach(({ address }) => faults.push(`${who} names the data at ${address}, which come later.`));
  };
  functions.forEach(({ body }, at) => {
    for (const number of numbersIn(body)) look(find(number), names?.get(at) ?? `Function ${at}`);
  });
  for (const { address, bytes } of data) {
    const image = imageOf([{ address, bytes }]);
    const all = { address, end: address + bytes.length };
    for (const word of wordsIn(image, all)) look(find.start(word), `The list of data at ${address}`);
  }
  return faults;
}

// The `moved` pieces that data which stay seem to name: where two pieces meet, the end of one and the
// beginning of the other may look like an address, which neither of them holds.
export function seeming({ data }, moved) {
  const find = finder([...moved]);
  return data.flatMap(({ address, bytes }) => {
    const words = wordsIn(imageOf([{ address, bytes }]), { address, end: address + bytes.length });
    return Array.from(words).flatMap(find.start);
  });
}

// The finished function for each linked one in the table: places stay what they are.
function placesHere(slots, places) {
  const here = new Map();
  for (const [slot, index] of slots) if (places.has(slot)) here.set(index, places.get(slot));
  return here;
}

// Those linked functions and all that they call but that isn't among the names `called` any more.
function takenIn(functions, { called, linked }) {
  const found = new Set(functions);
  for (const { names } of found) {
    for (const index of names?.calls ?? []) {
      const one = linked.functions[index];
      if (one.names && !one.called.some((name) => called.has(demangled(name)))) found.add(one);
    }
  }
  return found;
}
