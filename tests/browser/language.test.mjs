// The interface in another language: chosen, kept, and English again where its words can't be had.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, started, withPage } from "./harness.mjs";

const CASE = "?case=unified-assessment";
const menu = (page) => page.locator(".language select:visible");
const language = (page) => page.evaluate(() => document.documentElement.lang);
const choose = async (page, word) => {
  await menu(page).selectOption(word);
  await page.waitForFunction((word) => document.documentElement.lang.startsWith(word), word);
};
// A mark that a reload would take away.
const stamp = (page) => page.evaluate(() => { globalThis.stamped = true; });
const isStamped = (page) => page.evaluate(() => globalThis.stamped === true);

// The English of every phrase in which nothing else stands, and what it is in Welsh.
const catalogue = (name) => new Map(readFileSync(new URL(`../../assets/locales/${name}.ftl`, import.meta.url), "utf8")
  .split("\n").map((line) => line.match(/^([\w-]+) = ([^{}]+)$/)).filter(Boolean).map(([, id, text]) => [id, text]));
const english = catalogue("en"), welsh = catalogue("cy");
const welshTexts = new Set(welsh.values());
const onlyEnglish = new Set([...english].filter(([id, text]) => welsh.get(id) !== text && !welshTexts.has(text)).map(([, text]) => text));

// What is seen or heard of the interface: texts that aren't marked as English, and the names of things.
const said = (page) => page.evaluate(() => {
  const found = [], walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const isEnglish = (element) => /^en/.test(element.closest("[lang]").getAttribute("lang"));
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      // What is written on a key is the same everywhere.
      const isKey = node.parentElement.closest("kbd, .palette small");
      if (!isEnglish(node.parentElement) && !isKey) found.push(node.data.trim());
    } else if (!isEnglish(node)) {
      for (const name of ["aria-label", "title", "placeholder"]) found.push(node.getAttribute(name) ?? "");
    }
  }
  return found.filter((text) => /\p{L}/u.test(text));
});
const assertNoEnglish = async (page, where) => {
  const left = (await said(page)).filter((text) => onlyEnglish.has(text));
  assert.deepEqual([...new Set(left)], [], `English is left ${where}`);
};

test("the start page turns Welsh without a reload, and back", (t) => withPage(t, {}, async (page) => {
  assert.equal(await language(page), "en-GB");
  await stamp(page);
  const names = await menu(page).locator("option").allTextContents();
  assert.deepEqual(names, ["English", "Cymraeg (drafft)"]);
  await choose(page, "cy");
  await page.getByRole("button", { name: "Agor ffeil" }).waitFor();
  await page.locator("p.draft").getByText("Drafft yw’r cyfieithiad hwn").waitFor();
  assert.equal(await language(page), "cy-GB");
  assert.equal(await menu(page).inputValue(), "cy");
  assert.equal(await page.locator(".models [lang=en-GB]").first().isVisible(), true, "a map’s own words are marked as English");
  await assertNoEnglish(page, "on the start page");
  await assertAccessible(page);
  await choose(page, "en");
  await page.getByRole("button", { name: "Open a file" }).waitFor();
  assert.equal(await page.locator("p.draft").count(), 0);
  assert.ok(await isStamped(page), "the page was not loaded anew");
}));

test("a map turns Welsh as it stands: what is open and typed stays", (t) => withPage(t, { path: CASE }, async (page) => {
  await stamp(page);
  await page.getByRole("tab", { name: "Try" }).click();
  await page.getByRole("button", { name: "Follow", exact: true }).first().click();
  await page.locator("#follow-what").fill("she fell");
  await choose(page, "cy");
  await page.getByRole("tab", { name: "Arbrofi" }).waitFor();
  await page.locator(".toast").getByText("Drafft yw’r cyfieithiad hwn").waitFor();
  assert.equal(await page.locator("#follow-what").inputValue(), "she fell");
  await assertNoEnglish(page, "beside a map");
  await page.locator("#tab-flags").click();
  await page.locator(".indicator > button").first().click();
  await assertNoEnglish(page, "in the flags");
  await assertAccessible(page);
  await page.locator(".views button").nth(1).click();
  await page.getByRole("heading", { name: "Amlinelliad" }).waitFor();
  await page.locator(".outline tbody tr").first().waitFor();
  await assertNoEnglish(page, "in the outline");
  assert.ok(await isStamped(page));
}));

