// A made-up partnership, the same at every run: localities with a hub each, some three ties an
// actor, four in five of them within the locality. Numbers by mulberry32 (Ettinger 2017).

function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// { count, ties: [[from, to], …] } of so many actors.
export function network(count, { seed = 7, each = 3 } = {}) {
  const random = randomNumbers(seed);
  const places = Math.max(2, Math.round(Math.sqrt(count) / 2));
  const known = new Set();
  const ties = [];
  const join = (from, to) => {
    const key = from < to ? `${from}-${to}` : `${to}-${from}`;
    if (from === to || known.has(key)) return;
    known.add(key);
    ties.push([from, to]);
  };
  for (let at = places; at < count; at++) join(at, at % places);
  for (let at = 1; at < places; at++) join(at, Math.floor(random() * at));
  for (let tries = 0; ties.length < count * each && tries < count * each * 50; tries++) {
    const from = Math.floor(random() * count);
    const place = from % places;
    const near = () => place + places * Math.floor(random() * Math.floor((count - place - 1) / places + 1));
    const to = random() < 0.8 ? near() : Math.floor(random() * count);
    if (to < count) join(from, to);
  }
  return { count, ties };
}

// The same as a file of the explorer.
export function mapOf({ count, ties }) {
  const name = (at) => `agency-${at}`;
  return {
    format: "partnership-map",
    version: 1,
    title: `A partnership of ${count} agencies`,
    actors: Array.from({ length: count }, (_, at) => ({ id: name(at), kind: "agency", name: `Agency ${at}` })),
    ties: ties.map(([from, to], at) => ({ id: `tie-${at}`, kind: "informs", from: name(from), to: name(to) })),
  };
}
