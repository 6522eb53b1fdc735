// Working on a map by forms: what is typed is taken, or refused beside its field; actors and ties are
// added by choosing; what was done is undone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, screenshot, withPage } from "./harness.mjs";

const path = "?case=unified-assessment";
const said = (page, words) => page.locator('#root > [aria-live="polite"]', { hasText: words }).waitFor({ state: "attached" });
const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
const select = (page, name) => page.locator("#map .actor", { hasText: name }).first().click();
const form = async (page, name) => {
  await select(page, name);
  await page.locator("#edit-it").click();
  await focused(page, "details-title");
};
const undo = (page) => page.locator("#undo").click();
const recorded = (page, name) => page.locator(".facts > div", { has: page.getByText(name, { exact: true }) }).locator("dd");

test("an actor is renamed and its sector chosen, and both are undone", (t) => withPage(t, { path }, async (page) => {
  const name = await page.locator("#map .actor.agency title").first().textContent();
  await page.locator("#map .actor.agency").first().click();
  await page.locator("#edit-it").click();
  await assertAccessible(page);
  await page.getByLabel("Name", { exact: true }).fill("  Council of the north ");
  await page.getByLabel("Name", { exact: true }).press("Enter");
  await said(page, `Rename ${name} to Council of the north`);
  await focused(page, "field-name");
  assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "Council of the north");
  await page.getByLabel("Sector", { exact: true }).selectOption("User-led");
  await said(page, "Record the sector");
  await screenshot(page, "form of an actor");
  await page.locator("#edit-done").click();
  await focused(page, "edit-it");
  assert.equal(await recorded(page, "Sector").innerText(), "User-led");
  await undo(page);
  await undo(page);
  await page.locator("#details-title", { hasText: name }).waitFor();
}));

test("what can’t be taken is refused beside its field, and what was typed stays", (t) => withPage(t, { path }, async (page) => {
  await page.locator("#map .actor.agency").first().click();
  await page.locator("#edit-it").click();
  const starts = page.getByLabel("Starts", { exact: true });
  await starts.fill("31/3/27");
  await page.getByLabel("Ends", { exact: true }).focus();
  await said(page, "Write the year with four digits");
  assert.equal(await starts.inputValue(), "31/3/27");
  assert.equal(await starts.getAttribute("aria-invalid"), "true");
  const says = page.locator("#field-starts-refused");
  assert.match(await says.innerText(), /31 March 2027/);
  assert.match(await starts.getAttribute("aria-describedby"), /field-starts-refused/);
  await screenshot(page, "refused beside its field");
  await assertAccessible(page);
  // It waits, even while the form is closed.
  await page.locator("#edit-done").click();
  await page.locator("#edit-it").click();
  assert.equal(await starts.inputValue(), "31/3/27");
  await says.waitFor();
  await starts.press("Escape");
  assert.equal(await starts.inputValue(), "");
  await says.waitFor({ state: "detached" });
  await starts.fill("31/3/2027");
  await starts.press("Enter");
  await page.waitForFunction(() => document.getElementById("field-starts").value === "31 March 2027");
  const name = page.getByLabel("Name", { exact: true });
  await name.fill("");
  await name.press("Enter");
  await page.locator("#field-name-refused", { hasText: "A name is needed" }).waitFor();
  assert.equal(await name.inputValue(), "");
}));

test("an actor of another kind keeps what it can, and says what is left out", (t) => withPage(t, { path }, async (page) => {
  await page.locator("#map .actor.agency").first().click();
  await page.keyboard.press("F2");
  await page.getByLabel("Kind", { exact: true }).selectOption("team");
  await said(page, "Left out, for it isn’t recorded of a team");
  await page.getByText("Editing: Team").waitFor();
  await undo(page);
  await page.getByText("Editing: Agency").waitFor();
}));

test("that there is no such tie, and that these are all, are said in the forms", (t) => withPage(t, { path }, async (page) => {
  await page.locator("#map .actor.agency").first().click();
  await page.locator("#edit-it").click();
  const all = page.locator(".all-of-them input").first();
  const was = await all.isChecked();
  await all.click();
  await said(page, was ? "Leave open whether these are all" : "Say that these are all");
  assert.equal(await all.isChecked(), !was);
  await page.keyboard.press("Escape");
  await page.locator(".tie-list button").last().click();
  await page.locator("#edit-it").click();
  const none = page.getByLabel("It is known that there is no such tie");
  assert.equal(await none.isChecked(), false);
  await none.check();
  await said(page, "State that there is none");
  await page.locator("#details-title", { hasText: "known not to hold" }).waitFor();
  await screenshot(page, "form of a tie");
  await assertAccessible(page);
  await none.uncheck();
  await said(page, "State that it holds");
}));

