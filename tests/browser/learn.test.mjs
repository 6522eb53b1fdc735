// The Learn tab and the pages of what is known: from a flag to its page and back, by mouse, by keyboard alone and by
// touch; terms explained where they stand; law and policy as a list and a line of years; addresses; paper.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, screenshot, started, withPage } from "./harness.mjs";

const path = "?case=unified-assessment";
const title = (page) => page.locator("#learn-title");
const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
const query = (page) => page.evaluate(() => location.search);
const titled = (page, text) => page.waitForFunction((text) => document.getElementById("learn-title")?.textContent === text, text);

test("from a flag to its page, on to another, and back", (t) => withPage(t, { path }, async (page) => {
  const card = page.locator(".card.coordinated").first();
  await card.getByRole("link", { name: "Learn: Coordinated model" }).click();
  await page.getByRole("tab", { name: "Learn", selected: true }).waitFor();
  await focused(page, "learn-title");
  assert.equal(await title(page).innerText(), "Coordinated model");
  assert.ok((await page.locator(".leaf .sure .sources a").count()) > 0, "its sources have pages");
  await page.locator(".see-also").getByRole("link", { name: "Unified model" }).click();
  await titled(page, "Unified model");
  await page.locator(".leads-here a").first().waitFor();
  await page.getByRole("button", { name: "Back", exact: true }).first().click();
  await titled(page, "Coordinated model");
  await screenshot(page, "learn beside a map");
  await assertAccessible(page);
  // From the page to where it shows on this map.
  await page.locator(".things").getByRole("button", { name: "Show on this map" }).last().click();
  await page.getByRole("tab", { name: "Flags", selected: true }).waitFor();
  assert.ok((await page.locator("#map .actor.lit").count()) > 0, "what shows it is lit");
  assert.match(await query(page), /^\?case=unified-assessment/, "the map has stayed open");
}));

test("indicators, barriers, strategies, actors and ties lead to their pages", (t) => withPage(t, { path }, async (page) => {
  const leads = async (link, part) => {
    const name = (await link.innerText()).replace("Learn: ", "");
    await link.click();
    await focused(page, "learn-title");
    assert.equal(await title(page).innerText(), name, part);
    await page.getByRole("tab", { name: part }).click();
  };
  await page.locator(".card .indicator button").first().click();
  await leads(page.locator(".card .reasons .learn-link a").first(), "Flags");
  const barrier = page.locator(".barrier").first();
  await leads(barrier.locator(":scope > .learn-link a"), "Flags");
  await barrier.getByText("What may help").click();
  await barrier.locator(".strategies summary").first().click();
  await leads(barrier.locator(".strategies .learn-link a").first(), "Flags");
  await page.locator("#map .actor", { hasText: "Case meeting" }).first().click();
  await leads(page.locator(".record .learn-link a"), "Details");
  await page.locator(".record > .tie-list button").first().click();
  await leads(page.locator(".record .learn-link a"), "Details");
  await page.getByRole("tab", { name: "Learn" }).click();
  await page.getByRole("button", { name: "All pages" }).click();
  await page.getByRole("heading", { name: "About what is selected" }).waitFor();
}));

test("by keyboard alone: the tab, a word, a page, a link, and back", (t) => withPage(t, { path }, async (page) => {
  await page.keyboard.press("l");
  await focused(page, "tab-learn");
  const tabTo = async (selector) => {
    for (let at = 0; at < 60; at++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    }
    assert.fail(`${selector} is not reached by Tab`);
  };
  await tabTo("#learn-field");
  await page.keyboard.type("pooled budget");
  await page.locator(".seek [role=status]", { hasText: /pages? found/ }).waitFor();
  await tabTo(".found a");
  const first = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press("Enter");
  await titled(page, first);
  await focused(page, "learn-title");
  await tabTo(".see-also a, .leads-here a, .sources a");
  await page.keyboard.press("Enter");
  await page.waitForFunction((first) => document.getElementById("learn-title").textContent !== first, first);
  await focused(page, "learn-title");
  await page.locator("#learn-back").focus();
  await page.keyboard.press("Enter");
  await titled(page, first);
  await page.locator("#learn-back").focus();
  await page.keyboard.press("Enter");
  await focused(page, "learn-contents");
  assert.equal(await page.locator("#learn-field").inputValue(), "pooled budget", "what was looked for stays");
}));

test("a term is explained where it stands, and Escape closes it", (t) => withPage(t, { path: "?learn=coordinated-model" }, async (page) => {
  const term = page.locator("button.term").first();
  await term.focus();
  assert.equal(await page.locator(".term-says").count(), 0, "focus alone opens nothing");
  await page.keyboard.press("Enter");
  const says = page.locator('[role="status"] .term-says');
  await says.waitFor();
  assert.equal(await term.getAttribute("aria-expanded"), "true");
  assert.ok((await says.innerText()).length > 30);
  await screenshot(page, "a term explained");
  await assertAccessible(page);
  await page.keyboard.press("Tab");
  assert.ok(await says.locator("a").evaluate((link) => link === document.activeElement), "the link comes next");
  await page.keyboard.press("Escape");
  await says.waitFor({ state: "detached" });
  assert.ok(await term.evaluate((term) => term === document.activeElement), "the focus is back at the term");
  await term.click();
  await says.waitFor();
  await page.locator("#learn-title").click();
  await says.waitFor({ state: "detached" });
  await term.click();
  await says.getByRole("link").click();
  await page.waitForFunction(() => location.search !== "?learn=coordinated-model");
  await page.goBack();
  await titled(page, "Coordinated model");
}));

