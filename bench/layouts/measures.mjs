// What is measured of a picture: [x, y] for the middle of each actor's box.

export const BOX = { width: 120, height: 36 };

export function measure(map, places) {
  return {
    overlaps: overlaps(places),
    crossings: crossings(map, places),
    stress: stress(map, places),
    area: area(places),
  };
}

// Pairs of boxes that overlap.
function overlaps(places) {
  let found = 0;
  places.forEach(([x, y], one) => {
    for (let other = 0; other < one; other++) {
      const [u, v] = places[other];
      if (Math.abs(x - u) < BOX.width && Math.abs(y - v) < BOX.height) found++;
    }
  });
  return found;
}

// Pairs of straight ties that cross and have no end in common.
function crossings({ ties }, places) {
  const side = ([ax, ay], [bx, by], [cx, cy]) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  let found = 0;
  ties.forEach(([a, b], number) => {
    const [A, B] = [places[a], places[b]];
    for (let other = number + 1; other < ties.length; other++) {
      const [c, d] = ties[other];
      if (a === c || a === d || b === c || b === d) continue;
      const [C, D] = [places[c], places[d]];
      if (side(A, B, C) !== side(A, B, D) && side(C, D, A) !== side(C, D, B)) found++;
    }
  });
  return found;
}

// Normalised stress: the mean, over pairs of actors, of the square by which their distance is off from
// the number of ties between them, as a share of that number, at the scale (mean of distance over
// number, by mean of its square) that suits the picture best. In large maps from some 300 actors to all.
function stress({ actors, ties }, places) {
  const around = neighbours(actors, ties);
  const shares = [];
  for (let from = 0; from < actors; from += Math.max(1, Math.floor(actors / 300))) {
    ways(around, from).forEach((hops, to) => {
      if (hops > 0) shares.push(Math.hypot(places[from][0] - places[to][0], places[from][1] - places[to][1]) / hops);
    });
  }
  const sum = (of) => shares.reduce((all, one) => all + of(one), 0);
  const scale = sum((one) => one) / sum((one) => one * one);
  return sum((one) => (scale * one - 1) ** 2) / shares.length;
}

function neighbours(actors, ties) {
  const around = Array.from({ length: actors }, () => []);
  for (const [a, b] of ties) {
    around[a].push(b);
    around[b].push(a);
  }
  return around;
}

// How many ties lie between `from` and everyone; -1 where no way leads.
function ways(around, from) {
  const hops = new Int32Array(around.length).fill(-1);
  hops[from] = 0;
  const queue = [from];
  for (const one of queue) {
    for (const next of around[one]) {
      if (hops[next] < 0) {
        hops[next] = hops[one] + 1;
        queue.push(next);
      }
    }
  }
  return hops;
}

// How many times the area of its boxes a picture covers.
function area(places) {
  const reach = (axis) => {
    const along = places.map((place) => place[axis]);
    return Math.max(...along) - Math.min(...along);
  };
  return ((reach(0) + BOX.width) * (reach(1) + BOX.height)) / (places.length * BOX.width * BOX.height);
}
