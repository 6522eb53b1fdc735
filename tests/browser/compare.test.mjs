// Two maps beside one another: chosen, opened by a link, seen in pictures and read in sentences; before and
// after a change that is tried; moments of one map. By mouse, by keyboard alone, by touch.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, denied, screenshot, started, withPage } from "./harness.mjs";

const path = "?case=unified-assessment";
const map = JSON.parse(readFileSync(new URL("../../assets/cases/unified-assessment.json", import.meta.url)));
const other = JSON.parse(readFileSync(new URL("../../assets/cases/team-and-trust.json", import.meta.url)));

const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
const said = (page, text) => page.waitForFunction((text) =>
  document.querySelector('[role="status"].unseen').textContent.includes(text), text);
const tryPart = async (page, part, press = "click") => {
  await page.getByRole("tab", { name: "Try" })[press]();
  await page.getByRole("button", { name: part, exact: true })[press]();
};
const query = (page) => new URL(page.url()).search;
/// The names of the actors with a mark in one of the pictures.
const marked = (page, side, became) => page.locator(".picture-beside").nth(side).locator(`.actor.${became}`).count();
const item = (page, text) => page.locator(".difference", { hasText: text }).first();
const lit = (page, side) => page.locator(".picture-beside").nth(side).locator(".actor.lit").count();

