// Which functions of a module come later.

// In bytes: a stand-in is hardly shorter than this.
const WORTH_MOVING = 40;

// The numbers of the functions that come later: those that say so by their name, and those that only
// they call. But one that the first module calls itself is needed there, unless it is a later room's
// own: the linker makes one of functions that are alike and keeps any of their names, which then
// says little. Those in `fixed` or in a table may be called by anybody.
export function choose({ module, functions, fixed, roomOf }) {
  const callers = new Map(functions.map(({ index }) => [index, []]));
  for (const { index, calls } of functions) {
    for (const called of calls) if (called !== index) callers.get(called)?.push(index);
  }
  const anybody = new Set([...fixed, ...module.elements.flatMap((one) => one.functions), module.start]);
  const at = new Map(functions.map((one) => [one.index, one]));

  const moved = new Set();
  const own = new Set();
  for (const { index } of functions) {
    const room = roomOf(module.names.get(index) ?? "");
    if (room.later) moved.add(index);
    if (room.own) own.add(index);
  }
  const isCalledFirst = (index) => callers.get(index).some((caller) => !moved.has(caller));
  for (let before = -1; before !== moved.size; ) {
    before = moved.size;
    for (const index of moved) if (!own.has(index) && isCalledFirst(index)) moved.delete(index);
  }

  const pending = [...moved];
  while (pending.length > 0) {
    for (const index of at.get(pending.pop()).calls) {
      if (!at.has(index) || moved.has(index) || anybody.has(index) || isCalledFirst(index)) continue;
      moved.add(index);
      pending.push(index);
    }
  }
  for (const index of moved) {
    const { calls, body } = at.get(index);
    const isSmall = calls.size === 0 && body.length < WORTH_MOVING;
    if (isSmall && (anybody.has(index) || isCalledFirst(index))) moved.delete(index);
  }
  return moved;
}