test("an actor is added, tied to another by choosing, doubled and removed", (t) => withPage(t, { path }, async (page) => {
  const count = await page.locator("#map .actor").count();
  await page.locator("#add-actor").click();
  await focused(page, "add-name");
  await page.keyboard.press("Enter");
  await page.locator("#add-name-refused", { hasText: "A name is needed" }).waitFor();
  await page.getByLabel("Forum", { exact: true }).check();
  await page.getByLabel("Name", { exact: true }).fill("Winter board");
  await screenshot(page, "adding an actor");
  await assertAccessible(page);
  await page.getByLabel("Name", { exact: true }).press("Enter");
  await said(page, "Add Winter board");
  await page.getByText("Editing: Forum").waitFor();
  assert.equal(await page.locator("#map .actor").count(), count + 1);
  await page.locator("#edit-done").click();
  await page.locator("#add-tie").click();
  await focused(page, "connect-who");
  await page.locator(".connect").getByRole("button", { name: "Add a tie" }).click();
  await page.locator("#connect-who-refused", { hasText: "Choose with whom first." }).waitFor();
  await focused(page, "connect-who");
  const other = await page.locator("#map .actor.agency title").first().textContent();
  await page.locator("#connect-who").fill(other.slice(0, 6));
  await page.locator(".connect").getByRole("option").first().click();
  const kind = page.locator("#connect-kind");
  await page.locator("#connect-way").selectOption("in");
  assert.ok(!(await kind.locator("option").allTextContents()).includes("Signs"), "only what fits is offered");
  await kind.selectOption("chairs");
  await screenshot(page, "adding a tie");
  await assertAccessible(page);
  await page.locator(".connect").getByRole("button", { name: "Add a tie" }).click();
  await said(page, "chairs Winter board");
  await page.locator("#details-title", { hasText: "chairs Winter board" }).waitFor();
  await focused(page, "details-title");
  await page.locator("#delete-it").click();
  await said(page, "Delete the tie");
  await undo(page);
  await select(page, "Winter board");
  await page.locator("#duplicate-it").click();
  await page.locator("#details-title", { hasText: "Winter board 2" }).waitFor();
  await page.locator("#delete-it").click();
  await said(page, "Delete Winter board 2");
  assert.equal(await page.locator("#map .actor").count(), count + 1);
}));

test("the map’s own fields are filled in, from the bar and from the outline", (t) => withPage(t, { path: `${path}&view=outline` }, async (page) => {
  await page.locator("#edit-map").click();
  await page.getByLabel("Title", { exact: true }).fill("Another title");
  await page.getByLabel("Title", { exact: true }).press("Enter");
  await page.locator("#map-title", { hasText: "Another title" }).waitFor();
  await page.getByLabel("Nation", { exact: true }).fill("scotland");
  await page.getByLabel("Nation", { exact: true }).press("Enter");
  await said(page, "Record the jurisdiction");
  assert.equal(await page.getByLabel("Nation", { exact: true }).inputValue(), "Scotland");
  await assertAccessible(page);
  const whole = page.locator(".whole-list input").first();
  await whole.click();
  await said(page, "of the whole map");
}));

test("on a phone a form stands in the sheet", (t) => withPage(t, { path, width: 390, height: 844, touch: true, dark: true }, async (page) => {
  await page.locator("#map .actor.service_user").first().tap();
  await page.locator("#edit-it").tap();
  await screenshot(page, "form on a phone");
  const boxes = await page.locator(".edit-form :is(input, select, textarea)").evaluateAll((all) =>
    all.filter((one) => one.offsetParent).map((one) => (one.closest("label.box") ?? one).getBoundingClientRect().height));
  assert.ok(boxes.length > 5 && boxes.every((height) => height >= 43.5), String(boxes));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.locator("#edit-done").tap();
  await page.locator("#add-actor").tap();
  await screenshot(page, "adding on a phone");
}));
