// Looking at a map: the legend as a filter, finding, neighbourhoods, signs of barriers, the overview,
// and a frame in another page that never traps its scroll.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, screenshot, withPage } from "./harness.mjs";

const CASE = { path: "?case=unified-assessment" };
const MAP = JSON.parse(readFileSync(new URL("../../assets/cases/unified-assessment.json", import.meta.url), "utf8"));
const drawn = (page) => page.locator("#map .actor").first().waitFor();
const bright = (page, kind) => page.locator(`#map .${kind}:not(.dim):not(.faded) > title`).allTextContents();
const said = (page, words) => page.getByRole("status").filter({ hasText: words }).first().waitFor({ state: "attached" });

test("entries of the legend keep what they name and dim the rest, several at once", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  const entry = (name) => page.locator(".legend .entry", { hasText: name });
  const named = (...kinds) => MAP.actors.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name).sort();
  await entry("agency").click();
  assert.equal(await entry("agency").getAttribute("aria-pressed"), "true");
  assert.deepEqual((await bright(page, "actor")).sort(), named("agency"));
  await entry("team").click();
  assert.deepEqual((await bright(page, "actor")).sort(), named("agency", "team"));
  await said(page, `Shown: ${named("agency", "team").length} actors`);
  await screenshot(page, "legend as a filter");
  await assertAccessible(page);
  await page.getByRole("button", { name: "Money", exact: true }).click();
  assert.ok((await bright(page, "actor")).length < named("agency", "team").length, "a lens narrows it further");
  await page.getByRole("button", { name: "All", exact: true }).click();
  // Keys go only to those who are kept, wherever one of them lies.
  await page.keyboard.press("m");
  let steps = 0;
  for (const [key, x, y] of [["Right", 1, 0], ["Down", 0, 1], ["Left", -1, 0], ["Up", 0, -1]]) {
    const lies = await page.evaluate(([x, y]) => {
      const place = (of) => { const box = of.getBoundingClientRect(); return x * (box.left + box.width / 2) + y * (box.top + box.height / 2); };
      const here = document.activeElement;
      return [...document.querySelectorAll("#map .actor:not(.dim) [role=button]")].some((of) => of !== here && place(of) > place(here) + 2);
    }, [x, y]);
    assert.equal(await page.evaluate(() => document.activeElement.closest(".actor").classList.contains("dim")), false, `before ${key}`);
    if (!lies) continue;
    const before = await page.evaluate(() => document.activeElement.id);
    await page.keyboard.press(`Arrow${key}`);
    await page.waitForFunction((before) => document.activeElement.id !== before, before);
    steps += 1;
  }
  assert.ok(steps > 1, "there was somewhere to go");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".actor").classList.contains("dim")), false, "at the end");
  await page.getByRole("button", { name: "Clear filter" }).click();
  assert.equal((await bright(page, "actor")).length, MAP.actors.length);
  await entry("strained").click();
  assert.equal((await bright(page, "tie")).length, MAP.ties.filter(({ strength }) => strength === "strained").length);
  await page.keyboard.press("Escape");
  assert.equal((await bright(page, "actor")).length, MAP.actors.length);
}));

test("an actor or a tie is found by keyboard, and what isn’t there is said", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Find an actor or a tie" });
  await field.pressSequentially("CARË");
  const options = page.locator("#find-list").getByRole("option");
  await options.first().waitFor();
  assert.ok(await options.count() <= 8);
  assert.equal(await options.first().locator("b").textContent(), "Care home");
  await page.keyboard.press("ArrowDown");
  const second = await options.nth(1).locator("b").textContent();
  assert.equal(await field.getAttribute("aria-activedescendant"), await options.nth(1).getAttribute("id"));
  await assertAccessible(page);
  await page.keyboard.press("Enter");
  await page.locator("#details-title", { hasText: second }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.parentElement.querySelector("title")?.textContent), second);
  const [stage, box] = [await page.locator("#stage").boundingBox(), await page.locator("#map .actor.selected .body").boundingBox()];
  assert.ok(Math.abs(box.x + box.width / 2 - stage.x - stage.width / 2) < 4, "it stands in the middle");
  await page.keyboard.press("/");
  await field.fill("refers");
  await options.first().click();
  await page.locator("#details-title", { hasText: "refers" }).waitFor();
  await page.keyboard.press("/");
  await field.fill("zebra");
  await page.getByText("Nobody and nothing on this map matches “zebra”.").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "find");
}));

test("one looks around an actor, wider, and steps out again", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  const near = (id, steps) => {
    let reached = new Set([id]);
    for (let step = 0; step < steps; step += 1) {
      const ties = MAP.ties.filter(({ from, to, stated }) => stated !== "absent" && (reached.has(from) || reached.has(to)));
      reached = new Set([...reached, ...ties.flatMap(({ from, to }) => [from, to])]);
    }
    return MAP.actors.filter((one) => reached.has(one.id)).map(({ name }) => name).sort();
  };
  await page.locator("#map .actor", { hasText: "Care home" }).click();
  const before = await page.locator("#map > g").getAttribute("transform");
  await page.getByRole("button", { name: "Within 1 tie" }).click();
  assert.deepEqual((await bright(page, "actor")).sort(), near("care-home", 1));
  await page.keyboard.press("n");
  assert.deepEqual((await bright(page, "actor")).sort(), near("care-home", 2));
  await said(page, "within 2 ties");
  await screenshot(page, "around an actor");
  await page.keyboard.press("Escape");
  assert.equal((await bright(page, "actor")).length, MAP.actors.length);
  assert.equal(await page.locator("#map > g").getAttribute("transform"), before, "the map is seen from where it was");
}));