test("pages have addresses, titles and a way back", (t) => withPage(t, { path: "?learn=unified-model" }, async (page) => {
  await titled(page, "Unified model");
  assert.equal(await page.title(), "Unified model – Partnership Explorer");
  assert.match(await page.locator(".sure").innerText(), /How sure is this\?[\s\S]+Sources/);
  await page.locator(".sure .sources a").first().click();
  await page.waitForFunction(() => location.search !== "?learn=unified-model");
  await page.locator(".cited-by").getByRole("link", { name: "Unified model", exact: true }).click();
  await titled(page, "Unified model");
  await page.goBack();
  await page.goBack();
  await titled(page, "Unified model");
  // Which bundled maps show it is looked for while the page is read.
  await page.locator(".on-maps").getByRole("link", { name: /one team/i }).first().click();
  await page.getByRole("heading", { name: "What to look for" }).waitFor();
  await page.getByRole("heading", { name: "Questions to discuss" }).waitFor();
  await assertAccessible(page);
  await page.getByRole("link", { name: "Open the map" }).click();
  await page.locator("#map-title").waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "What to look for" }).waitFor();
  await page.goto(page.url().replace(/\?.*/, "?learn=coalition-model&embed=1"));
  await started(page);
  await titled(page, "Coalition model");
  await page.locator(".see-also a, .leads-here a").first().click();
  await page.waitForFunction(() => /embed=1/.test(location.search) && !/coalition-model/.test(location.search));
}));

test("an address that leads nowhere is answered calmly, and so is a word that finds nothing", (t) => withPage(t, { path: "?learn=no-such-page" }, async (page) => {
  await titled(page, "There is no page at this address");
  await assertAccessible(page);
  await page.locator("main").getByRole("link", { name: "All pages" }).click();
  await titled(page, "Learn");
  await page.getByRole("searchbox", { name: "Find a page" }).fill("zzqx");
  await page.getByText("Nothing was found for “zzqx”.").waitFor();
  await page.getByRole("searchbox", { name: "Find a page" }).fill("care act");
  await page.locator(".found").getByRole("link", { name: "Care Act 2014", exact: true }).click();
  await titled(page, "Care Act 2014");
  await page.getByText("What applies now").first().waitFor();
  await page.goBack();
  assert.equal(await page.locator("#learn-field").inputValue(), "care act", "what was looked for is in the address");
}));

test("law and policy: the list and the line of years are sifted alike", (t) => withPage(t, { path: "?learn=law" }, async (page) => {
  const count = async () => Number((await page.locator(".filters [role=status]").innerText()).match(/^\d+/)[0]);
  const all = await count();
  assert.equal(await page.locator(".decade li").count(), all);
  await page.getByRole("button", { name: "Wales" }).click();
  await page.waitForFunction((all) => document.querySelectorAll(".decade li").length < all, all);
  await page.getByLabel("Topic").selectOption("Carers");
  await page.waitForFunction(() => /nation=wales&topic=carers/.test(location.search));
  const carers = await count();
  assert.ok(carers > 0 && carers < all);
  const list = (await page.locator(".decade .what a").allInnerTexts()).length;
  await assertAccessible(page);
  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  await page.locator(".line-window").waitFor();
  assert.match(await query(page), /learn=timeline&nation=wales&topic=carers/);
  assert.equal(await page.locator(".placed a").count(), list);
  // The line begins where there is something to see.
  const begins = await page.locator(".placed a").evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().left)));
  assert.ok(begins < 1280 / 3, `${begins}`);
  for (const says of await page.locator(".placed a").allTextContents()) assert.match(says, /, \d{4}(–\d{4})?, \w/);
  await assertAccessible(page);
  await page.locator(".placed a").first().click();
  await page.getByRole("heading", { name: "What it asked" }).waitFor();
  await page.goBack();
  await page.locator(".line-window").waitFor();
  assert.equal(await count(), carers, "what was asked stands in the address");
  await page.getByRole("searchbox", { name: "Words" }).fill("nothing is called so");
  await page.getByText("Nothing in the list fits all that is asked.").waitFor();
  await page.getByRole("button", { name: "Show all again" }).click();
  await page.waitForFunction((all) => document.querySelectorAll(".placed").length === all, all);
  // Nothing stands over another.
  const over = await page.locator(".placed").evaluateAll((all) => {
    const boxes = all.map((one) => one.getBoundingClientRect());
    return boxes.filter((a, at) => boxes.some((b, other) => other > at && a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
  });
  assert.equal(over, 0);
  const window = page.locator(".line-window");
  await window.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector(".line-window").scrollLeft > 0);
  await screenshot(page, "line of years");
}));

