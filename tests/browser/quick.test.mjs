// The quick line, and the clipboard.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./harness.mjs";

const MAP = "?case=unified-assessment";
const field = (page) => page.locator("#quick-line");
const options = (page) => page.locator("#quick-list [role=option]");

/// Pastes a text as the browser does: what it says is what the map was given.
const paste = (page, text) =>
  page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

test("a line typed with the keyboard adds a team and a tie, and is undone", (t) =>
  withPage(t, { path: MAP }, async (page) => {
    await page.locator("#map .actor").first().waitFor();
    await page.keyboard.press("q");
    await assert.doesNotReject(page.waitForFunction(() => document.activeElement?.id === "quick-line"));
    await page.keyboard.type("care ho");
    await options(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.equal(await field(page).inputValue(), "Care home");
    await page.keyboard.type(" -> Hospital team: refers, weekly");
    assert.match(await page.locator("#quick-says").textContent(), /Adds the team Hospital team\. Care home refers to Hospital team, weekly\./);
    await page.keyboard.press("Enter");
    assert.equal(await field(page).inputValue(), "");
    await page.getByText("Done: Add Care home refers to Hospital team").first().waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("status").filter({ hasText: /Add Care home refers to Hospital team/ }).first().waitFor({ state: "attached" });
    assert.equal(await page.locator("#map .actor").filter({ hasText: "Hospital team" }).count(), 0);
  }));

test("a line that isn’t understood stays, with the reason beneath it", (t) =>
  withPage(t, { path: MAP }, async (page) => {
    await page.locator("#quick").click();
    await field(page).fill("Care home -> Hospital team: reffers");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Did you mean “refers to”?").waitFor();
    assert.equal(await field(page).inputValue(), "Care home -> Hospital team: reffers");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("section.quick").count(), 0);
  }));

test("rows are pasted, and those that can’t be taken are told", (t) =>
  withPage(t, { path: MAP }, async (page) => {
    await page.locator("#map .actor").first().waitFor();
    await paste(page, "Name\tKind\nRed Cross\tagency\nMystery\t\n");
    await page.getByText("1 actor pasted").waitFor();
    await page.getByText("Row 3: What Mystery is isn’t told").waitFor();
    await paste(page, "hello there");
    await page.getByText("This can’t be pasted").waitFor();
  }));

test("what is selected is copied as a map", (t) =>
  withPage(t, { path: MAP }, async (page) => {
    await page.locator("[id^=actor-]").first().press("Enter");
    const text = await page.evaluate(() => {
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData("text/plain");
    });
    const map = JSON.parse(text);
    assert.equal(map.format, "partnership-map");
    assert.equal(map.actors.length, 1);
    await page.getByText("Copied: 1 actor.").waitFor({ state: "attached" });
  }));

/// Drops a file anywhere on the page.
const drop = (page, name, type, bytes) =>
  page.evaluate(([name, type, bytes]) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], name, { type }));
    for (const kind of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, [name, type, [...bytes]]);

test("a CSV file dropped on a map adds its rows, however Excel wrote its letters", (t) =>
  withPage(t, { path: MAP }, async (page) => {
    await page.locator("#map .actor").first().waitFor();
    const before = await page.locator("#map .actor").count();
    await drop(page, "partners.csv", "application/vnd.ms-excel", Buffer.from("Name;Kind\nThe Café;agency\nSomebody;wizard", "latin1"));
    await page.locator("#notice").getByText("Row 3").waitFor();
    assert.equal(await page.locator("#map .actor").count(), before + 1);
    assert.match(await page.locator("#map").textContent(), /Café/);
    await drop(page, "partners.txt", "text/plain", Buffer.from("\ufeffTŷ Newydd team -> Care home: refers", "utf16le"));
    await page.locator("#map .actor", { hasText: "Tŷ Newydd team" }).first().waitFor();
    await drop(page, "shopping.txt", "text/plain", Buffer.from("two pints of milk"));
    await page.getByRole("alert").getByText("What can be pasted").waitFor();
    await drop(page, "photo.png", "image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
    await page.getByRole("alert").getByText("photo.png").waitFor();
    assert.equal(await page.locator("#map .actor").count(), before + 2, "the map is as it was");
  }));

test("a CSV file opened on the start page makes a map of its name", (t) => withPage(t, {}, async (page) => {
  const text = "From,To,Tie\nGP practice,Care team,refers\nCare team,GP practice,informs";
  await page.locator('input[type="file"]').first().setInputFiles({ name: "Our town.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("heading", { level: 1, name: "Our town" }).waitFor();
  await page.locator("#map .actor").nth(1).waitFor();
  assert.equal(await page.locator("#map .actor").count(), 2);
}));

test("rows pasted into the quick line are taken as rows, and what is told of them goes with Escape", (t) =>
  withPage(t, { path: MAP, context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (page) => {
    await page.locator("#map .actor").first().waitFor();
    const before = await page.locator("#map .actor").count();
    await page.keyboard.press("q");
    await page.waitForFunction(() => document.activeElement?.id === "quick-line");
    await page.evaluate(() => navigator.clipboard.writeText("Day team\tteam\nNight team\tteam\nRocket\tspaceship"));
    await page.keyboard.press("Control+v");
    await page.waitForFunction((before) => document.querySelectorAll("#map .actor").length === before + 2, before);
    assert.equal(await field(page).inputValue(), "");
    await page.locator("#notice").getByText("spaceship").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#notice").waitFor({ state: "detached" });
  }));
