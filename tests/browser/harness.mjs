// What every browser test stands on: the built app served from dist/, a real Chromium, and a page
// that must not have complained by the end of the test.
//
//   test("a map opens", (t) => withPage(t, { width: 390, height: 844, touch: true }, async (page) => {
//     await page.getByRole("button", { name: "Open" }).tap();
//   }));

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/server.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const SCREENSHOTS = fileURLToPath(new URL("./screenshots", import.meta.url));
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

// Quiet on a network that answers nothing: no look-ups or downloads of the browser's own.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// All that axe knows, and of WCAG 2.2 what it leaves out unless it is asked.
const AXE_OPTIONS = { rules: { "target-size": { enabled: true } } };

// PATIENCE=4 on a machine that has much else to do: how many times as long a test waits.
const PATIENCE = Number(process.env.PATIENCE ?? 1);

// One browser for all tests of a file, one server for each base path; both start when first needed.
let browser;
const servers = new Map();

after(async () => {
  await (await browser)?.close();
  for (const server of servers.values()) await (await server).close();
});

/// Opens the app in a fresh page (no storage, no history) and runs `use(page, { url })`. Then asserts
/// that nothing was written to the console as an error, nothing was thrown, no request failed and
/// none went to another host; saves a screenshot named after the test (or `name`).
///
/// Options: `width`, `height`, `dark`, `touch`, `reducedMotion`; `name` of the screenshot; `path`
/// after the app's address ("?embed#x"); `base` to serve under; `javaScript: false`;
/// `allow`, an array of patterns for complaints that the test means to cause;
/// `init`, a function that the page runs before anything of its own;
/// `context`, further options of Playwright's newContext.
export async function withPage(t, options, use) {
  const { width = 1280, height = 800, dark = false, touch = false, reducedMotion = false } = options;
  const { name = t.name, path = "", base = "/", javaScript = true, allow = [] } = options;
  const { url } = await served(base);
  const context = await (await launched()).newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    javaScriptEnabled: javaScript,
    locale: "en-GB",
    timezoneId: "Europe/London",
    ...options.context,
  });
  context.setDefaultTimeout(10_000 * PATIENCE);
  if (options.init) await context.addInitScript(options.init);
  const complaints = [];
  context.on("page", (page) => listen(page, new URL(url).origin, complaints));
  const page = await context.newPage();

  let passed = false;
  try {
    await page.goto(url + path);
    if (javaScript) await started(page);
    await use(page, { url });
    const unexpected = complaints.filter((complaint) => !allow.some((pattern) => pattern.test(complaint)));
    assert.deepEqual(unexpected, [], "the page complained");
    passed = true;
  } finally {
    await screenshot(page, passed ? name : `${name} failed`).catch(() => {});
    if (!passed && complaints.length > 0) t.diagnostic(`the page said: ${complaints.join(" | ")}`);
    await context.close();
  }
}

/// For `init`: the browser doesn't let the page keep anything.
export function denied() {
  IDBFactory.prototype.open = () => { throw new DOMException("not here", "SecurityError"); };
}

/// Waits until the app stands where the loading page stood (also after a reload), all of it.
export async function started(page) {
  await page.waitForFunction(() => {
    const place = document.getElementById("app");
    return place?.firstElementChild && !place.querySelector(".loading, [data-awaited]");
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/// Returns once nobody on the map has moved for a quarter of a second.
export async function still(page) {
  await page.evaluate(() => { globalThis.stood = undefined; });
  await page.waitForFunction(() => {
    const places = [...document.querySelectorAll("#map .actor .body")].map((one) => one.getBoundingClientRect());
    const now = places.map(({ x, y, width }) => [x, y, width].map(Math.round)).join();
    if (now !== globalThis.stood) Object.assign(globalThis, { stood: now, since: performance.now() });
    return performance.now() - globalThis.since > 250;
  }, null, { polling: 50 });
}

/// Saves what the page shows to tests/browser/screenshots/.
export function screenshot(page, name) {
  const file = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return page.screenshot({ path: `${SCREENSHOTS}/${file}.png` });
}

/// Asserts that axe-core finds nothing wrong for assistive technology, in the page or a part of it, light and dark.
export async function assertAccessible(page, part = "html") {
  await page.addScriptTag({ path: AXE });
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const shades = ["light", "dark"];
  // What the test goes on with comes last.
  for (const shade of dark ? shades : shades.toReversed()) {
    await page.emulateMedia({ colorScheme: shade });
    // Colours that glide have to be there.
    await page.evaluate(() => Promise.all(document.getAnimations().filter(({ transitionProperty }) => transitionProperty).map(({ finished }) => finished.catch(() => {}))));
    const { violations } = await page.evaluate(([part, options]) => globalThis.axe.run(part, options), [part, AXE_OPTIONS]);
    const found = violations.map(({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.slice(0, 5).map(({ html }) => html.slice(0, 120)).join(", ")})`);
    assert.deepEqual(found, [], `axe found, ${shade}`);
  }
}

function launched() {
  browser ??= (async () => {
    const executablePath = chromium();
    assert.ok(executablePath, "no Chromium found: set CHROMIUM, or run scripts/setup.sh test");
    return engine.launch({ executablePath, args: FLAGS });
  })();
  return browser;
}

function served(base) {
  assert.ok(existsSync(`${DIST}/index.html`), "dist/ is empty: run scripts/serve.sh --build-only first");
  if (!servers.has(base)) servers.set(base, serve({ root: DIST, port: 0, base }));
  return servers.get(base);
}

function listen(page, origin, complaints) {
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) complaints.push(`asked another host: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // A navigation that becomes a download, or is overtaken by another, is no failure.
    if (reason === "net::ERR_ABORTED" && request.isNavigationRequest()) return;
    complaints.push(`failed: ${request.url()} (${reason})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`answered ${response.status()}: ${response.url()}`);
  });
}