test("barriers are marked where they are found, and a sign leads to its barrier", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  assert.equal(await page.locator(".badge").count(), 0);
  await page.getByRole("button", { name: "Barriers" }).click();
  assert.ok(await page.locator(".badge").count() > 1);
  const overlaps = await page.evaluate(() => {
    const box = (element) => element.getBoundingClientRect();
    const names = [...document.querySelectorAll("#map .actor text")].map(box);
    return [...document.querySelectorAll(".badge path")].map(box)
      .filter((sign) => names.some((name) => sign.left < name.right && name.left < sign.right && sign.top < name.bottom && name.top < sign.bottom)).length;
  });
  assert.equal(overlaps, 0, "no sign covers a name");
  await screenshot(page, "barriers marked");
  await page.locator(".badge").first().click();
  await page.locator(".indicator.found.on").waitFor();
  assert.equal(await page.locator(".badge").count(), 1, "then only the sign of that one");
}));

test("a press beside everything leaves the map where it is", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  const stage = await page.locator("#stage").boundingBox();
  await page.mouse.move(stage.x + 40, stage.y + stage.height - 30);
  for (let step = 0; step < 8; step++) await page.mouse.wheel(0, -150);
  const seen = () => page.locator("#map > g").getAttribute("transform");
  await page.waitForTimeout(200);
  const before = await seen();
  // Beside the overview, which is there by now.
  await page.mouse.click(stage.x + 330, stage.y + stage.height - 60);
  await page.waitForTimeout(200);
  assert.equal(await seen(), before);
}));

test("filters that leave nothing together say so", (t) => withPage(t, CASE, async (page) => {
  await drawn(page);
  await page.getByRole("button", { name: "Money", exact: true }).click();
  await page.locator(".legend .entry", { hasText: "strained" }).click();
  await said(page, "Shown: 0 actors and 0 ties");
  await page.getByText("Nothing on this map fits all that is chosen.").waitFor();
  await page.getByRole("button", { name: "All", exact: true }).click();
  await page.getByText("Nothing on this map fits all that is chosen.").waitFor({ state: "detached" });
}));

test("a large map has an overview that moves it by pointer and keys, and can be folded", (t) => withPage(t, {}, async (page) => {
  const actors = Array.from({ length: 80 }, (_, at) => ({ id: `a${at}`, kind: "agency", name: `Agency ${at}` }));
  const ties = actors.slice(1).map(({ id }, at) => ({ kind: "informs", from: id, to: `a${at >> 1}` }));
  const text = JSON.stringify({ format: "partnership-map", version: 1, title: "Large", actors, ties });
  await page.locator('input[type="file"]').first().setInputFiles({ name: "large.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await drawn(page);
  const seen = () => page.locator("#map > g").getAttribute("transform");
  assert.equal(await page.locator("#overview").count(), 0, "all of it is in sight");
  await page.keyboard.press("m");
  for (let step = 0; step < 5; step++) await page.keyboard.press("+");
  await page.locator("#overview").waitFor();
  const box = await page.locator("#overview").boundingBox();
  let last = await seen();
  const moved = async () => { const now = await seen(); assert.notEqual(now, last); last = now; };
  await page.mouse.click(box.x + 12, box.y + 12);
  await moved();
  await page.locator("#overview").focus();
  await page.keyboard.press("ArrowRight");
  await moved();
  await assertAccessible(page);
  await screenshot(page, "overview");
  await page.getByRole("button", { name: "Hide the overview" }).click();
  assert.equal(await page.locator("#overview").count(), 0);
  await page.getByRole("button", { name: "Overview", exact: true }).click();
  await page.locator("#overview").waitFor();
}));

test("in a frame the wheel and one finger scroll the page around, and a line says what moves the map", (t) =>
  withPage(t, { ...CASE, path: "?case=unified-assessment&embed=1", width: 390, height: 700, touch: true }, async (page) => {
    await drawn(page);
    const seen = () => page.locator("#map > g").getAttribute("transform");
    const before = await seen();
    await page.mouse.move(190, 250);
    await page.mouse.wheel(0, 100);
    await page.locator(".hint", { hasText: "Ctrl" }).waitFor();
    const session = await page.context().newCDPSession(page);
    const touch = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    const at = (x, y, id = 0) => ({ x, y, id });
    await touch("touchStart", [at(200, 300)]);
    for (const y of [290, 270, 240]) await touch("touchMove", [at(200, y)]);
    await touch("touchEnd", []);
    assert.equal(await seen(), before, "one finger leaves the map alone");
    await touch("touchStart", [at(150, 300)]);
    await touch("touchStart", [at(150, 300), at(240, 300, 1)]);
    for (const by of [10, 30, 60]) await touch("touchMove", [at(150 - by, 300), at(240 + by, 300, 1)]);
    await touch("touchEnd", []);
    assert.notEqual(await seen(), before, "two fingers zoom it");
  }));