test("a guided step is prepared in Try, and its lines are added", (t) => withPage(t, { path: "?case=archetype-coordinated" }, async (page) => {
  await page.getByRole("tab", { name: "Learn" }).click();
  await page.getByRole("heading", { name: "Questions to discuss" }).waitFor();
  const way = page.locator(".way").first();
  await way.locator("summary").click();
  await way.getByRole("button", { name: "Add this" }).first().click();
  await page.locator("#map .actor", { hasText: "Joint team" }).waitFor();
  await page.getByRole("tab", { name: "Learn", selected: true }).waitFor();
  await way.getByRole("button", { name: "Try it" }).first().click();
  await page.getByRole("tab", { name: "Try", selected: true }).waitFor();
  await page.locator("#try-result", { hasText: "one manager" }).waitFor();
  await page.getByRole("button", { name: "Apply" }).click();
  await page.locator(".card.unified").waitFor({ state: "attached" });
}));

test("on a phone, by touch, in the dark", (t) => withPage(t, { path, width: 390, height: 844, touch: true, dark: true }, async (page) => {
  await page.getByRole("tab", { name: "Learn" }).tap();
  await page.locator(".offered a").first().tap();
  await focused(page, "learn-title");
  await page.locator(".learn button.term").first().tap();
  await page.locator(".term-says").waitFor();
  await assertAccessible(page);
  await page.getByRole("link", { name: "Open as a page of its own" }).tap();
  await page.locator(".learn-page").waitFor();
  await screenshot(page, "a page on a phone");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the phone");
  await page.getByRole("link", { name: "Law and policy" }).tap();
  await page.locator(".decades").waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await assertAccessible(page);
  await screenshot(page, "law on a phone");
}));

test("on paper a page is black on white, with its sources and without controls", (t) => withPage(t, { path: "?learn=unified-model", dark: true }, async (page) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const gone of [".start-bar", ".language"]) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  assert.ok(await page.locator(".sources").isVisible());
  const colours = await page.locator(".leaf .points").first().evaluate((text) => [getComputedStyle(text).color, getComputedStyle(document.body).backgroundColor]);
  assert.deepEqual(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  await page.goto(page.url().replace(/\?.*/, "?learn=law"));
  await started(page);
  assert.equal(await page.locator(".filters").isVisible(), false);
  assert.ok(await page.locator(".decade li").first().isVisible());
  await screenshot(page, "law on paper");
}));

test("in Welsh the texts are marked as English", (t) => withPage(t, { path: "?learn=unified-model&lang=cy" }, async (page) => {
  await titled(page, "Unified model");
  assert.equal(await title(page).getAttribute("lang"), "en-GB");
  await page.getByRole("heading", { name: "Pa mor sicr yw hyn?" }).waitFor();
  assert.equal(await page.locator(".leaf .points .prose").first().getAttribute("lang"), "en-GB");
  await assertAccessible(page);
}));

test("what hinders leads to what may help, and a case to its other moment beside it", (t) => withPage(t, { path: "?learn=clash-of-personalities" }, async (page) => {
  const helping = page.locator(".helping");
  await helping.getByRole("heading", { name: "What may help" }).waitFor();
  const strategy = await helping.getByRole("link").first().innerText();
  await helping.getByRole("link").first().click();
  await page.getByRole("heading", { level: 1, name: strategy }).waitFor();
  assert.match(await page.locator(".leaf .kind").innerText(), /^Strateg/);
  await page.goto(page.url().replace(/\?.*/, "?learn=case.discharge-after"));
  await page.getByRole("link", { name: "Compare the two maps" }).click();
  await page.locator("#beside-title").waitFor();
  const which = await page.locator(".picture-beside h2 .called").allInnerTexts();
  assert.deepEqual(which, ["Leaving hospital, before 2003", "Leaving hospital, with reimbursement"], "what was comes first");
}));

test("where nothing is found the topics stay, and pages come before cases", (t) => withPage(t, { path: "?learn" }, async (page) => {
  const field = page.locator("#learn-field");
  await field.fill("zzz");
  await page.getByText("Nothing was found for “zzz”.").waitFor();
  await page.getByRole("heading", { name: "Topics" }).waitFor();
  await field.fill("pooled");
  await page.locator(".found-cases").waitFor();
  assert.ok(await page.evaluate(() => document.querySelector(".page-list.found").compareDocumentPosition(document.querySelector(".found-cases")) & Node.DOCUMENT_POSITION_FOLLOWING));
}));

test("on a phone a case leads to its map by a button of one line", (t) => withPage(t, { path: "?learn=case.discharge-after", width: 390, height: 844, touch: true }, async (page) => {
  const button = await page.getByRole("link", { name: "Open the map" }).boundingBox();
  const title = await page.locator("#learn-title").boundingBox();
  assert.ok(button.height < 60 && button.width > 100, JSON.stringify(button));
  assert.ok(Math.abs(button.x - title.x) <= 1, "it begins where the title does");
}));
