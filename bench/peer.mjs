// A bare page of cytoscape.js that draws a map laid out by fcose, to be held against the explorer.

import { buildSync } from "esbuild";
import { here } from "./browser.mjs";

// The mark in the page's timeline that says when the map has been drawn.
export const DRAWN = "drawn";

const SCRIPT = `
  import cytoscape from "cytoscape";
  import fcose from "cytoscape-fcose";
  cytoscape.use(fcose);
  const { count, ties } = JSON.parse(document.getElementById("map").textContent);
  const name = (at) => "Agency " + at;
  window.drawing = cytoscape({
    container: document.getElementById("drawing"),
    style: [
      { selector: "node", style: { label: "data(id)", width: 120, height: 36, shape: "round-rectangle" } },
      { selector: "edge", style: { "target-arrow-shape": "triangle", "curve-style": "bezier" } },
    ],
    elements: [
      ...Array.from({ length: count }, (_, at) => ({ data: { id: name(at) } })),
      ...ties.map(([from, to], at) => ({ data: { id: "tie" + at, source: name(from), target: name(to) } })),
    ],
  });
  const layout = drawing.layout({ name: "fcose", animate: false });
  layout.on("layoutstop", () => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("${DRAWN}"))));
  layout.run();`;

// The files of the page, with a map of map.mjs in it, by their paths.
export function peer(made) {
  const { outputFiles: [script] } = buildSync({
    stdin: { contents: SCRIPT, resolveDir: here(".") }, bundle: true, minify: true, format: "esm", write: false,
    nodePaths: [here("node_modules")],
  });
  const html = `<!doctype html><meta charset="utf-8"><style>#drawing { width: 100vw; height: 100vh }</style>
    <div id="drawing"></div><script type="application/json" id="map">${JSON.stringify(made)}</script>
    <script type="module" src="peer.js"></script>`;
  return new Map([["/", Buffer.from(html)], ["/peer.js", Buffer.from(script.contents)]]);
}