/// Tries a change and applies it.
async function apply(page, change) {
  await page.getByRole("tab", { name: "Try" }).click();
  await page.getByRole("button", { name: change }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await page.locator("#undo-change").waitFor();
}

for (const dark of [false, true]) {
  test(`a link opens two maps side by side${dark ? ", in the dark" : ""}`, (t) =>
    withPage(t, { path: `${path}&compare=case.team-and-trust`, dark }, async (page) => {
      await page.getByRole("heading", { level: 1, name: `Compare: ${map.title}` }).waitFor();
      await page.getByRole("heading", { level: 2, name: `Before ${map.title}` }).waitFor();
      await page.getByRole("heading", { level: 2, name: `After ${other.title}` }).waitFor();
      assert.equal(await page.locator(".picture-beside svg[role=img]").count(), 2);
      assert.equal(await marked(page, 0, "removed"), map.actors.length);
      assert.equal(await marked(page, 1, "added"), other.actors.length);
      // What is marked by colour is told by a sign and by a word as well.
      assert.ok((await page.locator(".picture-beside").nth(1).locator(".became-layer .became.added .stroke").count()) > 0);
      assert.match(await item(page, "Mr F").innerText(), /added\s+Mr F \(service user\)\./);
      for (const part of ["Actors", "Ties", "Flags", "What may get in the way", "Everything else that moved"]) {
        await page.locator(".differences").getByRole("heading", { level: 3, name: new RegExp(`^${part}`) }).waitFor();
      }
      await assertAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      assert.ok(wide, "nothing scrolls sideways");
    }));
}

test("a change that is tried is seen side by side, and the way back leads to it", (t) => withPage(t, { path }, async (page) => {
  await tryPart(page, "What if?");
  await page.getByRole("button", { name: "Set up a case panel" }).click();
  await page.getByRole("button", { name: "See side by side" }).click();
  await focused(page, "beside-title");
  await said(page, "Before: This map as it is now. After: If applied: Set up a case panel.");
  assert.equal(await marked(page, 1, "added"), 1);
  // Whoever is on both stands at the same place in both pictures.
  const places = await page.locator(".picture-frame svg").evaluateAll((all) => all.map((svg) => {
    const box = svg.getBoundingClientRect();
    const actor = [...svg.querySelectorAll(".actor")].find((one) => one.textContent.includes("Mrs A")).querySelector(".body").getBoundingClientRect();
    return [actor.x - box.x, actor.y - box.y];
  }));
  assert.ok(Math.hypot(places[0][0] - places[1][0], places[0][1] - places[1][1]) < 1, `${places}`);
  await screenshot(page, "preview side by side");
  await page.getByRole("button", { name: "Back to the map" }).click();
  await focused(page, "see-beside");
  await page.getByRole("heading", { name: /^What if: set up a case panel/ }).waitFor();
  assert.equal(query(page), path);
  await page.goBack();
  await focused(page, "beside-title");
  await page.goBack();
  await page.getByRole("button", { name: "Apply" }).waitFor();
}));

test("what the list points at lights up in both pictures, and the other way round", (t) => withPage(t, { path }, async (page) => {
  await apply(page, "Set up a case panel");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  assert.equal(await page.getByLabel("With which map?").locator("option:checked").innerText(), "As it was opened");
  await page.locator("#compare-it").click();
  await focused(page, "beside-title");
  assert.match(query(page), /compare=step\.0/);
  const row = item(page, "Care home is a member of Case panel").getByRole("button");
  await row.hover();
  await page.locator(".picture-beside").nth(1).locator(".tie.lit").waitFor();
  assert.deepEqual([await lit(page, 0), await lit(page, 1)], [1, 2], "where the panel isn’t there, who would be in it is");
  await page.mouse.move(5, 300);
  await page.locator(".picture-frame .lit").first().waitFor({ state: "detached" });
  await row.click();
  await said(page, "Lit: 1 actor before, 2 actors after.");
  await page.mouse.move(5, 300);
  await page.getByRole("heading", { name: "What differs" }).focus();
  assert.equal(await lit(page, 1), 2, "pressed, it stays");
  await page.keyboard.press("Escape");
  await page.locator(".picture-frame .lit").first().waitFor({ state: "detached" });
  // A press on what is marked lights up what the list tells of it.
  const panel = page.locator(".picture-beside").nth(1).locator(".actor.added");
  await panel.click({ force: true });
  await page.locator(".difference.on", { hasText: "Case panel (forum)" }).waitFor();
  await screenshot(page, "lit in both");
  await page.getByRole("button", { name: "Swap sides" }).click();
  await page.getByRole("heading", { level: 2, name: "Before This map as it is now" }).waitFor();
  assert.equal(await marked(page, 0, "removed"), 1);
  assert.match(query(page), /turned=1/);
  await page.reload();
  await started(page);
  await page.getByRole("heading", { level: 2, name: "After As it was opened" }).waitFor();
}));

test("any step of the history, a map of this device and a file can be chosen", (t) => withPage(t, { path }, async (page) => {
  await apply(page, "Set up a case panel");
  await apply(page, "Share one record");
  await page.getByText("Saved on this device").waitFor();
  await page.goto(page.url().replace(/\?.*/, `${path}&compare=`));
  await started(page);
  await page.locator("main").getByText("Choose above what to compare this map with.").waitFor();
  const list = page.getByLabel("With which map?");
  const groups = () => list.locator("optgroup").evaluateAll((all) => all.map((one) => one.label));
  await page.waitForFunction(() => document.querySelectorAll("#compare-case optgroup").length === 2);
  assert.deepEqual(await groups(), ["Maps on this device", "Cases"], "a case has no history");
  await list.selectOption({ label: map.title });
  await page.locator("#compare-it").click();
  await page.locator(".difference", { hasText: "Case panel (forum)" }).first().waitFor();
  assert.match(query(page), /compare=kept\.\d+/);
  // The map itself, with its steps.
  await page.goBack();
  await page.goto(page.url().replace(/\?.*/, "?file=1"));
  await started(page);
  await page.locator("#undo[aria-disabled=false]").waitFor();
  await tryPart(page, "Compare");
  assert.deepEqual(await list.locator("optgroup").first().locator("option").allTextContents(), ["As it was opened", "After: Set up a case panel"]);
  await list.selectOption({ label: "After: Set up a case panel" });
  await page.locator("#compare-it").click();
  await page.getByRole("heading", { level: 2, name: "Before After: Set up a case panel" }).waitFor();
  assert.equal(await page.locator(".difference", { hasText: "Case panel (forum)" }).count(), 0);
  // A file; what can't be read changes nothing.
  const later = structuredClone(map);
  later.title = "A year later";
  later.actors.push({ id: "advocate", kind: "advocate", name: "Ms Q" });
  const give = (text) => page.locator('.choose-other input[type="file"]').setInputFiles({ name: "o.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await give(JSON.stringify(later));
  await page.getByRole("heading", { level: 2, name: "After A year later (file “o.json”)" }).waitFor();
  await item(page, "Ms Q (advocate)").waitFor();
  await give("{}");
  await page.getByRole("alert").filter({ visible: true, hasText: "can’t be opened" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "After A year later (file “o.json”)" }).waitFor();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.reload();
  await started(page);
  await page.locator("main").getByText("A file isn’t kept with the link. Choose it again to compare with it.").waitFor();
}));

test("what can’t be compared says why, and what is the same says so", (t) => withPage(t, {}, async (page, { url }) => {
  const open = async (compare) => {
    await page.goto(`${url}${path}&compare=${compare}`);
    await started(page);
  };
  await open("case.unified-assessment");
  await page.locator("main").getByText("Nothing differs: the two maps record the same").waitFor();
  assert.equal(await page.locator(".picture-beside").count(), 2);
  await assertAccessible(page);
  for (const [compare, says] of [
    ["case.moon", "There is no such case"], ["kept.7", "it was deleted, or it is kept in another browser"],
    ["step.4", "no such step"], ["what-if", "No change is being tried"], ["moon", "Choose above"],
  ]) {
    await open(compare);
    await page.locator("main").getByText(says).waitFor();
    assert.equal(await page.locator(".picture-beside").count(), 0);
  }
  await page.getByLabel("With which map?").selectOption({ label: other.title });
  await page.locator("#compare-it").click();
  await page.locator(".difference").first().waitFor();
}));

test("the comparison is filtered, zoomed, copied and saved", (t) =>
  withPage(t, { path: `${path}&compare=case.team-and-trust`, context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (page) => {
    const filter = page.getByRole("group", { name: "Show", exact: true });
    await filter.getByRole("button", { name: /^Flags/ }).click();
    assert.deepEqual(await page.locator(".differences h3").evaluateAll((all) => all.map((one) => one.firstChild.textContent)), ["Flags"]);
    await filter.getByRole("button", { name: /^Everything/ }).click();
    assert.ok((await page.locator(".differences h3").count()) >= 5);
    const views = () => page.locator(".picture-frame svg").evaluateAll((all) => all.map((svg) => svg.getAttribute("viewBox")));
    const [whole] = await views();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForFunction((whole) => document.querySelector(".picture-frame svg").getAttribute("viewBox") !== whole, whole);
    const near = await views();
    const box = await page.locator(".picture-frame").first().boundingBox();
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 150, box.y + 170, { steps: 4 });
    await page.mouse.up();
    const moved = await views();
    assert.ok([0, 1].every((side) => moved[side] !== near[side]), "both go together");
    await page.locator(".picture-frame").first().focus();
    await page.keyboard.press("ArrowLeft");
    assert.notDeepEqual(await views(), moved);
    await page.keyboard.press("0");
    await page.waitForFunction((whole) => document.querySelector(".picture-frame svg").getAttribute("viewBox") === whole, whole);
    await page.getByRole("button", { name: "Copy as text" }).click();
    await said(page, "The comparison is on the clipboard.");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(text.startsWith(`# ${map.title} → ${other.title}\n`), text.slice(0, 200));
    assert.match(text, /## Ties\n/);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as text" }).click();
    assert.match((await saved).suggestedFilename(), /\.md$/);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.getByText("What differs").isVisible());
    assert.ok(!(await page.locator(".choose-other").isVisible()));
    await screenshot(page, "compared on paper");
  }));

test("two fingers stretch both pictures, and one scrolls the page", (t) =>
  withPage(t, { path: `${path}&compare=case.team-and-trust`, width: 390, height: 844, touch: true }, async (page) => {
    const frame = page.locator(".picture-beside.on .picture-frame");
    const width = () => frame.locator("svg").evaluate((svg) => Number(svg.getAttribute("viewBox").split(" ")[2]));
    await frame.waitFor();
    const whole = await width();
    const { x, y } = await frame.boundingBox().then((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
    const session = await page.context().newCDPSession(page);
    const touch = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    const apart = (by) => [{ x: x - by, y, id: 0 }, { x: x + by, y, id: 1 }];
    await touch("touchStart", apart(40));
    for (const by of [60, 80, 100, 120]) await touch("touchMove", apart(by));
    await touch("touchEnd", []);
    await page.waitForFunction((whole) => Number(document.querySelector(".picture-frame svg").getAttribute("viewBox").split(" ")[2]) < whole / 2.5, whole);
    assert.ok(Math.abs(whole / (await width()) - 3) < 0.3, "as far as the fingers went apart");
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await page.waitForFunction((whole) => Number(document.querySelector(".picture-frame svg").getAttribute("viewBox").split(" ")[2]) === whole, whole);
    const top = () => page.evaluate(() => document.querySelector(".beside main").scrollTop + scrollY);
    await touch("touchStart", [{ x, y, id: 0 }]);
    for (const by of [30, 60, 90, 120]) await touch("touchMove", [{ x, y: y - by, id: 0 }]);
    await touch("touchEnd", []);
    await page.waitForFunction(() => document.querySelector(".beside main").scrollTop + scrollY > 40);
    assert.ok((await top()) > 40);
    assert.equal(await width(), whole);
  }));

test("all of it by keyboard alone", (t) => withPage(t, { path }, async (page) => {
  const at = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      if (wanted.test(await at())) return;
    }
    assert.fail(`Tab never reaches ${wanted}`);
  };
  await page.locator("#map .actor").first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("compare with another");
  await page.keyboard.press("Enter");
  await focused(page, "beside-title");
  await tabTo(/^Compare$/);
  await page.keyboard.press("Enter");
  await said(page, "Before: ");
  await focused(page, "beside-title");
  await tabTo(/^Swap sides$/);
  await tabTo(/^Everything/);
  await tabTo(/^Actors/);
  await page.keyboard.press("Space");
  await tabTo(/^(added|removed) /);
  await page.locator(".picture-frame .actor.lit").first().waitFor();
  const name = await at();
  await page.keyboard.press("Enter");
  await page.locator(".difference.on").waitFor();
  await page.keyboard.press("Tab");
  assert.notEqual(await at(), name);
  await page.keyboard.press("Escape");
  await page.locator(".difference.on").waitFor({ state: "detached" });
  // Nothing can be done to the map from here.
  await page.keyboard.press("a");
  await page.keyboard.press("Control+z");
  await page.getByRole("heading", { name: "What differs" }).waitFor();
  await page.keyboard.press("Escape");
  await focused(page, "map-title");
  await page.locator("#map .actor").first().waitFor();
}));

for (const dark of [false, true]) {
  test(`on a phone one picture is seen at a time, and the list below${dark ? ", in the dark" : ""}`, (t) =>
    withPage(t, { path, width: 390, height: 844, touch: true, dark }, async (page) => {
      await page.locator(".handle").tap();
      await tryPart(page, "What if?", "tap");
      await page.getByRole("button", { name: "Set up a case panel" }).tap();
      await page.getByRole("button", { name: "See side by side" }).tap();
      await page.locator(".differences").waitFor();
      const seen = () => page.locator(".picture-beside").evaluateAll((all) => all.map((one) => getComputedStyle(one).display !== "none"));
      assert.deepEqual(await seen(), [true, false]);
      await page.getByRole("button", { name: "After", exact: true }).tap();
      assert.deepEqual(await seen(), [false, true]);
      await page.getByRole("button", { name: "Before", exact: true }).tap();
      // What was added is shown where it is.
      await item(page, "Case panel (forum)").getByRole("button").tap();
      await page.waitForFunction(() => document.querySelectorAll(".picture-beside")[1].matches(".on"));
      assert.equal(await lit(page, 1), 1);
      await page.waitForTimeout(200);
      await screenshot(page, `compared on a phone${dark ? " dark" : ""}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it fits");
      const small = await page.locator("button:visible, summary:visible, select:visible").evaluateAll((targets) =>
        targets.map((target) => [target.textContent || target.id, target.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(([name]) => name));
      assert.deepEqual(small, [], "targets are 44 px on touch");
      await assertAccessible(page);
      await page.getByRole("button", { name: "Back to the map" }).tap();
      await page.getByRole("button", { name: "Apply" }).waitFor();
    }));
}

test("in a frame two maps are shown by a link", (t) =>
  withPage(t, { init: denied, path: `${path}&compare=case.team-and-trust&embed=1`, width: 900, height: 600 }, async (page) => {
    await page.locator(".difference").first().waitFor();
    assert.equal(await page.locator(".choose-other").count(), 0);
    await assertAccessible(page);
    await page.getByRole("button", { name: "Back to the map" }).click();
    await page.locator(".workspace.embed #map .actor").first().waitFor();
  }));

test("what is followed plays at a pace, by keys, and not where little motion is asked for", (t) => withPage(t, { path }, async (page) => {
  await page.locator("#map .actor", { hasText: "Social worker" }).first().click();
  await page.getByRole("button", { name: "Follow what is known here" }).click();
  await focused(page, "follow-knows");
  assert.equal(await page.getByLabel("Who knows it?").inputValue(), "social-worker");
  await page.locator(".try form").getByRole("button", { name: "Follow" }).click();
  await focused(page, "try-result");
  const all = await page.locator(".steps > li").count();
  await page.getByLabel("Pace").selectOption({ label: "Quick" });
  await page.locator("#try-result").focus();
  await page.keyboard.press("j");
  await said(page, `Step 1 of ${all}`);
  await said(page, `Step 2 of ${all}`); // by itself
  await page.keyboard.press("j");
  await page.getByRole("button", { name: "Play" }).waitFor();
  const where = await page.locator(".where-at").innerText();
  await page.waitForTimeout(1_500);
  assert.equal(await page.locator(".where-at").innerText(), where, "paused");
  await page.keyboard.press(",");
  await said(page, "Step 1 of");
  await page.keyboard.press(".");
  await said(page, "Step 2 of");
  await assertAccessible(page);
}));

test("where little motion is asked for, a journey goes step by step and says so", (t) =>
  withPage(t, { path, reducedMotion: true }, async (page) => {
    await tryPart(page, "Follow");
    await page.getByLabel("Who knows it?").selectOption("social-worker");
    await page.locator(".try form").getByRole("button", { name: "Follow" }).click();
    await page.getByText("nothing plays by itself").waitFor();
    assert.equal(await page.getByRole("button", { name: "Play" }).count(), 0);
    await page.keyboard.press("j");
    assert.equal(await page.locator(".steps > li.on").count(), 0);
    await page.keyboard.press(".");
    await page.locator(".steps > li.on").waitFor();
  }));

test("where a change is tried is chosen on the map", (t) => withPage(t, { path }, async (page) => {
  await page.locator("#map .actor", { hasText: "Case meeting" }).first().click();
  await page.getByRole("button", { name: "What if something changed here?" }).click();
  await focused(page, "try-where");
  assert.equal(await page.getByLabel("Where?").locator("option:checked").innerText(), "The forum “Case meeting”");
}));
