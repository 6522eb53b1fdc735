// The evaluation sheet: filled in beside the map, undone by name, kept with it and printed with it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, screenshot, started, withPage } from "./harness.mjs";

const path = "?case=unified-assessment";
const sheet = (page) => page.locator("details.evaluation");
const opened = async (page) => {
  await sheet(page).locator("> summary").click();
  await sheet(page).getByText("No score is made of it").waitFor();
};
const asked = (page, name) => sheet(page).locator(".question", { has: page.getByText(name, { exact: true }) });

for (const [dark, width] of [[false, 1280], [true, 390]]) {
  test(`a group fills in the sheet, and finds it again, at ${width} px`, (t) =>
    withPage(t, { path, dark, width, height: width > 400 ? 800 : 844, touch: width < 400 }, async (page) => {
      await opened(page);
      const safe = asked(page, "Feeling safe");
      await safe.getByRole("button", { name: "In part" }).click();
      await page.waitForFunction(() => location.search.startsWith("?file="));
      const note = safe.getByRole("textbox");
      await note.fill("Two falls fewer since May");
      await note.press("Enter");
      await page.getByLabel("Filled in by").fill("Ward team");
      await page.getByLabel("Filled in by").press("Enter");
      await sheet(page).getByText(/^1 of \d+ filled in$/).waitFor();
      await assertAccessible(page);
      await screenshot(page, `evaluation sheet ${width}`);
      await page.locator(".title small", { hasText: "Saved on this device" }).waitFor({ state: "attached" });

      await page.reload();
      await started(page);
      await opened(page);
      assert.equal(await safe.getByRole("button", { name: "In part" }).getAttribute("aria-pressed"), "true");
      assert.equal(await note.inputValue(), "Two falls fewer since May");

      // What was done before the reload is undone by name.
      await page.waitForFunction(() => /Say who filled in/.test(document.getElementById("undo")?.title));
      for (const _ of [1, 2, 3]) await page.locator("#undo").click();
      await page.waitForFunction(() => document.getElementById("undo").getAttribute("aria-disabled") === "true");
      assert.equal(await safe.getByRole("button", { name: "In part" }).getAttribute("aria-pressed"), "false");
    }));
}

test("the sheet is on paper as a table", (t) => withPage(t, { path }, async (page) => {
  await opened(page);
  await asked(page, "Problems overcome").getByRole("button", { name: "Yes", exact: true }).click();
  const paper = page.locator(".printed");
  assert.equal(await paper.isVisible(), false);
  await page.emulateMedia({ media: "print" });
  await paper.waitFor();
  assert.deepEqual(await paper.locator("tbody tr").allInnerTexts(), ["Problems overcome\tYes\t"]);
  assert.equal(await sheet(page).isVisible(), false);
}));
