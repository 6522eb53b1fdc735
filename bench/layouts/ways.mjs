// The layouts that are compared: ours and four of the best known, each with the settings that serve
// it best on these maps. `prepare` makes of a map whatever a layout wants to be given and isn't timed;
// what it returns lays the map out, and is.

import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from "d3-force";
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import * as cola from "webcola";
import { BOX } from "./measures.mjs";

cytoscape.use(fcose);

export const ways = (ours) => [
  { name: "Partnership Explorer, Free", prepare: explorer(ours), times: [25, 15, 9] },
  { name: "d3-force, 300 ticks", prepare: d3, times: [7, 5, 3] },
  { name: "cytoscape fcose", prepare: cytoscapeFcose, times: [5, 3, 1] },
  { name: "ForceAtlas2, 500 rounds", prepare: atlas, times: [7, 5, 2] },
  { name: "WebCola", prepare: webcola, times: [5, 3, 1] },
];

const numbers = (count) => Array.from({ length: count }, (_, number) => number);

function explorer({ Map }) {
  return ({ actors, ties }) => {
    const map = new Map(actors, new Uint32Array(ties.flat()));
    return () => {
      const places = map.places();
      return numbers(actors).map((one) => [places[2 * one], places[2 * one + 1]]);
    };
  };
}

function d3({ actors, ties }) {
  const people = numbers(actors).map((id) => ({ id }));
  const links = ties.map(([source, target]) => ({ source, target }));
  return () => {
    forceSimulation(people)
      .force("link", forceLink(links).distance(150))
      .force("charge", forceManyBody().strength(-600))
      .force("collide", forceCollide(64))
      .force("center", forceCenter())
      .stop()
      .tick(300);
    return people.map(({ x, y }) => [x, y]);
  };
}

function cytoscapeFcose({ actors, ties }) {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { ...BOX, shape: "rectangle" } }],
    elements: [
      ...numbers(actors).map((one) => ({ data: { id: `a${one}` } })),
      ...ties.map(([a, b], number) => ({ data: { id: `t${number}`, source: `a${a}`, target: `a${b}` } })),
    ],
  });
  return () => new Promise((done) => {
    const layout = cy.layout({ name: "fcose", animate: false, quality: "default", nodeDimensionsIncludeLabels: false });
    layout.on("layoutstop", () => done(numbers(actors).map((one) => {
      const { x, y } = cy.getElementById(`a${one}`).position();
      return [x, y];
    })));
    layout.run();
  });
}

function atlas({ actors, ties }) {
  const graph = new Graph();
  for (const one of numbers(actors)) {
    graph.addNode(one, { x: 100 * Math.cos(one) + (one % 7), y: 100 * Math.sin(one), size: 10 });
  }
  for (const [a, b] of ties) graph.addUndirectedEdge(a, b);
  return () => {
    const found = forceAtlas2(graph, { iterations: 500, settings: forceAtlas2.inferSettings(graph) });
    return numbers(actors).map((one) => [10 * found[one].x, 10 * found[one].y]);
  };
}

function webcola({ actors, ties }) {
  const layout = new cola.Layout()
    .nodes(numbers(actors).map(() => ({ ...BOX })))
    .links(ties.map(([source, target]) => ({ source, target })))
    .linkDistance(180)
    .avoidOverlaps(true)
    .handleDisconnected(false);
  return () => {
    layout.start(50, 0, 50, 0, false);
    return layout.nodes().map(({ x, y }) => [x, y]);
  };
}
