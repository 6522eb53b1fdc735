// Laying the map out and moving it about: layouts, dragging, pins, and the ways without dragging.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, screenshot, withPage } from "./harness.mjs";

const CASE = { path: "?case=unified-assessment" };
const actor = (page, name) => page.locator("#map .actors > .actor", { has: page.locator("title", { hasText: new RegExp(`^${name}$`) }) });
const middle = async (locator) => {
  const { x, y, width, height } = await locator.locator(".body").boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
};
const far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
const said = (page, words) => page.getByRole("status").filter({ hasText: words }).first().waitFor({ state: "attached" });
const undo = (page) => page.locator("#undo").getAttribute("aria-label");
/// Waits until nobody moves any more.
const still = async (page) => {
  await page.waitForTimeout(60);
  await page.waitForFunction(() => !document.querySelector("#map.gliding, #map .carrying"));
};
const drawn = (page) => page.locator("#map .actor").first().waitFor();

test("layouts are a menu: opened, walked through, chosen and left by keyboard", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  await page.locator("#layout").focus();
  await page.keyboard.press("Enter");
  const items = page.locator("#layout-menu [role=menuitemradio]");
  assert.equal(await items.and(page.locator("[aria-checked=true]")).count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-checked")), "true", "the focus is on the one that is chosen");
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "menuitem");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.id), "layout-0");
  await assertAccessible(page);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "layout");
  assert.ok(await page.locator("#layout-menu").isHidden());
  // Every layout that there is: chosen, it is checked, named in the address, said, and undone.
  for (const at of Array.from({ length: await items.count() }, (_, at) => at)) {
    await page.locator("#layout").click();
    if (await items.nth(at).getAttribute("aria-checked") === "true") {
      await page.keyboard.press("Escape");
      continue;
    }
    const name = await items.nth(at).locator("b").textContent();
    await items.nth(at).click();
    await said(page, `Laid out as ${name}`);
    await still(page);
    assert.match(page.url(), /&layout=\w+/);
    assert.equal(await undo(page), `Undo: Layout: ${name}`);
    await screenshot(page, `layout ${name}`);
    await page.locator("#undo").click();
    await still(page);
    assert.doesNotMatch(page.url(), /layout=/);
  }
}));

test("an actor is dragged, its ties follow, it is pinned there, and one undo takes it back", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  const home = actor(page, "Care home");
  const from = await middle(home);
  const others = await middle(actor(page, "Mrs A"));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 150, { steps: 5 });
  await page.locator("#map .carrying .tie").first().waitFor({ state: "attached" });
  const [lines, hidden] = [page.locator("#map .carrying .tie"), page.locator("#map .ties .tie.carried")];
  assert.equal(await lines.count(), await hidden.count());
  await screenshot(page, "dragging");
  await page.mouse.up();
  await still(page);
  const to = await middle(home);
  assert.ok(far(to, { x: from.x + 60, y: from.y + 150 }) < 3, JSON.stringify([from, to]));
  assert.ok(far(others, await middle(actor(page, "Mrs A"))) < 1, "nobody else moves");
  assert.equal(await home.locator(".pin").count(), 1);
  assert.match(await home.locator("[role=button]").getAttribute("aria-label"), /pinned/);
  assert.equal(await undo(page), "Undo: Move Care home");
  await page.getByText("Saved on this device").waitFor();
  await page.keyboard.press("Control+z");
  await still(page);
  assert.ok(far(from, await middle(home)) < 1);
  assert.equal(await home.locator(".pin").count(), 0);
  assert.equal(await undo(page), "Nothing to undo");
  // Escape while it is carried leaves it in place.
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 150, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await still(page);
  assert.ok(far(from, await middle(home)) < 1);
}));

test("without dragging: by Shift and arrows, by buttons, by pressing a place; tidying up leaves pins", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  const home = actor(page, "Care home");
  const from = await middle(home);
  await home.locator("[role=button]").focus();
  await page.keyboard.press("Shift+ArrowDown");
  await said(page, "Moving Care home");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await still(page);
  assert.ok(far(from, await middle(home)) < 1, "Escape takes it back");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Enter");
  await still(page);
  const lower = await middle(home);
  assert.ok(lower.y > from.y + 30 && Math.abs(lower.x - from.x) < 1);
  assert.equal(await page.evaluate(() => document.activeElement.closest(".actor").querySelector("title").textContent), "Care home");

  await page.keyboard.press("d");
  await page.locator("#move").click();
  await page.getByRole("button", { name: "Move right" }).click();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Put here" }).click();
  await still(page);
  assert.ok((await middle(home)).x > lower.x + 8);

  const nurse = actor(page, "Assessor nurse");
  await nurse.click();
  await page.locator("#move").click();
  const stage = await page.locator("#stage").boundingBox();
  const place = { x: stage.x + 60, y: stage.y + stage.height - 60 };
  await page.mouse.click(place.x, place.y);
  await still(page);
  assert.ok(far(place, await middle(nurse)) < 3, "a press on the map puts it there");

  await page.getByRole("button", { name: "Unpin" }).click();
  await said(page, "no longer pinned");
  await page.locator("#layout").click();
  await page.getByRole("menuitem", { name: "Tidy up" }).click();
  await still(page);
  assert.equal(await nurse.locator(".pin").count(), 0);
  assert.ok(far(place, await middle(nurse)) > 30, "whoever is free is laid out anew");
  assert.equal(await home.locator(".pin").count(), 1);
  for (let steps = 0; (await undo(page)) !== "Nothing to undo"; steps += 1) {
    assert.ok(steps < 5);
    await page.locator("#undo").click();
    await still(page);
  }
}));

test("a finger pans over actors, and takes one along only after resting on it", (t) =>
  withPage(t, { ...CASE, width: 390, height: 844, touch: true }, async (page) => {
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    const swipe = async (from, by, rest) => {
      await touch("touchStart", [from]);
      await page.waitForTimeout(rest);
      for (let step = 1; step <= 4; step += 1) await touch("touchMove", [{ x: from.x + (by.x * step) / 4, y: from.y + (by.y * step) / 4 }]);
      await touch("touchEnd", []);
      await still(page);
    };
    const [nurse, heart] = [actor(page, "Assessor nurse"), actor(page, "Mrs A")];
    const [before, away] = [await middle(nurse), await middle(heart)];
    await swipe(before, { x: 40, y: -30 }, 0);
    const panned = await middle(nurse);
    assert.ok(Math.abs(panned.x - before.x - 40) < 4, "the map follows the finger");
    assert.ok(Math.abs((await middle(heart)).x - away.x - 40) < 4, "all of it");
    assert.equal(await nurse.locator(".pin").count(), 0);
    await swipe(panned, { x: -40, y: 20 }, 450);
    assert.ok(Math.abs((await middle(nurse)).x - panned.x + 40) < 4);
    assert.ok(Math.abs((await middle(heart)).x - away.x - 40) < 4, "and nobody else");
    assert.equal(await nurse.locator(".pin").count(), 1);
  }));

test("where motion is unwanted, everyone is there at once", (t) => withPage(t, { ...CASE, reducedMotion: true }, async (page) => {
  await drawn(page);
  const home = actor(page, "Care home");
  const from = await middle(home);
  await home.locator("[role=button]").focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Enter");
  await still(page);
  await page.evaluate(() => {
    window.glided = false;
    new MutationObserver(() => { window.glided ||= document.getElementById("map").classList.contains("gliding"); })
      .observe(document.getElementById("map"), { attributes: true });
  });
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(80);
  assert.ok(far(from, await middle(home)) < 1);
  assert.equal(await page.evaluate(() => window.glided), false);
}));
