// Maps of one's own are kept on this device: through reloads, beside other windows, and with a plain
// word where they can't be.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, denied, screenshot, started, withPage } from "./harness.mjs";

const CASE = "unified-assessment";
const path = `?case=${CASE}`;
const text = readFileSync(new URL(`../../assets/cases/${CASE}.json`, import.meta.url), "utf8");
const { title } = JSON.parse(text);

const saved = (page) => page.locator(".title small", { hasText: "Saved on this device" }).waitFor();
const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
const place = (page) => new URL(page.url()).search.replace(/&layout=\w+/, "");
const drawn = (page) => page.locator("#map .actor").first().waitFor();

/// Answers the first question that only people can answer.
async function answer(page, word, question = /trust or respect/) {
  const ticks = page.locator(".ticks");
  const summary = page.getByText("What people say of it");
  await summary.waitFor();
  if (!await summary.evaluate((summary) => summary.closest("details").open)) await summary.click();
  await ticks.getByRole("group", { name: question }).getByRole("button", { name: word, exact: true }).click();
}
const answers = (page) => page.locator(".answers li p").allTextContents();

/// Opens a map from a file.
async function give(page, name, document) {
  const buffer = Buffer.from(typeof document === "string" ? document : JSON.stringify(document));
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: "application/json", buffer });
}
const home = async (page) => {
  await page.getByRole("link", { name: "Back to the start page" }).click();
  await page.locator("#on-device").waitFor();
};
const cards = (page) => page.locator(".kept .case-card b").allTextContents();

test("a case that is changed is a map of one’s own, is there after a reload, and the case stays as it is", (t) =>
  withPage(t, { path }, async (page) => {
    await drawn(page);
    await answer(page, "Yes");
    await page.getByText("This is your own copy now; the case stays as it is.").first().waitFor();
    await saved(page);
    assert.equal(place(page), "?file=1");
    assert.equal(await page.title(), `${title} – Partnership Explorer`);
    assert.match(await page.locator(".title small").textContent(), /^Saved on this device, \d\d:\d\d$/);
    await screenshot(page, "saved on this device");
    await assertAccessible(page);
    await answer(page, "No", /prejudice, stereotypes/);
    await page.waitForFunction(() => document.querySelectorAll(".answers li").length === 2);
    await saved(page);

    await page.reload();
    await started(page);
    await drawn(page);
    assert.equal((await answers(page)).length, 2, "both answers are there");
    await saved(page);

    await page.goBack();
    await page.waitForFunction(() => location.search === "?case=unified-assessment");
    await started(page);
    await drawn(page);
    assert.deepEqual(await answers(page), [], "the case is as it was");
    await home(page);
    assert.deepEqual(await cards(page), [title]);
  }));

test("back from one’s own copy leads to the unchanged case, and forward to the copy", (t) =>
  withPage(t, {}, async (page) => {
    await page.getByRole("link", { name: title }).click();
    await drawn(page);
    await answer(page, "Yes");
    await page.waitForFunction(() => location.search === "?file=1");
    await page.goBack();
    await page.waitForFunction(() => location.search.startsWith("?case="));
    await page.locator(".answers").waitFor({ state: "detached" });
    await page.goForward();
    await page.locator(".answers li").waitFor();
    await page.goBack();
    await page.goBack();
    await page.locator("#on-device").waitFor();
  }));

test("who only looks at a case otherwise keeps no copy of it", (t) => withPage(t, { path: `${path}&layout=free` }, async (page) => {
  await drawn(page);
  await page.waitForTimeout(800);
  assert.match(page.url(), /case=/);
  await home(page);
  await page.getByText("None yet").waitFor();
  await screenshot(page, "nothing kept yet");
}));

test("an opened file is kept, saved as a file and deleted only after a second press", (t) => withPage(t, {}, async (page) => {
  await give(page, "mine.json", { ...JSON.parse(text), title: "Our valley", kept: "as it is" });
  await drawn(page);
  await saved(page);
  await home(page);
  const row = page.locator(".kept li", { hasText: "Our valley" });
  assert.match(await row.locator(".line").textContent(), /^\d+ actors · \d+ ties · changed \d\d:\d\d$/);
  await screenshot(page, "maps on this device");
  await assertAccessible(page);
  const download = page.waitForEvent("download");
  await row.getByRole("button", { name: "Save as a file: Our valley" }).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), "our-valley.json");
  assert.equal(JSON.parse(readFileSync(await file.path(), "utf8")).kept, "as it is");

  await row.getByRole("button", { name: "Delete: Our valley" }).click();
  await focused(page, "keep-1");
  await page.getByText("Delete “Our valley” from this device? It can’t be brought back.").waitFor();
  await assertAccessible(page);
  await page.keyboard.press("Enter");
  await focused(page, "delete-1");
  await page.keyboard.press("Enter");
  await focused(page, "keep-1");
  await row.getByRole("button", { name: "Delete for good: Our valley" }).click();
  await page.getByText("None yet").waitFor();
  await focused(page, "on-device");
  await page.goto(`${page.url().split("?")[0]}?file=1`);
  await page.getByRole("heading", { name: "That map isn’t on this device" }).waitFor();
  await assertAccessible(page);
  // Its number isn't given to another map, whose address somebody might take for the old one.
  await give(page, "next.json", text);
  await drawn(page);
  await saved(page);
  assert.equal(place(page), "?file=2");
}));

