// Saved views and presenting them: taken by mouse, put in order and undone, presented by keys alone and by
// touch, by link and after a reload, in light and dark.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, screenshot, started, withPage } from "./harness.mjs";

const CASE = "?case=unified-assessment";
const actor = (page, name) => page.locator(`#map [data-actor][aria-label^="${name}"]`);
const undo = (page) => page.locator("#undo").getAttribute("title");
const captions = (page) => page.locator(".saved-view h3 span:last-child").allTextContents();
const shown = (page) => page.locator("#show-caption").textContent();
const place = (page) => page.locator(".show-place").textContent();
const focused = (page) => page.evaluate(() => document.activeElement.id);

/// Saves what is seen, with a caption and notes.
async function take(page, caption, notes = "") {
  await page.locator("#take-view").click();
  await page.waitForFunction(() => document.activeElement.id === "view-caption");
  await page.keyboard.type(caption);
  if (notes) await page.getByLabel("Notes for the speaker").fill(notes);
  await page.locator("#view-done").click();
  await page.locator(".view-form").waitFor({ state: "detached" });
}

/// All of it; in boxes, through the lens of information; the evidence of a flag; the care home.
async function four(page) {
  await page.locator("#views").click();
  await page.getByText("A saved view is a picture of this map").waitFor();
  await take(page, "Everybody around one person", "Ask first: who is missing?\nThen go on.");
  await page.locator("#layout").click();
  await page.getByRole("menuitemradio", { name: /^Groups by agency/ }).click();
  await page.getByRole("button", { name: "Information", exact: true }).click();
  await take(page, "Who tells whom");
  await page.locator("#layout").click();
  await page.getByRole("menuitemradio", { name: /^Ecomap/ }).click();
  await page.getByRole("button", { name: "All", exact: true }).click();
  await page.locator("#tab-flags").click();
  await page.getByRole("button", { name: "A formal way of working across them" }).first().click();
  await page.locator("#tab-views").click();
  await take(page, "What shows that they are coordinated");
  await actor(page, "Care home").click();
  await page.locator("#tab-views").click();
  await take(page, "The care home and who is near");
}

test("views are saved by mouse, put in order, written, doubled, deleted and undone by name", (t) => withPage(t, { path: CASE }, async (page) => {
  await four(page);
  assert.deepEqual(await captions(page), ["Everybody around one person", "Who tells whom", "What shows that they are coordinated", "The care home and who is near"]);
  assert.match(await page.locator(".saved-view .line").nth(1).textContent(), /^Groups by agency · Information/);
  assert.match(await page.locator(".saved-view .line").nth(2).textContent(), /lights: Coordinated/);
  assert.match(await page.locator(".saved-view .line").nth(3).textContent(), /lights: Care home/);
  await page.getByRole("button", { name: "Move up: Who tells whom" }).focus();
  await page.keyboard.press("Enter");
  assert.deepEqual((await captions(page)).slice(0, 2), ["Who tells whom", "Everybody around one person"]);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Move up: Who tells whom", "the focus moves along");
  assert.equal(await undo(page), "Undo: Move the view “Who tells whom” to place 1");
  await page.keyboard.press("Control+z");
  assert.deepEqual((await captions(page)).slice(0, 2), ["Everybody around one person", "Who tells whom"]);
  await page.getByRole("button", { name: "Edit: Who tells whom" }).click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  assert.equal((await captions(page)).length, 5);
  await page.getByRole("button", { name: "Delete" }).click();
  await page.locator(".view-form").waitFor({ state: "detached" });
  assert.equal((await captions(page)).length, 4);
  assert.notEqual(await focused(page), "", "the focus isn’t lost");
  assert.match(await undo(page), /^Undo: Delete the view “Who tells whom”/);
  await page.keyboard.press("Control+z");
  assert.equal((await captions(page)).length, 5);
  // Looked at on the map, changed and taken anew.
  await page.getByRole("button", { name: "Show on the map: Who tells whom" }).first().click();
  assert.equal(await page.getByRole("button", { name: "Information", exact: true }).getAttribute("aria-pressed"), "true");
  await screenshot(page, "the list of saved views");
  await assertAccessible(page);
}));

test("views are presented by keys alone, and the map is found as it was", (t) => withPage(t, { path: CASE }, async (page) => {
  await four(page);
  await page.locator("#present").focus();
  await page.keyboard.press("Enter");
  await page.locator("#show").waitFor();
  assert.equal(await focused(page), "show");
  assert.deepEqual([await shown(page), await place(page)], ["Everybody around one person", "1 of 4"]);
  const says = () => page.locator('[role="status"][aria-live="polite"]').first().textContent();
  assert.match(await says(), /1 of 4\. Everybody around one person\./);
  await page.keyboard.press("n");
  await page.getByText("Ask first: who is missing?").waitFor();
  await page.getByText("everyone who sees this screen sees them").waitFor();
  await screenshot(page, "presenting with notes");
  await page.keyboard.press("n");
  await page.keyboard.press("ArrowRight");
  assert.equal(await shown(page), "Who tells whom");
  assert.ok(await page.locator("#map .group").count() > 0, "in boxes");
  assert.match(page.url(), /present=view-2/);
  await page.keyboard.press("PageDown");
  assert.equal(await shown(page), "What shows that they are coordinated");
  assert.ok(await page.locator("#map .actor.dim").count() > 0, "the rest stands back");
  await page.keyboard.press("End");
  assert.equal(await place(page), "4 of 4");
  await page.keyboard.press("Space");
  assert.equal(await place(page), "4 of 4", "there is no next");
  assert.match(await says(), /This is the last view\./);
  // Told in words, for whoever would rather read.
  await page.keyboard.press("o");
  await page.locator("#told").getByText("Care home", { exact: false }).first().waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  assert.equal(await place(page), "1 of 4");
  // Nothing of what works on the map works here.
  await page.keyboard.press("Delete");
  await page.keyboard.press("a");
  await page.keyboard.press("Control+z");
  assert.equal(await page.locator("#add-name").count(), 0);
  // Tab goes round what there is, and never gets lost.
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement === document.body || document.querySelector(".show").contains(document.activeElement)));
  }
  await page.locator("#show").focus();
  await page.keyboard.press("Escape");
  await page.locator("#show").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement.id === "present");
  assert.equal((await captions(page)).length, 4);
  assert.doesNotMatch(page.url(), /present/);
  await page.keyboard.press("p");
  await page.locator("#show").waitFor();
  await page.locator("#show-end").click();
  await page.locator("#show").waitFor({ state: "detached" });
}));

