// Maps with very many names, odd files, small windows: nothing is a wall, nothing is pushed out, and no
// control lies over another.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, denied, screenshot, withPage, still } from "./harness.mjs";

const CASE = "?case=unified-assessment";
const PHONE = { width: 390, height: 844, touch: true };
const LONG = "Verwaltungsgemeinschaftsangelegenheitenkoordinationsstellenleiterinnenbesprechung".slice(0, 80);
const SECTORS = ["nhs", "local_authority", "voluntary", "private"];

/// So many agencies that sit on one board; one of them has a name of 80 letters, and fourteen ties and two
/// fields are of no known sort.
function board(count) {
  const actors = [
    { id: "board", kind: "forum", name: "Partnership board", purpose: "panel", colour: "red" },
    { id: "user", kind: "service_user", name: "Mr B", colour: "blue" },
  ];
  const ties = [];
  for (let at = 0; at < count; at++) {
    const name = at === 3 ? LONG : `Agency ${at}`;
    actors.push({ id: `a${at}`, kind: "agency", name, sector: SECTORS[at % 4], legal_entity: true });
    ties.push({ kind: "member_of", from: `a${at}`, to: "board" });
    if (at < 14) ties.push({ kind: "employs", from: "board", to: `a${at}` });
  }
  return JSON.stringify({ format: "partnership-map", version: 1, title: LONG, actors, ties });
}

const give = async (page, text, name = "board.json") => {
  page.setDefaultTimeout(60_000);
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator("#map").waitFor();
};

/// What sticks out of its place at the side, of the page and of the panel.
const overflowing = (page) => page.evaluate(() =>
  [document.documentElement, ...document.querySelectorAll(".panel-body, .notice, .top-bar, .outline-text")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className || one.tagName));

test("a wall of names waits behind the number of the rest, and all of it lights up", (t) => withPage(t, { name: "many names" }, async (page) => {
  await give(page, board(200));
  await page.getByRole("button", { name: "Dismiss" }).click();
  const row = page.locator(".indicator", { has: page.getByRole("button", { name: "Agencies stay separate" }) }).first();
  await row.getByRole("button", { name: "Agencies stay separate" }).click();
  const says = row.locator(".reasons > p").first();
  assert.match(await says.textContent(), /Agency 0, .* and 188 more stay separate bodies\.$/);
  assert.ok((await says.textContent()).length < 300);
  assert.equal(await row.locator(".evidence li").count(), 12);
  const more = says.getByRole("button", { name: "and 188 more" });
  assert.equal(await more.getAttribute("aria-expanded"), "false");
  await screenshot(page, "many names cut");
  await more.click();
  assert.equal((await says.textContent()).match(/Agency \d+/g).length, 199, "and the one with another name");
  assert.equal(await more.getAttribute("aria-expanded"), "true");
  await row.locator(".all-evidence").getByRole("button", { name: /and \d+ more$/ }).click();
  const chips = await row.locator(".evidence li").count();
  assert.ok(chips >= 200, `${chips} chips`);
  await assertAccessible(page, "#panel");
  const lit = await page.locator("#map .actor.lit").count();
  assert.ok(lit >= 200, `${lit} are lit`);
  assert.deepEqual(await overflowing(page), []);
  await page.locator(".evidence .chip", { hasText: LONG }).first().click();
  await page.locator("#details-title", { hasText: LONG }).waitFor();
  assert.deepEqual(await overflowing(page), []);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Find an actor or a tie" }).fill("Partnership board");
  await page.keyboard.press("Enter");
  await page.locator("#details-title", { hasText: "Partnership board" }).waitFor();
  assert.equal(await page.locator(".record > .tie-list li").count(), 12);
  await page.locator(".record > .rest").click();
  assert.equal(await page.locator(".record > .tie-list li").count(), 214);
}));

