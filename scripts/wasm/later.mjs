// Which functions of a module come later, and which pieces of its data.

// In bytes: a stand-in is hardly shorter than this.
const WORTH_MOVING = 40;

// What isn't reached from outside, from exports and the start, comes later: { functions, pieces }, sets.
// The way ends at a later room's own functions, and at one that only works on a later room's types where
// but its place in the table is named. Others that the first module calls itself are needed there: the
// linker makes one of functions that are alike and keeps any of their names, which then says little.
//
// `functions` are { index, body, calls }; those in `fixed` stay, those in `outside` are called by
// anybody; `places` are the functions by their place in the table. What functions and pieces name
// beyond that, `references` says (see data.mjs); without them all data stays, and whatever is in the table
// may be called by anybody.
export function choose({ module, functions, fixed, outside, places, roomOf, references }) {
  const at = new Map(functions.map((one) => [one.index, one]));
  const rooms = new Map(functions.map(({ index }) => [index, roomOf(module.names.get(index) ?? "")]));
  const isSmall = ({ calls, body }) => calls.size === 0 && body.length < WORTH_MOVING;
  const staying = { functions: new Set(), pieces: new Set() };
  const pending = [];

  const piece = (one) => {
    if (staying.pieces.has(one)) return;
    staying.pieces.add(one);
    pending.push(() => follow(references.ofPiece(one)));
  };
  const enter = (index) => {
    if (!at.has(index) || staying.functions.has(index)) return;
    staying.functions.add(index);
    pending.push(() => {
      at.get(index).calls.forEach(called);
      if (references) follow(references.ofFunction(at.get(index)));
    });
  };
  const called = (index) => {
    if (at.has(index) && (!rooms.get(index).own || isSmall(at.get(index)))) enter(index);
  };
  const named = (index) => {
    if (at.has(index) && (!rooms.get(index).later || isSmall(at.get(index)))) enter(index);
  };
  const follow = ({ pieces, slots }) => {
    pieces.forEach(piece);
    slots.forEach(named);
  };
  const settle = () => { while (pending.length > 0) pending.pop()(); };

  fixed.forEach(enter);
  outside.forEach(named);
  for (const [slot, index] of places) if (!references?.isKnown(slot)) named(index);
  references?.pieces.filter(({ isFixed }) => isFixed).forEach(piece);
  settle();
  // Whatever is in the table leaves a stand-in there.
  for (const index of places.values()) {
    if (at.has(index) && isSmall(at.get(index))) enter(index);
  }
  settle();
  return {
    functions: new Set(functions.map(({ index }) => index).filter((index) => !staying.functions.has(index))),
    pieces: new Set((references?.pieces ?? []).filter((one) => !staying.pieces.has(one))),
  };
}