test("a link and a reload open the view, back ends it, and the views are kept on the device", (t) => withPage(t, { path: CASE }, async (page, { url }) => {
  await four(page);
  await page.getByText(/^Saved on this device/).first().waitFor();
  const map = page.url();
  await page.locator("#present").click();
  await page.locator("#show").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.goBack();
  await page.locator("#show").waitFor({ state: "detached" });
  await page.goto(map + "&present=3");
  await started(page);
  await page.locator("#show").waitFor();
  assert.deepEqual([await shown(page), await place(page)], ["What shows that they are coordinated", "3 of 4"]);
  await page.reload();
  await started(page);
  assert.equal(await place(page), "3 of 4");
  await page.keyboard.press("Escape");
  await page.locator("#show").waitFor({ state: "detached" });
  await page.locator("#tab-views").click();
  assert.equal((await captions(page)).length, 4);
  // Whoever is gone is named, and the rest is shown.
  await actor(page, "Care home").click();
  await page.keyboard.press("Delete");
  await page.locator("#tab-views").click();
  await page.locator(".saved-view").nth(3).getByText("No longer on the map: Care home.").waitFor();
  await page.getByRole("button", { name: /^Present from here: The care home/ }).click();
  await page.locator(".show-gone").getByText("No longer on the map: Care home.").waitFor();
  assert.ok(await page.locator("#map .actor").count() > 5);
  await page.waitForTimeout(600);
  await screenshot(page, "presenting without somebody");
  await page.goto(url + "?case=co-located-team&present=1");
  await started(page);
  await page.getByText("This map has no saved views yet").first().waitFor();
}));

test("on a phone views are turned by a swipe and by buttons that a thumb can hit", (t) => withPage(t, { path: CASE, width: 390, height: 844, touch: true }, async (page) => {
  await page.locator("#views").tap();
  const save = async (caption) => {
    await page.locator("#take-view").tap();
    await page.getByLabel("Caption").fill(caption);
    await page.locator("#view-done").tap();
  };
  await save("One");
  await save("Two");
  await save("Three");
  await screenshot(page, "saved views on a phone");
  await page.locator("#present").tap();
  await page.locator("#show").waitFor();
  for (const button of await page.locator(".show-bar button:visible").all()) {
    const { width, height } = await button.boundingBox();
    assert.ok(width >= 44 && height >= 44, await button.textContent());
  }
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the phone");
  await page.locator("#show-on").tap();
  assert.equal(await shown(page), "Two");
  const { x, y, width, height } = await page.locator("#stage").boundingBox();
  const swipe = async (from, to) => {
    const touch = await page.context().newCDPSession(page);
    const at = (share) => [{ x: x + width * share, y: y + height / 2 }];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    // It comes to rest: after a flick the browser takes the next touch for the end of that.
    for (const step of [1, 2, 3, 4, 4]) {
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(from + (to - from) * step / 4) });
      await page.waitForTimeout(60);
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(0.8, 0.2);
  await page.waitForFunction(() => document.querySelector("#show-caption").textContent === "Three");
  await swipe(0.2, 0.8);
  await page.waitForFunction(() => document.querySelector("#show-caption").textContent === "Two");
  await screenshot(page, "presenting on a phone");
  await assertAccessible(page);
  await page.locator("#show-end").tap();
  await page.locator("#show").waitFor({ state: "detached" });
}));

for (const dark of [false, true]) {
  test(`what is presented is accessible ${dark ? "in the dark" : "in the light"}`, (t) => withPage(t, { path: CASE, dark }, async (page) => {
    await four(page);
    await assertAccessible(page);
    await page.locator("#present").click();
    await page.locator("#show").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("n");
    await page.waitForTimeout(600);
    await screenshot(page, `presenting ${dark ? "dark" : "light"}`);
    await assertAccessible(page);
    await page.keyboard.press("o");
    await page.locator("#told").waitFor();
    await screenshot(page, `presenting in words ${dark ? "dark" : "light"}`);
    await assertAccessible(page);
  }));
}

test("a frame in another page presents what there is, and has nothing to save", (t) => withPage(t, { path: `${CASE}&embed=1` }, async (page) => {
  await page.locator("#tab-views").click();
  await page.getByText("This map has no saved views.").waitFor();
  assert.equal(await page.locator("#take-view").count(), 0);
}));