test("a new map begins empty, says how to go on, and is kept", (t) => withPage(t, {}, async (page) => {
  await page.getByRole("button", { name: "New map" }).click();
  await page.getByText("Nobody is on this map yet. Begin by adding somebody").waitFor();
  await saved(page);
  await screenshot(page, "a new map");
  await assertAccessible(page);
  await page.reload();
  await page.getByText("Nobody is on this map yet").waitFor();
  await page.getByRole("heading", { level: 1, name: "New map" }).waitFor();
  await home(page);
  assert.deepEqual(await cards(page), ["New map"]);
}));

test("two windows on one map never write over one another", (t) => withPage(t, { path }, async (page, { url }) => {
  await drawn(page);
  await answer(page, "Yes");
  await saved(page);
  const other = await page.context().newPage();
  await other.goto(`${url}?file=1`);
  await started(other);
  await drawn(other);
  await answer(other, "No");
  await saved(other);
  assert.equal(place(other), "?file=1");

  await answer(page, "Don’t know");
  await page.getByText("Another window has changed this map since").first().waitFor();
  await page.waitForFunction(() => location.search.startsWith("?file=2"));
  await saved(page);
  for (const [at, word] of [[1, "No"], [2, "Don’t know"]]) {
    await page.goto(`${url}?file=${at}`);
    await started(page);
    await drawn(page);
    assert.deepEqual((await answers(page)).map((one) => one.endsWith(word)), [true], `map ${at} says ${word}`);
  }
  // Two windows that begin a map at the same time don't get the same number.
  for (const one of [page, other]) {
    await one.goto(url);
    await started(one);
    await one.locator(".kept li").first().waitFor();
  }
  await Promise.all([page, other].map((one) => one.getByRole("button", { name: "New map" }).click()));
  await Promise.all([page, other].map(saved));
  assert.deepEqual([place(page), place(other)].sort(), ["?file=3", "?file=4"]);
  // A window that is looked at again knows what the others have kept.
  await home(other);
  await other.evaluate(() => window.dispatchEvent(new Event("focus")));
  await other.waitForFunction(() => document.querySelectorAll(".kept li").length === 4);
}));

test("where nothing can be kept the work goes on, and that is said plainly", (t) =>
  withPage(t, { path, init: denied }, async (page) => {
    await drawn(page);
    await answer(page, "Yes");
    await page.getByText("Not saved: this browser doesn’t let the page keep maps here. To keep what you do").first().waitFor();
    const mark = page.locator(".title .unsaved");
    assert.match(await mark.textContent(), /^Answers not saved: this browser/);
    await screenshot(page, "not saved");
    await assertAccessible(page);
    await home(page);
    await page.getByText("No maps are kept here. This browser doesn’t let the page keep maps here.").waitFor();
    await page.getByRole("heading", { name: "In this window" }).waitFor();
    await screenshot(page, "nothing can be kept");
    await page.getByRole("link", { name: title }).first().click();
    await page.locator(".answers li").waitFor();
    const asked = page.waitForEvent("dialog");
    page.reload().catch(() => {});
    const dialog = await asked;
    assert.equal(dialog.type(), "beforeunload");
    await dialog.accept();
    await page.getByRole("heading", { name: "That map can’t be opened just now" }).waitFor();
  }));

test("a browser without any store is no matter either", (t) => {
  const init = () => Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  return withPage(t, { path, init }, async (page) => {
    await drawn(page);
    await answer(page, "Yes");
    await page.getByText("Not saved: this browser can’t keep maps.").first().waitFor();
  });
});

test("a device without room says so, and keeps the map once there is some", (t) => withPage(t, { path }, async (page) => {
  await drawn(page);
  await page.evaluate(() => {
    window.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await answer(page, "Yes");
  await page.getByText("Not saved: there is no room left on this device").first().waitFor();
  await page.locator(".title .unsaved").waitFor();
  await page.evaluate(() => { IDBObjectStore.prototype.put = window.put; });
  await answer(page, "No");
  await saved(page);
}));

test("what is kept doesn’t hold anybody back who leaves", (t) => withPage(t, { path }, async (page) => {
  await drawn(page);
  await answer(page, "Yes");
  await saved(page);
  let asked = false;
  page.on("dialog", (dialog) => { asked = true; dialog.accept(); });
  await page.reload();
  await started(page);
  await drawn(page);
  assert.equal(asked, false);
}));

/// Makes the app fail in earnest: the browser refuses it whatever it would draw next.
async function breakApp(page) {
  await page.evaluate(() => {
    document.createElement = document.createElementNS = () => { throw new Error("broken for a test"); };
  });
  await page.getByRole("button", { name: "Outline" }).click();
  await page.locator("#broken").waitFor();
  await page.evaluate(() => { delete document.createElement; delete document.createElementNS; });
}
const broken = { allow: [/panicked|unreachable|broken for a test|RuntimeError|already borrowed|closure invoked/] };

test("a broken app hands over the map that was saved last", (t) => withPage(t, { path, ...broken }, async (page) => {
  await drawn(page);
  await answer(page, "Yes");
  await saved(page);
  await breakApp(page);
  const save = page.getByRole("link", { name: "Save it as a file" });
  await save.waitFor();
  await screenshot(page, "broken with a map");
  await assertAccessible(page, "#broken");
  const download = page.waitForEvent("download");
  await save.click();
  const handed = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  assert.equal(handed.title, title);
  assert.equal(handed.answers.length, 1 + (JSON.parse(text).answers ?? []).length);
  await page.getByRole("link", { name: `Open “${title}” again` }).click();
  await started(page);
  await page.locator(".answers li").waitFor();
}));

test("a broken app with nothing kept makes no store and offers nothing", (t) => withPage(t, { init: denied, ...broken }, async (page) => {
  await page.evaluate(() => { document.getElementById("broken").hidden = false; });
  await page.getByRole("alert").waitFor();
  assert.ok(await page.locator("#rescue").isHidden());
}));
