// Working on the map: ties drawn, chosen and keyed, several selected, everything undone by name, and all of
// it found in the palette.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage, still } from "./harness.mjs";

const CASE = "?case=unified-assessment";
const actor = (page, name) => page.locator(`#map [data-actor][aria-label^="${name}"]`);
const undo = (page) => page.locator("#undo").getAttribute("title");
const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
};

test("a tie is drawn with the mouse, undone and done again", (t) => withPage(t, { path: CASE }, async (page) => {
  const before = await page.locator("#map [data-tie]").count();
  await actor(page, "Assessor nurse").click();
  await page.mouse.move(...await middle(page.locator(".grip .disc")));
  await page.mouse.down();
  await page.mouse.move(...await middle(actor(page, "Care home")), { steps: 5 });
  assert.equal(await page.locator(".drawn line").count(), 1);
  await page.mouse.up();
  await page.getByRole("dialog", { name: "New tie" }).waitFor();
  await page.getByRole("option", { name: "Refers to" }).click();
  await page.getByRole("dialog", { name: "New tie" }).waitFor({ state: "detached" });
  assert.equal(await page.locator("#map [data-tie]").count(), before + 1);
  assert.equal(await undo(page), "Undo: Add Assessor nurse refers to Care home");
  await page.locator("#undo").click();
  assert.equal(await page.locator("#map [data-tie]").count(), before);
  await page.getByRole("button", { name: "Redo: Add Assessor nurse refers to Care home" }).click();
  assert.equal(await page.locator("#map [data-tie]").count(), before + 1);
}));

test("a tie is drawn by keys alone, and a second time it is refused where it was asked for", (t) => withPage(t, { path: CASE }, async (page) => {
  const draw = async () => {
    await actor(page, "Assessor nurse").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("k");
    await page.getByText("A tie from Assessor nurse: press the other actor.").waitFor();
    await actor(page, "Care home").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("instr");
    await page.keyboard.press("Enter");
  };
  await draw();
  await page.locator("#tie-kind").waitFor({ state: "detached" });
  assert.equal(await undo(page), "Undo: Add Assessor nurse instructs Care home");
  // The next can be drawn from the same actor.
  await page.waitForFunction(() => document.activeElement.getAttribute("aria-label")?.startsWith("Assessor nurse,"));
  await draw();
  await page.getByRole("alert").filter({ hasText: "The map says that already" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#tie-kind").waitFor({ state: "detached" });
  // Along the new tie and back.
  await actor(page, "Care home").focus();
  const [[x], [to]] = [await middle(actor(page, "Care home")), await middle(actor(page, "Assessor nurse"))];
  await page.keyboard.press(to > x ? "Alt+ArrowRight" : "Alt+ArrowLeft");
  assert.notEqual(await page.evaluate(() => document.activeElement.getAttribute("aria-label").split(",")[0]), "Care home");
}));

for (const [width, height, touch] of [[1280, 800, false], [390, 844, true]]) {
  test(`while the form to add a tie is open the other actor can be pressed on the map, at ${width} px`, (t) =>
    withPage(t, { path: CASE, width, height, touch }, async (page) => {
      const press = (locator) => touch ? locator.tap() : locator.click();
      await press(actor(page, "Assessor nurse"));
      await press(page.getByRole("tab", { name: "Details" }));
      await press(page.locator("#add-tie"));
      await page.getByText("A tie from Assessor nurse: press the other actor.").waitFor();
      await press(actor(page, "Social worker"));
      const box = page.getByRole("dialog", { name: "New tie" });
      await box.getByText("Social worker").waitFor();
      // A kind that leads elsewhere says so, rather than that there is none.
      await box.getByRole("combobox").fill("signs");
      await box.getByText("“signs” doesn’t run from a practitioner to a practitioner").waitFor();
      await box.getByRole("combobox").fill("consul");
      await page.keyboard.press("Enter");
      assert.equal(await undo(page), "Undo: Add Assessor nurse consults Social worker");
    }));
}

test("that there is no tie is stated, and the tie in the making can be left off", (t) => withPage(t, { path: CASE }, async (page) => {
  await actor(page, "Assessor nurse").click();
  const press = async () => page.mouse.click(...await middle(page.locator(".grip .disc")));
  await press();
  await page.keyboard.press("Escape");
  await page.locator(".linking").waitFor({ state: "detached" });
  await press();
  await actor(page, "Care home").click();
  await page.getByLabel("It is known that there is no such tie").check();
  await page.getByRole("option", { name: "Refers to" }).click();
  await page.locator("#tie-kind").waitFor({ state: "detached" });
  assert.equal(await undo(page), "Undo: State that there is none: Assessor nurse refers to Care home");
}));

test("several are selected with Shift, by a frame and by the switch, and deleted together", (t) => withPage(t, { path: CASE }, async (page) => {
  const selected = () => page.locator("#map .actor.selected").count();
  const all = await page.locator("#map .actor").count();
  await actor(page, "Assessor nurse").click();
  await actor(page, "Care home").click({ modifiers: ["Shift"] });
  assert.equal(await selected(), 2);
  await page.keyboard.press("Delete");
  assert.equal(await page.locator("#map .actor").count(), all - 2);
  assert.match(await undo(page), /^Undo: Delete Assessor nurse and Care home with \d+ ties$/);
  await page.keyboard.press("Control+z");
  assert.equal(await page.locator("#map .actor").count(), all);
  const stage = await page.locator("#stage").boundingBox();
  await page.keyboard.down("Shift");
  await page.mouse.move(stage.x + 4, stage.y + 60);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width - 4, stage.y + stage.height - 4, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  assert.ok(await selected() > 2, "those within the frame");
  await page.keyboard.press("Escape");
  assert.equal(await selected(), 0);
  await page.getByRole("button", { name: "Several" }).click();
  await actor(page, "Assessor nurse").click();
  await actor(page, "Care home").click();
  assert.equal(await selected(), 2);
  await page.keyboard.press("Control+a");
  assert.equal(await selected(), all);
}));

test("the palette finds commands, actors and cases by name", (t) => withPage(t, { path: CASE }, async (page) => {
  const find = async (text) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Commands" }).waitFor();
    await page.keyboard.type(text);
  };
  await find("select every");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#map .actor.selected").count(), await page.locator("#map .actor").count());
  await find("care home");
  await page.getByRole("option", { name: /^Care home/ }).first().click();
  await page.locator("#details-title", { hasText: "Care home" }).waitFor();
  await find("no such command at all");
  await page.getByText("Nothing is called so").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name: "Commands" }).waitFor({ state: "hidden" });
  await find("outline");
  await page.keyboard.press("Enter");
  await page.locator("main.outline").waitFor();
}));

