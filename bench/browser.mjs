// The browser that benches drive, and what they have in common besides.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "../scripts/chromium.mjs";

// The path of something beside the benches.
export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// The version of a peer that is installed.
export const version = (name) => createRequire(import.meta.url)(`./node_modules/${name}/package.json`).version;

// Quiet on a network that answers nothing: no look-ups or downloads of the browser's own.
export const launched = () => engine.launch({
  executablePath: chromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
