// What comes when: the first map is drawn by the first part of the app, and the rest follows.

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { counted } from "../../scripts/budget.mjs";
import { mapOf, network } from "../../bench/map.mjs";
import { started, withPage } from "./harness.mjs";

const LATER = "**/*_later.wasm";
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const path = "?case=unified-assessment";
// The page of the app, with a map in it.
const carrying = (page, url, map) => page.route(url, async (route) => {
  const body = (await (await route.fetch()).text()).replace('<div id="app">', `<script type="application/json" id="map-of-this-page">${map}</script>$&`);
  await route.fulfill({ body, contentType: "text/html" });
});
const marked = (page, mark) => page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
const fetched = (page) => page.evaluate(() => performance.getEntriesByType("resource")
  .map(({ name, startTime, initiatorType }) => ({ file: new URL(name).pathname.slice(1), startTime, initiatorType })));

// A page on which the later part is not let through until `release` is called.
async function held(page, url) {
  let release;
  const released = new Promise((done) => { release = done; });
  let first = true;
  await page.route(LATER, async (route) => {
    if (first) {
      first = false;
      await released;
    }
    await route.continue();
  });
  await page.goto(url + path);
  await marked(page, "first-case-drawn");
  return release;
}

test("until the first map is drawn only what the budget counts is fetched", (t) => withPage(t, { path }, async (page) => {
  await marked(page, "first-case-read");
  const drawn = await page.evaluate(() => performance.getEntriesByName("first-case-drawn")[0].startTime);
  const budget = counted(dist).filter(({ item }) => item !== "later").map(({ path }) => path);
  const before = (await fetched(page)).filter(({ startTime }) => startTime < drawn).map(({ file }) => file);
  assert.ok(before.some((file) => file.endsWith("_bg.wasm")));
  assert.deepEqual(before.filter((file) => !budget.includes(file)), []);
}));

for (const path of ["", "?case=unified-assessment", "?case=unified-assessment&view=outline", "?case=unified-assessment&embed=1",
  "?case=unified-assessment&layout=groups-agency", "?case=unified-assessment&layout=flow-information", "?case=unified-assessment&layout=free"]) {
  test(`nothing of the later part is needed in haste: ${path || "start page"}`, (t) => withPage(t, { path }, async (page) => {
    await page.locator(path ? ".indicators, .outline table" : ".case-card .verdict").first().waitFor({ state: "attached" });
    const hasty = (await fetched(page)).filter(({ initiatorType }) => initiatorType === "xmlhttprequest");
    assert.deepEqual(hasty, []);
  }));
}

for (const count of [60, 400]) {
  test(`nor by a map of ${count} actors that the page carries`, (t) => withPage(t, {}, async (page, { url }) => {
    await carrying(page, url, JSON.stringify(mapOf(network(count))));
    await page.goto(url);
    await marked(page, "first-case-read");
    assert.deepEqual((await fetched(page)).filter(({ initiatorType }) => initiatorType === "xmlhttprequest"), []);
  }));
}

test("a map is drawn while the rest is on its way, and stays where it is", (t) => withPage(t, {}, async (page, { url }) => {
  const release = await held(page, url);
  const places = () => page.locator(".actors [data-actor]").evaluateAll((actors) => actors.map((actor) => [actor.id, actor.getAttribute("d") ?? actor.firstElementChild?.outerHTML]));
  const drawn = await places();
  assert.ok(drawn.length > 5);
  await page.getByText("Reading what the map shows…").first().waitFor();
  await page.getByRole("button", { name: "Outline", exact: true }).click();
  await page.locator("#main").getByText("Reading what the map shows…").waitFor();
  await page.getByRole("button", { name: "Map", exact: true }).click();
  release();
  await marked(page, "first-case-read");
  await page.locator(".hulls > *").first().waitFor({ state: "attached" });
  assert.deepEqual(await places(), drawn);
}));

test("what is asked for before the rest is there is fetched at once", (t) => withPage(t, {}, async (page, { url }) => {
  const release = await held(page, url);
  await page.locator("#share").click();
  const [copy] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save a copy" }).click()]);
  assert.match(copy.suggestedFilename(), /\.json$/);
  release();
  await marked(page, "first-case-read");
}));

test("if the rest can't be fetched the page says so", (t) =>
  withPage(t, { allow: [/_later\.wasm/, /Failed to load resource/] }, async (page, { url }) => {
    await page.route(LATER, (route) => route.abort());
    await page.goto(url + path);
    await page.getByRole("heading", { name: "Part of the explorer could not be fetched" }).waitFor();
    assert.ok(await page.locator(".actors [data-actor]").count() > 5);
    assert.ok(await page.isHidden("#broken"));
    await page.goto(`${url + path}&layout=groups-agency`);
    await page.getByRole("heading", { name: "Part of the explorer could not be fetched" }).waitFor();
    assert.ok(await page.locator(".actors [data-actor]").count() > 5, "as an ecomap, which is there");
    assert.ok(await page.isHidden("#broken"));
  }));

test("a map that the page carries opens, and can be refused like any file", (t) => withPage(t, {}, async (page, { url }) => {
  await carrying(page, url, JSON.stringify({ format: "partnership-map", version: 1, title: "Carried", actors: [{ id: "a", kind: "agency", name: "A" }], ties: [] }));
  await page.goto(url);
  await page.getByRole("heading", { name: "Carried" }).waitFor();
  await started(page); // To leave before the rest is there would break off its fetching.
  await page.unroute(url);
  await carrying(page, url, "{}");
  await page.goto(url);
  await page.getByRole("alert").getByText("The map of this page").waitFor();
}));
