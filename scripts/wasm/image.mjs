// What is in memory from the beginning, as one, and cut in two.

// Fewer bytes than this in between cost no more than a list of their own, after brotli too.
const GAP = 24;

// The memory that `data`, lists of bytes by their addresses, make.
export function imageOf(data) {
  const from = Math.min(...data.map(({ address }) => address));
  const bytes = Buffer.alloc(Math.max(...data.map(({ address, bytes }) => address + bytes.length)) - from);
  for (const one of data) bytes.set(one.bytes, one.address - from);
  const at = (address) => bytes[address - from] ?? 0;
  return {
    from,
    to: from + bytes.length,
    part: (start, end) => Buffer.from(Array.from({ length: end - start }, (_, i) => at(start + i))),
    word: (address) => [3, 2, 1, 0].reduce((sum, place) => sum * 256 + at(address + place), 0),
  };
}

// The first address at which two images differ, if there is one.
export function difference(one, other) {
  const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
  const [mine, theirs] = [one.part(from, to), other.part(from, to)];
  const at = mine.findIndex((byte, index) => byte !== theirs[index]);
  return at < 0 ? undefined : from + at;
}

// `data` in two: { first, later }, where the later one has the pieces that are `moved`, in the order of
// their addresses, and the first one all the rest.
export function parted(data, moved) {
  const image = imageOf(data);
  const isMoved = Buffer.alloc(image.to - image.from);
  const placeOf = (address) => Math.max(0, address - image.from);
  for (const { address, end } of moved) isMoved.fill(1, placeOf(address), placeOf(end));
  const lists = (wanted) => runs(image, (address) => isMoved[address - image.from] === wanted)
    .map(({ start, end }) => ({ address: start, bytes: only(image, { start, end, isMoved, wanted }) }));
  return { first: lists(0), later: lists(1) };
}

// Where there is something else than zeros at addresses that are wanted, near ones together.
function runs(image, isWanted) {
  const found = [];
  const all = image.part(image.from, image.to);
  all.forEach((byte, index) => {
    const address = image.from + index;
    if (byte === 0 || !isWanted(address)) return;
    const last = found.at(-1);
    if (last && address - last.end < GAP) last.end = address + 1;
    else found.push({ start: address, end: address + 1 });
  });
  return found;
}

// The later part may write again what stands in between, for nothing ever changes it; the first one has
// zeros there.
function only(image, { start, end, isMoved, wanted }) {
  const bytes = image.part(start, end);
  if (wanted) return bytes;
  return bytes.map((byte, index) => (isMoved[start + index - image.from] ? 0 : byte));
}
