// The whole journey, three times: a new map, six actors, eight ties, a flag read, a question answered, a
// change tried, the map handed over as a file. By keyboard alone, by touch on a phone, and by mouse.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, screenshot, withPage } from "./harness.mjs";

const ACTORS = [
  ["agency", "GP practice"], ["agency", "County council"], ["team", "Adult care team"],
  ["practitioner", "District nurse"], ["forum", "Case panel"], ["service_user", "Mrs P"],
];
const TIES = [
  ["County council", "Adult care team", "Manages", "manages"],
  ["GP practice", "District nurse", "Employs", "employs"],
  ["GP practice", "Adult care team", "Refers to", "refers"],
  ["District nurse", "Mrs P", "Supports", "supports"],
  ["Adult care team", "Mrs P", "Supports", "supports"],
  ["GP practice", "Case panel", "Is a member of", "member_of"],
  ["County council", "Case panel", "Is a member of", "member_of"],
  ["District nurse", "Adult care team", "Informs", "informs"],
];

const focusedText = (page) => page.evaluate(() => {
  const at = document.activeElement;
  return `${at.getAttribute("aria-label") ?? ""} ${at.textContent}`.trim();
});
const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
const said = (page, words) => page.locator('#root > [aria-live="polite"]', { hasText: words }).waitFor({ state: "attached" });
const actor = (page, name) => page.locator(`#map [data-actor][aria-label^="${name}"]`);
const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
};

/// Goes on with `key` until the focus stands on what `wanted` matches; how many presses it took.
async function until(page, wanted, key = "Tab") {
  for (let presses = 0; presses < 150; presses += 1) {
    if (wanted.test(await focusedText(page))) return presses;
    await page.keyboard.press(key);
  }
  return assert.fail(`${wanted} is not reached by ${key}; the focus is on “${await focusedText(page)}”`);
}

/// What the file that was handed over holds.
async function handed(download) {
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}

/// That all that was made on the way is in the file, and nothing else is.
function whole(map, answered) {
  const names = new Map(map.actors.map(({ id, name }) => [id, name]));
  assert.deepEqual(map.actors.map(({ kind, name }) => [kind, name]).sort(), [...ACTORS].sort());
  const ties = map.ties.map(({ kind, from, to }) => [names.get(from), names.get(to), kind]);
  assert.deepEqual(ties.sort(), TIES.map(([from, to, , kind]) => [from, to, kind]).sort());
  // One answer settles it everywhere it is asked.
  assert.deepEqual([...new Set(map.answers.map(({ indicator, value }) => `${indicator} ${value}`))], answered);
}


/// The question that settles the flag, answered with yes by `press`, and what is flagged then.
const QUESTION = /agreed one plan or goal/;
const flagged = (page) => page.locator(".flags .card h3").allTextContents();
const present = (page) => page.locator(".flags .card", { hasText: "Coordinated" }).getByText("present").first().waitFor();

