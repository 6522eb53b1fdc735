// What runs in the browser: one layout on one map, several times.

import start, * as ours from "partnership-layouts";
import { network } from "../map.mjs";
import { measure } from "./measures.mjs";
import { ways } from "./ways.mjs";

const map = (actors) => ({ actors, ties: network(actors).ties });

const ready = start("layouts_bg.wasm").then(async () => {
  const all = ways(ours);
  // Once each on a small map, so that nobody's first run pays for the browser's own compiler.
  for (const { prepare } of all) for (let time = 0; time < 3; time++) await prepare(map(60))();
  return all;
});

window.layouts = async () => (await ready).map(({ name }) => name);

// The median and the shortest time in milliseconds, of how many, and what the last picture measures.
window.run = async (number, actors, size) => {
  const { prepare, times } = (await ready)[number];
  const drawn = map(actors);
  const taken = [];
  let places;
  for (let time = 0; time < times[Math.min(size, times.length - 1)]; time++) {
    const layOut = prepare(drawn);
    const began = performance.now();
    places = await layOut();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  return { time: taken[Math.floor(taken.length / 2)], fastest: taken[0], times: taken.length, ...measure(drawn, places) };
};