test("a file that is taken with reservations is open, and what they are waits to be asked for", (t) => withPage(t, { ...PHONE, name: "notes on a file" }, async (page) => {
  await give(page, board(40));
  const notice = page.locator("#notice");
  await notice.getByRole("heading", { name: "“board.json” is open" }).waitFor();
  await notice.getByText("nothing in the file is lost").waitFor();
  assert.equal(await notice.locator("li:visible").count(), 0);
  await notice.getByText("2 things in the file aren’t understood").click();
  assert.equal(await notice.locator(".problems > li").count(), 2);
  await notice.getByText("2 actors:").waitFor();
  await notice.getByText("14 ties:").waitFor();
  await notice.getByText("Partnership board → Agency 0", { exact: true }).waitFor();
  assert.equal(await notice.locator(".of-whom").nth(1).locator("li").count(), 14);
  assert.doesNotMatch(await notice.innerText(), /actors\[|ties\[/);
  await assertAccessible(page, "#notice");
  assert.deepEqual(await overflowing(page), []);
}));

test("a finger that drags an actor moves the map, and is told once how the actor is moved", (t) => withPage(t, { ...PHONE, path: CASE }, async (page) => {
  await page.locator("#map .actor").first().waitFor();
  const hint = page.locator(".hint", { hasText: "tap it first" });
  const seen = () => page.locator("#map > g").getAttribute("transform");
  const session = await page.context().newCDPSession(page);
  const drag = async () => {
    const box = await page.locator("#map .actor", { hasText: "Mrs A" }).locator(".body").boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type, by) => session.send("Input.dispatchTouchEvent", { type, touchPoints: by === undefined ? [] : [{ x: x + by, y }] });
    await touch("touchStart", 0);
    for (const by of [8, 20, 34]) await touch("touchMove", by);
    assert.equal(await hint.isVisible(), false, "not under the finger");
    await touch("touchEnd");
  };
  const before = await seen();
  await drag();
  assert.notEqual(await seen(), before);
  await hint.waitFor();
  const [line, panel] = [await hint.boundingBox(), await page.locator("#panel").boundingBox()];
  assert.ok(line.y + line.height < panel.y, "the sheet doesn’t cover it");
  await screenshot(page, "how a finger moves an actor");
  await hint.waitFor({ state: "hidden" });
  await drag();
  await page.waitForTimeout(200);
  assert.equal(await hint.isVisible(), false, "once is enough");
}));

test("on a phone the title is seen beside the mark of what isn’t saved", (t) => withPage(t, { ...PHONE, path: CASE, init: denied }, async (page) => {
  await page.locator(".settle button").first().tap();
  const mark = page.locator(".top-bar .unsaved");
  await mark.waitFor();
  assert.match(await mark.textContent(), /^Answers not saved: /);
  const [bar, title, spot] = [await page.locator(".top-bar").boundingBox(), await page.locator("#map-title").boundingBox(), await mark.boundingBox()];
  assert.ok(title.y >= bar.y && title.y + title.height <= bar.y + bar.height, "all of it is in the bar");
  assert.ok(title.width > 60 && spot.width < 20, `${title.width} beside ${spot.width}`);
}));

/// Pairs of controls over the map of which one lies on the other.
const overlapping = (page) => page.evaluate(() => {
  const places = ".lens-row button, .show-all, .rail .tool, .zoom, .legend-button, .overview-place, #panel, .top-bar, .embed-bar";
  const row = document.querySelector(".lens-row").getBoundingClientRect();
  const all = [...document.querySelectorAll(places)].filter((one) => getComputedStyle(one).visibility !== "hidden").map((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    // What a row scrolls out of sight is covered by nothing.
    return { name: one.className || one.id || one.textContent, left, top, bottom, right: one.closest(".lens-row") ? Math.min(right, row.right) : right };
  }).filter((one) => one.right > one.left && one.bottom > one.top);
  return all.flatMap((a, at) => all.slice(0, at).filter((b) =>
    a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom).map((b) => `${a.name} on ${b.name}`));
});

for (const [width, height, embed, touch] of [
  [480, 360, true, true], [640, 480, true, false], [390, 600, true, true], [800, 500, true, false], [1000, 600, true, false],
  [390, 844, false, true], [844, 390, false, true], [1280, 800, false, false],
]) {
  test(`no control lies on another at ${width} by ${height}${embed ? " in a frame" : ""}`, (t) =>
    withPage(t, { width, height, touch, path: `${CASE}${embed ? "&embed=1" : ""}` }, async (page) => {
      await page.locator("#map .actor").first().waitFor();
      for (let step = 0; step < 6; step++) await page.locator("#zoom").getByRole("button", { name: "Zoom in" }).click();
      await page.waitForTimeout(200);
      if (width > 760 && height > 480) assert.equal(await page.locator("#overview").count(), 1);
      assert.deepEqual(await overlapping(page), []);
      const handle = page.locator(".handle");
      for (let step = 0; step < 3 && (await handle.isVisible()); step++) {
        await handle.click();
        await page.waitForTimeout(100);
        if (!(await page.locator(".workspace.sheet-full").count())) assert.deepEqual(await overlapping(page), []);
      }
    }));
}

for (const id of ["archetype-unified", "discharge-before", "winterbourne-view", "unified-assessment"]) {
  test(`on a phone ${id} opens with hardly more cut than seen whole, beside one column of tools`, (t) => withPage(t, { ...PHONE, path: `?case=${id}` }, async (page) => {
    await page.locator("#map .actor").first().waitFor();
    await still(page);
    const seen = await page.evaluate(() => {
      const box = (one) => one.getBoundingClientRect();
      const [stage, panel, zoom, lenses] = ["stage", "panel", "zoom", "lenses"].map((id) => box(document.getElementById(id)));
      const tools = [...document.querySelectorAll("#rail > .tool, #rail > .rail-menu, #rail > .find-place")].map(box).filter((one) => one.width > 0);
      const left = Math.max(...tools.map((one) => one.right));
      const whole = (one) => one.left >= left && one.right <= stage.right && one.top >= lenses.bottom && one.bottom <= zoom.top;
      const out = (one) => one.right <= stage.left || one.left >= stage.right || one.bottom <= stage.top || one.top >= panel.top;
      const actors = [...document.querySelectorAll("#map .actor .body")].map(box);
      return {
        columns: new Set(tools.map((one) => Math.round(one.left))).size,
        whole: actors.filter(whole).length,
        cut: actors.filter((one) => !whole(one) && !out(one)).length,
      };
    });
    assert.equal(seen.columns, 1);
    // To see who is tied to the service user may cost one of the others.
    assert.ok(seen.whole >= 4 && seen.cut <= seen.whole + 1, JSON.stringify(seen));
  }));
}

for (const id of ["team-and-trust", "centre-with-outreach"]) {
  test(`on a phone the flow of ${id} opens at its beginning`, (t) => withPage(t, { ...PHONE, path: `?case=${id}&layout=flow-information` }, async (page) => {
    await page.locator("#map .actor").first().waitFor();
    await still(page);
    const [stage, panel] = [await page.locator("#stage").boundingBox(), await page.locator("#panel").boundingBox()];
    const boxes = await page.locator("#map .actor .body").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const inSight = boxes.filter((one) => one.left >= 0 && one.right <= stage.width && one.top >= stage.y && one.bottom <= panel.y);
    assert.ok(inSight.length >= 3, `${inSight.length} in sight`);
    const first = Math.min(...boxes.map((one) => one.left));
    assert.ok(first >= 0 && inSight.some((one) => one.left - first < 60), "whoever stands first is among them");
  }));
}

test("a name of 80 letters and a list of nothing break no place", (t) => withPage(t, { ...PHONE, name: "long names" }, async (page) => {
  await give(page, board(30));
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.locator(".handle").click();
  const closed = page.locator("#panel-tab-flags details:not([open]) > summary:visible");
  // What is opened may hold more that can be.
  for (let opened = 0; opened < 60 && await closed.count() > 0; opened += 1) await closed.first().click();
  for (const lamp of await page.locator("#panel-tab-flags .card .indicator > button").all()) {
    await lamp.click();
    assert.deepEqual(await overflowing(page), []);
  }
  await page.getByRole("button", { name: "Outline" }).click();
  await page.locator("main.outline table").first().waitFor();
  assert.deepEqual(await overflowing(page), []);
}));