test("keys edit and delete whoever has the focus, whatever else is selected", (t) => withPage(t, { path: CASE }, async (page) => {
  await page.locator("#map [data-tie]").first().dispatchEvent("click");
  await page.getByRole("tab", { name: "Details", selected: true }).waitFor();
  await actor(page, "Care home").focus();
  await page.keyboard.press("F2");
  await page.getByLabel("Name", { exact: true }).waitFor();
  assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "Care home");
  await page.getByRole("button", { name: "Done" }).click();
  await page.locator("#map [data-tie]").first().dispatchEvent("click");
  const ties = await page.locator("#map [data-tie]").count();
  await actor(page, "Carers' centre").focus();
  await page.keyboard.press("Delete");
  await actor(page, "Carers' centre").waitFor({ state: "detached" });
  assert.ok((await page.locator("#map [data-tie]").count()) < ties);
}));

test("whoever sees all of a new map goes on seeing all of it", (t) => withPage(t, {}, async (page) => {
  await page.getByRole("button", { name: "New map" }).click();
  await page.locator("#map-title").waitFor();
  const stage = await page.locator("#stage").boundingBox();
  const names = ["Mrs Jones", "Daughter", "Council", "Nurse"];
  for (const [at, [x, y]] of [[0.2, 0.3], [0.85, 0.2], [0.5, 0.7], [0.1, 0.8]].entries()) {
    await page.mouse.dblclick(stage.x + x * stage.width, stage.y + y * stage.height);
    await page.locator("#add-name").fill(names[at]);
    await page.locator(".edit-form").getByRole("button", { name: "Add an actor" }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await page.keyboard.press("Escape");
    await page.waitForFunction((count) => document.querySelectorAll("#map .actor").length === count, at + 1);
  }
  const unseen = () => page.evaluate(() => {
    const stage = document.querySelector("#stage").getBoundingClientRect();
    const inside = (box) => box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom;
    return [...document.querySelectorAll("#map .actor .body")].filter((one) => !inside(one.getBoundingClientRect())).length;
  });
  assert.equal(await unseen(), 0);
  await page.keyboard.press("q");
  await page.keyboard.type("Daughter -> Mrs Jones: informs");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("#map [data-tie]").length === 1);
  await still(page);
  assert.equal(await unseen(), 0);
  await page.locator("#undo").click();
  await still(page);
  assert.equal(await unseen(), 0);
}));