test("the whole journey by keyboard alone", (t) => withPage(t, {}, async (page) => {
  await until(page, /^New map/);
  await page.keyboard.press("Enter");
  await page.locator("#map-title").waitFor();

  // The quick line: actors and ties at once.
  await page.keyboard.press("q");
  await focused(page, "quick-line");
  const words = { manages: "manages", employs: "employs", refers: "refers", supports: "supports", member_of: "is a member of", informs: "informs" };
  const kinds = new Map(ACTORS.map(([kind, name]) => [name, kind.replace("_", " ")]));
  const known = new Set();
  const named = (name) => {
    const text = known.has(name) ? name : `${name} (${kinds.get(name) === "forum" ? "forum, panel" : kinds.get(name)})`;
    known.add(name);
    return text;
  };
  for (const [from, to, , kind] of TIES) {
    await page.keyboard.type(`${named(from)} -> ${named(to)}: ${words[kind]}`);
    await page.keyboard.press("Escape"); // what is offered
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.getElementById("quick-line")?.value === "");
  }
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#map .actor").count(), 6);
  assert.equal(await page.locator("#map [data-tie]").count(), 8);
  await screenshot(page, "journey by keyboard, drawn");
  await assertAccessible(page);

  // What the picture shows is what is read: each actor by name and kind, with its ties, and each tie as a sentence.
  const labels = await page.locator("#map [data-actor]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  for (const [kind, name] of ACTORS) {
    assert.ok(labels.some((label) => label.startsWith(`${name}, ${kind.replace("_", " ")}`)), `${name} in ${labels}`);
  }
  await page.keyboard.press("o");
  await page.locator("main.outline").waitFor();
  for (const [from, to, says] of TIES) {
    const table = page.locator("main.outline table", { has: page.locator("caption", { hasText: says }) });
    const row = table.locator("tr", { hasText: from }).filter({ hasText: to });
    assert.equal(await row.count(), 1, `${from} ${says} ${to}`);
  }
  await page.keyboard.press("m");
  await page.locator("#map").waitFor();

  // A flag, and what it rests on.
  await page.keyboard.press("f");
  await until(page, /^\W*A formal way of working across/);
  await page.keyboard.press("Enter");
  await page.locator("#map .actor.lit").first().waitFor();
  await page.keyboard.press("Escape");
  assert.match((await flagged(page)).join(), /Coordinated/);

  // The answer that settles it.
  await until(page, /^Yes$/);
  await page.keyboard.press("Enter");
  await present(page);

  // A change, tried and taken back.
  await page.keyboard.press("t");
  await until(page, /^Share one record/);
  await page.keyboard.press("Enter");
  await focused(page, "try-result");
  await until(page, /^Apply/);
  await page.keyboard.press("Enter");
  await focused(page, "undo-change");
  assert.equal(await page.locator("#map .actor").count(), 7);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelectorAll("#map .actor").length === 6);

  // The file.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("save a copy");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  whole(await handed(download), ["C3 yes"]);
  await page.locator(".title small", { hasText: "Saved on this device" }).waitFor();
}));

