// Maps like those of partnerships, the same on every run: localities with a hub each, to which every
// actor is tied, the hubs tied to one another, and further ties of which four in five stay within a
// locality.

export function map(actors, { seed = 7, tiesEach = 3 } = {}) {
  const share = chance(seed);
  const below = (count) => Math.floor(share() * count);
  const localities = Math.max(2, Math.round(Math.sqrt(actors) / 2));
  const ties = [];
  const tied = new Set();
  const tie = (from, to) => {
    const pair = Math.min(from, to) * actors + Math.max(from, to);
    if (from === to || tied.has(pair)) return;
    tied.add(pair);
    ties.push([from, to]);
  };

  for (let actor = localities; actor < actors; actor++) tie(actor, actor % localities);
  for (let hub = 1; hub < localities; hub++) tie(hub, below(hub));
  const wanted = Math.floor(actors * tiesEach);
  for (let tries = 0; ties.length < wanted && tries < wanted * 50; tries++) {
    const from = below(actors);
    const locality = from % localities;
    const members = Math.floor((actors - locality - 1) / localities + 1);
    const to = share() < 0.8 ? locality + localities * below(members) : below(actors);
    if (to < actors) tie(from, to);
  }
  return { actors, ties };
}

// Numbers from 0 up to 1: mulberry32 (Ettinger 2017).
function chance(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