test("the choice is kept, and an address can ask for a language", (t) => withPage(t, { path: `${CASE}&lang=cy` }, async (page, { url }) => {
  await page.getByRole("tab", { name: "Baneri" }).waitFor();
  await page.reload();
  await started(page);
  await page.getByRole("tab", { name: "Baneri" }).waitFor();
  await choose(page, "en");
  await page.reload();
  await started(page);
  assert.equal(await language(page), "en-GB");
  await page.goto(`${url}?lang=xx`);
  await started(page);
  await page.getByRole("button", { name: "Open a file" }).waitFor();
}));

test("a phone reaches the languages above a map too", (t) => withPage(t, { path: CASE, width: 390, height: 844, touch: true }, async (page) => {
  const box = await menu(page).boundingBox();
  assert.ok(box.width >= 44 && box.height >= 44, `the menu is ${box.width} × ${box.height}`);
  await choose(page, "cy");
  await page.getByRole("tab", { name: "Baneri" }).waitFor();
  await page.goto(page.url().split("?")[0]);
  await started(page);
  await menu(page).waitFor();
  const [all, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(all <= seen, `${all} pixels are shown in ${seen}`);
}));

const cut = { allow: [/cy\.ftl/, /Failed to load resource/] };
test("without its catalogue a language is not spoken, and the page says so", (t) => withPage(t, cut, async (page, { url }) => {
  await page.route("**/cy.ftl", (route) => route.abort());
  await menu(page).selectOption("cy");
  await page.getByRole("heading", { name: "The words of this language could not be fetched" }).waitFor();
  assert.equal(await language(page), "en-GB");
  assert.equal(await menu(page).inputValue(), "en");
  await page.goto(`${url}?lang=cy`);
  await started(page);
  await page.getByRole("heading", { name: "The words of this language could not be fetched" }).waitFor();
  await page.getByRole("button", { name: "Open a file" }).waitFor();
  await page.unroute("**/cy.ftl");
  await choose(page, "cy");
  await page.getByRole("button", { name: "Agor ffeil" }).waitFor();
}));

test("a page in place of a catalogue is none", (t) => withPage(t, {}, async (page) => {
  await page.route("**/cy.ftl", (route) => route.fulfill({ body: "<!doctype html><p>Not here</p>", contentType: "text/html" }));
  await menu(page).selectOption("cy");
  await page.getByRole("heading", { name: "The words of this language could not be fetched" }).waitFor();
  assert.equal(await language(page), "en-GB");
}));

test("numbers and dates are written as the language does", (t) => withPage(t, {}, async (page, { url }) => {
  const map = {
    format: "partnership-map", version: 1, title: "Contract", ties: [],
    actors: [{ id: "a", kind: "agreement", name: "Contract", starts: "2027-03-31", ends: "2028-04" }, { id: "f", kind: "fund", name: "Fund", amount: 1250000 }],
  };
  await page.route(url, async (route) => {
    const body = (await (await route.fetch()).text()).replace('<div id="app">', `<script type="application/json" id="map-of-this-page">${JSON.stringify(map)}</script>$&`);
    await route.fulfill({ body, contentType: "text/html" });
  });
  await page.goto(url);
  await started(page);
  await page.getByRole("button", { name: "Outline", exact: true }).click();
  for (const text of ["31 March 2027", "April 2028", "£1,250,000"]) await page.getByText(text, { exact: true }).first().waitFor();
  await choose(page, "cy");
  for (const text of ["31 Mawrth 2027", "Ebrill 2028", "£1,250,000"]) await page.getByText(text, { exact: true }).first().waitFor();
  await page.getByText("2 gyfranogwr").first().waitFor();
}));

test("in Welsh every tab and every tool is in sight", (t) => withPage(t, { path: `${CASE}&lang=cy` }, async (page) => {
  await page.waitForFunction(() => document.documentElement.lang.startsWith("cy"));
  await page.locator(".rail .tool").first().waitFor();
  const cut = () => page.evaluate(() => [...document.querySelectorAll(".tabs button, .rail .tool span")].filter((one) => {
    const around = one.closest(".tabs, .rail").getBoundingClientRect(), own = one.getBoundingClientRect();
    return own.left < around.left || own.right > around.right || own.bottom > around.bottom;
  }).map((one) => one.textContent));
  assert.deepEqual(await cut(), []);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => [...document.querySelectorAll(".tabs button")].every((one) => one.getBoundingClientRect().right <= innerWidth));
}));