test("the whole journey by touch", (t) => withPage(t, { width: 390, height: 844, touch: true }, async (page) => {
  const sound = async (what) => {
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} fits`);
    const small = await page.locator("button:visible, summary:visible, select:visible, input:visible, label.box:visible").evaluateAll((all) =>
      all.filter((one) => !one.closest("label.box") || one.matches("label.box")).map((one) => [one.textContent || one.id, one.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(([name]) => name));
    assert.deepEqual(small, [], `targets of ${what} are 44 px on touch`);
    await assertAccessible(page);
    await screenshot(page, `journey by touch, ${what}`);
  };
  await page.getByRole("button", { name: "New map" }).tap();
  await page.locator("#map-title").waitFor();
  await sound("an empty map");
  for (const [kind, name] of ACTORS) {
    await page.getByRole("button", { name: "Add", exact: true }).tap();
    await page.locator("#add-name").fill(name);
    await page.locator(`label.box:has(input[value="${kind}"])`).tap();
    if (name === "GP practice") await sound("the form for adding");
    await page.getByRole("button", { name: "Add an actor" }).last().tap();
    await actor(page, name).waitFor({ state: "attached" });
    if (kind === "forum") await page.getByLabel("Purpose", { exact: true }).selectOption("panel");
    await page.getByRole("button", { name: "Done" }).tap();
  }
  await screenshot(page, "journey by touch, the sheet");
  const lower = async () => {
    while (await page.locator(".sheet.half, .sheet.full").count()) await page.locator(".handle").tap();
  };
  await sound("six actors");
  for (const [from, to, says, kind] of TIES) {
    await lower();
    await page.getByRole("button", { name: "Show the whole map" }).tap();
    await actor(page, from).tap();
    await page.getByRole("tab", { name: "Details" }).tap();
    await page.locator("#add-tie").tap();
    await page.locator("#connect-who").fill(to);
    await page.locator(".connect").getByRole("option").first().tap();
    await page.locator("#connect-kind").selectOption(kind);
    await page.locator(".connect").getByRole("button", { name: "Add a tie" }).tap();
    await page.locator("#details-title", { hasText: new RegExp(says.split(" ")[0], "i") }).waitFor();
  }
  await lower();
  await page.getByRole("button", { name: "Show the whole map" }).tap();
  await sound("drawn");

  // One finger that goes over the map moves the map and nothing on it.
  const before = await page.locator("#map").evaluate((map) => map.querySelectorAll("[data-actor]").length);
  const steps = await page.locator("#undo").getAttribute("title");
  const [x, y] = await middle(actor(page, "Mrs P"));
  const cdp = await page.context().newCDPSession(page);
  const finger = (type, dx, dy) => cdp.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: x + dx, y: y + dy }] });
  await finger("touchStart", 0, 0);
  // It comes to rest: after a flick the browser takes the next touch for the end of that.
  for (const step of [10, 30, 60, 90, 90]) {
    await finger("touchMove", step, step / 2);
    await page.waitForTimeout(60);
  }
  await finger("touchEnd", 0, 0);
  await page.waitForTimeout(500); // two touches close together would be a double one
  assert.equal(await page.locator("#undo").getAttribute("title"), steps, "nothing was moved by accident");
  assert.equal(await page.locator("#map [data-actor]").count(), before);

  await page.getByRole("tab", { name: "Flags" }).tap();
  await page.locator(".flags .card", { hasText: "Coordinated" }).getByRole("button", { name: /formal way of working across/ }).first().tap();
  await page.locator("#map .actor.lit").first().waitFor();
  await page.getByRole("group", { name: QUESTION }).getByRole("button", { name: "Yes" }).first().tap();
  await present(page);
  await page.getByRole("tab", { name: "Try" }).tap();
  await page.getByRole("button", { name: "Share one record" }).tap();
  await page.getByRole("button", { name: "Apply" }).tap();
  await page.waitForFunction(() => document.querySelectorAll("#map .actor").length === 7);
  await page.locator("#undo").tap();
  await page.waitForFunction(() => document.querySelectorAll("#map .actor").length === 6);
  await page.locator("#share").tap();
  await sound("the menu of sharing");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).tap();
  whole(await handed(download), ["C3 yes"]);
}));

test("the whole journey by mouse", (t) => withPage(t, { dark: true }, async (page) => {
  await page.getByRole("button", { name: "New map" }).click();
  await page.locator("#map-title").waitFor();
  await assertAccessible(page);
  await screenshot(page, "journey by mouse, empty");

  // Pressed twice where each is to stand.
  const stage = await page.locator("#stage").boundingBox();
  const places = [[0.2, 0.3], [0.5, 0.25], [0.75, 0.45], [0.3, 0.65], [0.75, 0.75], [0.5, 0.5]];
  for (const [at, [kind, name]] of ACTORS.entries()) {
    const [x, y] = places[at];
    await page.mouse.dblclick(stage.x + x * stage.width, stage.y + y * stage.height);
    await page.locator("#add-name").fill(name);
    await page.locator(`label.box:has(input[value="${kind}"])`).click();
    await page.locator(".edit-form").getByRole("button", { name: "Add an actor" }).click();
    await actor(page, name).waitFor({ state: "attached" });
    if (kind === "forum") await page.getByLabel("Purpose", { exact: true }).selectOption("panel");
    await page.getByRole("button", { name: "Done" }).click();
    await page.keyboard.press("Escape");
  }
  await assertAccessible(page);
  await screenshot(page, "journey by mouse, six actors");
  // Drawn from the grip of one to the other.
  for (const [from, to, says] of TIES) {
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await actor(page, from).click();
    await page.mouse.move(...await middle(page.locator(".grip .disc")));
    await page.mouse.down();
    await page.mouse.move(...await middle(actor(page, to)), { steps: 5 });
    await page.mouse.up();
    await page.getByRole("dialog", { name: "New tie" }).getByRole("option", { name: says, exact: true }).click();
    await page.getByRole("dialog", { name: "New tie" }).waitFor({ state: "detached" });
  }
  await page.keyboard.press("Escape");
  await screenshot(page, "journey by mouse, drawn");
  await assertAccessible(page);
  await page.getByRole("tab", { name: "Flags" }).click();
  await page.locator(".flags .card", { hasText: "Coordinated" }).getByRole("button", { name: /formal way of working across/ }).first().click();
  await page.locator("#map .actor.lit").first().waitFor();
  await page.getByRole("group", { name: QUESTION }).getByRole("button", { name: "Yes" }).first().click();
  await present(page);
  await page.getByRole("tab", { name: "Try" }).click();
  await page.getByRole("button", { name: "Share one record" }).click();
  await screenshot(page, "journey by mouse, what if");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForFunction(() => document.querySelectorAll("#map .actor").length === 7);
  await page.locator("#undo").click();
  await page.locator("#share").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  whole(await handed(download), ["C3 yes"]);
}));
