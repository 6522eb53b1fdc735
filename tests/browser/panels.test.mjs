// What may get in the way, what people say of it, and what can be tried: what if, follow, compare;
// by mouse, by touch and once by keyboard alone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, denied, screenshot, withPage } from "./harness.mjs";

const CASE = "unified-assessment";
const path = `?case=${CASE}`;
const read = (at) => readFileSync(new URL(at, import.meta.url), "utf8");
const map = JSON.parse(read(`../../assets/cases/${CASE}.json`));

const names = (page, selector) => page.locator(`#map ${selector}`).evaluateAll((actors) =>
  actors.map((actor) => actor.querySelector("title").textContent).sort());
const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
const said = (page, words) => page.locator('#root > [aria-live="polite"]', { hasText: words }).waitFor({ state: "attached" });
const tryPart = async (page, part) => {
  await page.getByRole("tab", { name: "Try" }).click();
  await page.getByRole("button", { name: part, exact: true }).click();
};

test("a barrier that is found lights up its evidence, and says what may help", (t) => withPage(t, { path }, async (page) => {
  const found = page.locator(".barrier");
  assert.equal(await page.locator("#barriers-title .count").innerText(), String(await found.count()));
  assert.ok((await found.count()) > 0);
  for (const card of await found.all()) {
    await card.locator(".indicator button").first().click();
    await card.locator(".reasons .chip").first().waitFor();
    await page.mouse.move(400, 5); // what lies under the pointer now would light up instead
    // What the chips name is what is lit.
    assert.deepEqual(await names(page, ".actor.lit"), (await card.locator(".chip.of-actor").allTextContents()).sort());
    const ties = await card.locator(".chip.of-tie").allTextContents();
    const lit = await page.locator("#map .tie.lit title").allTextContents();
    assert.deepEqual(lit.sort(), ties.filter((tie) => !tie.includes("known not to hold")).sort());
    assert.equal(await page.locator("#map .hull").count(), 0, "no flag's outline stands in the way");
  }
  await screenshot(page, "barrier lit");
  const card = page.locator(".barrier").first();
  await card.getByText("What may help").click();
  await card.locator(".strategies summary").first().click();
  assert.ok((await card.locator(".strategies details[open] p").first().innerText()).length > 20);
  await page.getByText("Looked for and not found").click();
  const folded = page.locator(".barriers > details");
  const rows = await Promise.all([0, 1, 2].map((at) => folded.nth(at).locator("dt").count()));
  assert.deepEqual(await folded.locator("> summary .count").allTextContents(), rows.map(String));
  assert.equal((await found.count()) + rows[0] + rows[1] + rows[2], 43);
  await page.getByText("The map can’t tell").click();
  assert.ok((await folded.nth(1).locator("h5").allTextContents()).includes("Process"), "open questions stand by their kind");
  await assertAccessible(page);
}));

test("the details of an actor lead to the barriers in which it stands", (t) => withPage(t, { path }, async (page) => {
  await page.locator("#map .actor", { hasText: "Assessor nurse" }).first().click();
  const link = page.locator(".stands-in button").last();
  const says = await link.locator("small").innerText();
  await link.click();
  await page.getByRole("tab", { name: "Flags", selected: true }).waitFor();
  await page.waitForFunction((says) => document.activeElement.textContent === says, says);
  assert.ok((await names(page, ".actor.lit")).includes("Assessor nurse"));
}));

test("what people say is asked, never filled in, and taken back", (t) => withPage(t, { path }, async (page) => {
  await page.getByText("What people say of it").click();
  const ticks = page.locator(".ticks");
  assert.equal(await ticks.locator('[aria-pressed="true"]').count(), 0, "nothing is ticked beforehand");
  assert.equal(await ticks.locator(".question").count(), 17);
  const trust = ticks.getByRole("group", { name: /trust or respect/ });
  await trust.getByRole("button", { name: "Yes" }).click();
  await ticks.getByText("Information and risk may be held on to").waitFor();
  await page.getByText("Saved on this device").waitFor();
  await screenshot(page, "stated");
  await assertAccessible(page);
  await page.locator(".answers").getByRole("button", { name: /^Undo: .*trust or respect/ }).click();
  await page.locator(".answers").waitFor({ state: "detached" });
  await trust.getByRole("button", { name: "Yes", pressed: false }).click();
  await trust.getByRole("button", { name: "Yes", pressed: true }).click();
  assert.equal(await ticks.locator('[aria-pressed="true"]').count(), 0, "the same answer again takes it back");
}));

test("a change is tried, dropped, applied and undone", (t) => withPage(t, { path }, async (page) => {
  await tryPart(page, "What if?");
  const offers = page.locator(".offer");
  assert.equal(await offers.count(), 8);
  await assertAccessible(page);
  const actors = () => page.locator("#map .actor").count();
  await page.getByRole("button", { name: "Put under one manager" }).click();
  await focused(page, "try-result");
  await said(page, "Nothing on the map has changed yet");
  assert.equal(await actors(), map.actors.length);
  await screenshot(page, "what if");
  await assertAccessible(page);
  await page.getByRole("button", { name: "Drop" }).click();
  await focused(page, "change-one_manager");
  await page.getByRole("button", { name: "Put under one manager" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await focused(page, "undo-change");
  assert.equal(await actors(), map.actors.length + 1);
  await page.getByText("Saved on this device").waitFor();
  assert.equal(await page.locator(".stay").count(), 0, "nothing has to be done for it");
  await page.locator(".applied").getByRole("button", { name: "Undo: Put under one manager" }).click();
  await focused(page, "try-title");
  assert.equal(await actors(), map.actors.length);
}));

test("whatever is lit gives way to what is looked at, and can be put out", (t) => withPage(t, { path }, async (page) => {
  const lit = () => names(page, ".actor.lit");
  const showAll = page.getByRole("button", { name: "Show everything again" });
  await page.locator(".barrier .indicator button").first().click();
  await page.locator("#map .actor.lit").first().waitFor();
  await showAll.click();
  await page.locator("#map .dim").first().waitFor({ state: "detached" });
  await focused(page, "main");
  assert.equal(await showAll.count(), 0);
  await page.locator(".barrier .indicator button").first().click();
  await showAll.waitFor();
  await page.getByRole("tab", { name: "Try" }).click();
  await showAll.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Put under one manager" }).click();
  await focused(page, "try-result");
  assert.ok((await lit()).includes("Assessor nurse"), "those whom the change touches are lit");
  await screenshot(page, "preview lit");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.locator("#map .actor.lit", { hasText: "Joint manager" }).waitFor();
  assert.ok((await page.locator("#map .tie.lit").count()) > 0);
  await screenshot(page, "applied lit");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.locator("#map .dim").first().waitFor({ state: "detached" });
}));

for (const [width, height, touch, dark] of [[1280, 800, false, true], [390, 844, true, false]]) {
  test(`what was done is told without covering anything, and goes by itself, at ${width} px`, (t) =>
    withPage(t, { path, width, height, touch, dark }, async (page) => {
      const toast = page.locator(".toast");
      const save = async () => {
        await page.locator("#share").click();
        await page.locator("#share-menu").getByRole("button", { name: /^Save a copy/ }).click();
        await toast.waitFor();
      };
      const covered = () => page.evaluate(() => {
        const told = document.querySelector(".toast").getBoundingClientRect();
        const parts = [...document.querySelectorAll(".top-bar, .lenses, .zoom, .legend-place, .tabs, .handle, .panel-body:not([hidden])")];
        const shown = parts.filter((one) => getComputedStyle(one).visibility === "visible");
        return shown.map((one) => [one.className, one.getBoundingClientRect()]).filter(([, box]) =>
          box.left < told.right && box.right > told.left && box.top < told.bottom - 0.5 && box.bottom > told.top + 0.5).map(([name]) => name);
      });
      for (const sheet of touch ? ["half", "full", "low"] : ["half"]) {
        await save();
        await page.waitForTimeout(250);
        const box = await toast.boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height, "it is in sight");
        assert.deepEqual(await covered(), [], `nothing is covered with a ${sheet} sheet`);
        await screenshot(page, `told ${width} ${sheet}`);
        await assertAccessible(page, ".panel");
        if (touch) await page.locator(".handle").tap();
      }
      await save();
      await toast.hover();
      await page.waitForTimeout(7_000);
      assert.equal(await toast.count(), 1, "it stays while it is pointed at");
      await toast.getByRole("button", { name: "Dismiss" }).focus();
      await page.mouse.move(200, 200);
      await page.waitForTimeout(touch ? 100 : 7_000);
      assert.equal(await toast.count(), 1, "it stays while it has the focus");
      await page.locator("#share").focus();
      await toast.waitFor({ state: "detached", timeout: 9_000 });
      await said(page, "A copy was handed to your browser to save.");
    }));
}

test("what isn’t saved is named by what differs", (t) => withPage(t, { path, init: denied }, async (page) => {
  const title = () => page.locator(".title small").allTextContents();
  const why = "not saved: this browser doesn’t let the page keep maps here";
  await tryPart(page, "What if?");
  for (const change of ["Put under one manager", "Share one record"]) {
    await page.getByRole("button", { name: change }).click();
    await page.getByRole("button", { name: "Apply" }).click();
    await focused(page, "undo-change");
  }
  await page.locator(".title small").waitFor();
  assert.deepEqual(await title(), [`Changes ${why}`]);
  await page.locator(".stay").getByRole("button", { name: "Save a copy" }).click();
  await page.locator(".title small").waitFor({ state: "detached" });
  for (const change of ["Share one record", "Put under one manager"]) {
    await page.locator(".applied").getByRole("button", { name: `Undo: ${change}` }).click();
    await focused(page, "try-title");
  }
  assert.deepEqual(await title(), [`Changes ${why}`], "the map differs from the copy, no answer does");
  await page.getByRole("tab", { name: "Flags" }).click();
  await page.locator(".settle").first().getByRole("button", { name: "Yes" }).click();
  await page.getByText("Answers and changes not saved").waitFor();
}));

test("Escape in what a barrier rests on leads back to its button", (t) => withPage(t, { path }, async (page) => {
  for (const lamp of [page.locator(".barrier .indicator button").first(), page.locator(".card .indicator button").first()]) {
    await lamp.focus();
    const id = await lamp.getAttribute("id");
    await page.keyboard.press("Enter");
    await page.locator(`#${id} + .reasons`).waitFor();
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement.closest(".reasons"));
    await page.keyboard.press("Escape");
    await focused(page, id);
    assert.equal(await page.locator(".reasons").count(), 0);
  }
}));

test("flags are counted as they stand, and a label on the map names its place", (t) =>
  withPage(t, { path }, async (page) => {
    await tryPart(page, "What if?");
    await page.getByRole("button", { name: "Set up a case panel" }).click();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("button", { name: "Show everything again" }).click();
    await page.locator("#map .hull-tab").nth(1).waitFor();
    const cards = await page.locator(".flags .card").count();
    assert.ok(cards > new Set(await page.locator(".flags .card h3").allTextContents()).size, "a pattern stands in several places");
    assert.equal(await page.locator("#tab-flags .count").innerText(), String(cards));
    const titles = await page.locator("#map .hull-tab title").allTextContents();
    assert.equal(new Set(titles).size, titles.length);
    for (const title of titles) assert.match(title, /^\S.* \((present|possible)\) (in|among|around) \S/);
  }));

test("the row that comes to lie under the pointer doesn’t light up", (t) => withPage(t, { path }, async (page) => {
  const rows = page.locator(".barrier").first().locator(".indicator button");
  const row = page.locator(".barrier .indicator button").first();
  await row.click();
  await page.locator("#map .actor.lit").first().waitFor();
  await row.click();
  await page.waitForTimeout(300);
  assert.equal(await page.locator("#map .dim").count(), 0, "the pointer hasn’t moved");
  const box = await rows.first().boundingBox();
  await page.mouse.move(box.x + 30, box.y + box.height / 2 + 3);
  await page.locator("#map .actor.lit").first().waitFor();
}));

test("no partner is chosen beforehand, and the legend keeps its height", (t) => withPage(t, { init: denied, path }, async (page) => {
  await tryPart(page, "What if?");
  const height = () => page.locator("#legend").evaluate((legend) => legend.getBoundingClientRect().height);
  const before = await height();
  const partner = page.getByLabel("Which partner?");
  assert.equal(await partner.locator("option:checked").innerText(), "Choose…");
  await page.getByRole("button", { name: "Remove a partner" }).click();
  await focused(page, "partner-of-remove_partner");
  const refusal = page.locator(".offer", { has: page.locator("#change-remove_partner") }).locator(".refusal");
  assert.match(await refusal.innerText(), /has to be chosen/);
  assert.equal(await partner.getAttribute("aria-describedby"), await refusal.getAttribute("id"));
  await said(page, "has to be chosen");
  assert.equal(await page.locator(".result, .notice, .toast").count(), 0);
  await screenshot(page, "refused beside");
  await partner.selectOption({ label: "Care home" });
  await refusal.waitFor({ state: "detached" });
  assert.equal(await page.getByLabel("Where?").evaluate((select) => select.selectedIndex), 0);
  await page.getByRole("button", { name: "Put under one manager" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await page.locator("#map .actor", { hasText: "Joint manager" }).waitFor();
  assert.equal(await height(), before);
  await page.getByRole("button", { name: "Save a copy", exact: true }).first().waitFor();
}));

test("filters come before the map, Escape closes what is tried, a case begins at its title", (t) =>
  withPage(t, {}, async (page) => {
    await page.getByRole("link", { name: map.title }).click();
    await focused(page, "map-title");
    const stops = [];
    for (let presses = 0; presses < 40 && !stops.at(-1)?.startsWith("Mrs A,"); presses += 1) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent));
    }
    assert.ok(stops.indexOf("Money") > 0 && stops.indexOf("Money") < stops.length - 1, `filters, then the map: ${stops}`);
    await tryPart(page, "What if?");
    await page.getByRole("button", { name: "Put under one manager" }).press("Enter");
    await focused(page, "try-result");
    await page.keyboard.press("Escape");
    await focused(page, "change-one_manager");
    assert.equal(await page.locator(".result").count(), 0);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#compare-it").press("Enter");
    await focused(page, "beside-title");
    await page.keyboard.press("Escape");
    await focused(page, "compare-it");
  }));

test("a change is made to the part that is chosen, and what can't be made there says why", (t) =>
  withPage(t, { path }, async (page) => {
    await tryPart(page, "What if?");
    await page.getByLabel("Which partner?").selectOption({ label: "Care home" });
    await page.getByRole("button", { name: "Remove a partner" }).click();
    await page.locator(".result .scope", { hasText: "Care home" }).waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForFunction(() => ![...document.querySelectorAll("#map .actor title")].some((title) => title.textContent === "Care home"));
    await page.getByLabel("Where?").selectOption({ label: "The forum “Case meeting”" });
    await page.locator(".refused", { hasText: "Not here:" }).first().waitFor();
    assert.ok((await page.locator(".offer h4 button").count()) < 8);
  }));

test("information is followed step by step, and each step lights up", (t) => withPage(t, { path }, async (page) => {
  await tryPart(page, "Follow");
  const chosen = (label) => page.getByLabel(label).evaluate((select) => select.value);
  assert.notEqual(await chosen("Who knows it?"), await chosen("Whom or what is it about?"));
  await page.getByLabel("Who knows it?").selectOption("social-worker");
  await page.getByLabel(/What is it/).fill("a bruise");
  await page.locator(".try form").getByRole("button", { name: "Follow" }).click();
  await focused(page, "try-result");
  await page.getByText("“a bruise”").waitFor();
  const steps = page.locator(".steps > li");
  const all = await steps.count();
  assert.ok(all > 1);
  await page.getByRole("button", { name: "Play" }).click();
  await said(page, `Step 1 of ${all}`);
  assert.equal(await page.locator("#map .tie.lit").count(), 1);
  await said(page, `Step 2 of ${all}`); // by itself
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Play" }).click();
  await page.keyboard.press("Escape");
  await page.locator(".steps > li.on").waitFor({ state: "detached" });
  assert.equal(await page.getByRole("button", { name: "Pause" }).count(), 0, "nothing plays any more");
  await steps.first().getByRole("button").click();
  await steps.nth(1).getByRole("button").hover();
  const look = (at) => steps.nth(at).evaluate((step) => [step.firstChild, step.querySelector(".mark")].map((one) => {
    const { backgroundColor, boxShadow, color } = getComputedStyle(one);
    return [backgroundColor, boxShadow, color];
  }));
  const [current, pointed] = [await look(0), await look(1)];
  for (const part of [0, 1]) assert.notDeepEqual(current[part], pointed[part], "the current step looks otherwise");
  await page.getByRole("button", { name: "Next" }).click();
  await page.locator(".steps > li.on", { hasText: "2" }).waitFor();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click({ force: true }); // there is nothing before
  await page.getByText(`Step 1 of ${all}`).first().waitFor();
  await steps.last().getByRole("button").click();
  await page.getByText(`Step ${all} of ${all}`).first().waitFor();
  for (const heading of ["Who doesn’t come to know", "What the rest depends on", "What the person concerned is told",
    "Who knows, and by when", "How this is read"]) {
    await page.getByRole("heading", { name: heading }).waitFor();
  }
  await screenshot(page, "journey");
  await assertAccessible(page);
}));

/// What stands in the fields of the form to follow, and who is ticked.
const form = (page) => page.locator(".try form").evaluate((form) =>
  [...form.querySelectorAll("select, input")].filter((one) => one.type !== "checkbox" || one.checked)
    .map((one) => (one.type === "checkbox" ? one.parentElement.textContent : one.value)));

test("the form to follow keeps what was asked, whatever is closed or left", (t) =>
  withPage(t, { path: "?case=co-located-team" }, async (page) => {
    await tryPart(page, "Follow");
    await page.getByLabel("Who knows it?").selectOption("nurse");
    await page.getByText("Others who know it as well").click();
    const others = page.locator(".also");
    assert.equal(await others.getByLabel("Nurse", { exact: true }).count(), 0, "who knows isn’t among the others");
    await others.getByLabel("Mental health worker").check();
    await page.getByLabel("Whom or what is it about?").selectOption("shared-plan");
    await page.getByLabel(/What is it/).fill("she fell");
    await page.getByLabel(/Within how many days/).fill("3");
    const asked = ["nurse", "Mental health worker", "shared-plan", "she fell", "3"];
    assert.deepEqual(await form(page), asked);
    const leave = async () => {
      await page.getByRole("button", { name: "What if?" }).click();
      await page.getByRole("button", { name: "Follow" }).click();
      assert.deepEqual(await form(page), asked, "after another part");
      await page.getByRole("tab", { name: "Flags" }).click();
      await page.getByRole("tab", { name: "Try" }).click();
      assert.deepEqual(await form(page), asked, "after another tab");
    };
    await leave();
    const submit = page.locator(".try form").getByRole("button", { name: "Follow" });
    for (const close of [() => page.getByRole("button", { name: "Close", exact: true }).click(), () => page.keyboard.press("Escape")]) {
      await submit.click();
      await page.locator(".result .scope", { hasText: "Mental health worker and Nurse" }).waitFor();
      await close();
      await page.locator(".result").waitFor({ state: "detached" });
      assert.deepEqual(await form(page), asked, "after closing");
      await leave();
    }
    await others.getByLabel("Mental health worker").uncheck();
    assert.ok(await others.getByLabel("Mental health worker").isVisible(), "the list stays open");
  }));

for (const [width, height, touch, dark] of [[1280, 800, false, false], [390, 844, true, true]]) {
  test(`others who know it are a plain list of boxes at ${width} px`, (t) =>
    withPage(t, { path: "?case=co-located-team", width, height, touch, dark }, async (page) => {
      if (touch) await page.locator(".handle").tap();
      await tryPart(page, "Follow");
      await page.getByText("Others who know it as well").click();
      await page.locator(".also .choices").evaluate((list) => list.scrollIntoView({ block: "nearest" }));
      const rows = await page.locator(".also label").evaluateAll((labels) => labels.map((label) => {
        const [row, box] = [label.getBoundingClientRect(), label.querySelector("input").getBoundingClientRect()];
        const range = document.createRange();
        range.selectNodeContents(label.lastChild);
        const name = range.getBoundingClientRect();
        return { row: row.height, box: box.width, left: box.left - row.left, gap: name.left - box.right,
          level: Math.abs((box.top + box.bottom) / 2 - (name.top + name.bottom) / 2) };
      }));
      assert.ok(rows.length > 6);
      for (const { row, box, left, gap, level } of rows) {
        assert.ok(row >= (touch ? 44 : 24) && row < 60, `a row is ${row} px high`);
        assert.ok(box < 24 && left < 12 && gap > 3 && gap < 16 && level < 3, `box ${box} px at ${left}, name ${gap} beside, ${level} off`);
      }
      const list = await page.locator(".also .choices").evaluate((list) => [list.clientHeight, list.scrollHeight]);
      assert.ok(list[0] < 260 && list[1] > list[0], "a long list scrolls");
      await assertAccessible(page);
    }));
}

test("the outline holds barriers and measures", (t) => withPage(t, { path: `${path}&view=outline` }, async (page) => {
  const barriers = page.getByRole("region", { name: "Barriers" }).locator("tbody tr");
  assert.equal(await barriers.count(), 43);
  assert.match(await barriers.first().innerText(), /detected/);
  const measures = page.getByRole("region", { name: "Actor by actor" });
  assert.equal(await measures.locator("tbody tr").count(), map.actors.length);
  const touching = map.ties.filter((tie) => tie.stated !== "absent" && [tie.from, tie.to].includes("mrs-a")).length;
  await measures.getByRole("row", { name: new RegExp(`^Mrs A ${touching} `) }).waitFor();
  await assertAccessible(page);
}));

test("all of it by keyboard alone", (t) => withPage(t, { path }, async (page) => {
  const at = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (wanted.test(await at())) return;
    }
    assert.fail(`Tab never reaches ${wanted}`);
  };
  await page.locator("#map .actor").first().waitFor();
  await page.keyboard.press("f");
  const says = await page.locator(".barrier .indicator button").first().innerText();
  await tabTo(new RegExp(`^${says.slice(0, 20)}`));
  await page.keyboard.press("Enter");
  await page.locator("#map .actor.lit").first().waitFor();
  await page.keyboard.press("Escape");
  await tabTo(/^What people say of it/);
  await page.keyboard.press("Enter");
  await tabTo(/^No$/);
  await page.keyboard.press("Space");
  await page.getByText("Saved on this device").waitFor();
  await page.keyboard.press("t");
  await page.getByRole("tab", { name: "Try", selected: true }).waitFor();
  await tabTo(/^Co-locate/);
  await page.keyboard.press("Enter");
  await focused(page, "try-result");
  await tabTo(/^Apply/);
  await page.keyboard.press("Enter");
  await focused(page, "undo-change");
  await page.keyboard.press("Enter");
  await focused(page, "try-title");
  await tabTo(/^Follow$/);
  await page.keyboard.press("Enter");
  await tabTo(/^Follow$/); // the button below the fields
  await page.keyboard.press("Enter");
  await focused(page, "try-result");
  await page.keyboard.press("t");
  await tabTo(/^Compare$/);
  await page.keyboard.press("Enter");
  await tabTo(/^Compare$/);
  await page.keyboard.press("Enter");
  await focused(page, "beside-title");
  await page.keyboard.press("Escape");
  await focused(page, "compare-it");
  await page.keyboard.press("t");
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("tab", { name: "Learn", selected: true }).waitFor();
  await page.keyboard.press("Home");
  await page.getByRole("tab", { name: "Flags", selected: true }).waitFor();
}));

test("on a phone everything can be pressed, and nothing scrolls sideways", (t) =>
  withPage(t, { path, width: 390, height: 844, touch: true, dark: true }, async (page) => {
    // Terms stand in sentences, where the line sets their height.
    const sound = async (what) => {
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} fits`);
      const small = await page.locator("button:visible:not(.term), summary:visible, select:visible, input:visible").evaluateAll((targets) =>
        targets.map((target) => [target.textContent || target.id, target.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(([name]) => name));
      assert.deepEqual(small, [], `targets of ${what} are 44 px on touch`);
      await assertAccessible(page);
    };
    await page.locator(".handle").tap();
    await page.locator(".barrier .indicator button").first().tap();
    await page.locator(".barrier").first().getByText("What may help").tap();
    await page.getByText("What people say of it").tap();
    await sound("flags");
    await page.getByRole("tab", { name: "Try" }).tap();
    await sound("what if");
    await page.getByRole("button", { name: "Put under one manager" }).tap();
    await sound("a change");
    const moves = await page.locator(".result h4").first().boundingBox();
    assert.ok(moves.y + moves.height < 844, "what moves is in sight");
    await page.getByRole("button", { name: "Follow" }).tap();
    await page.getByLabel("Who knows it?").selectOption("social-worker");
    await page.locator(".try form").getByRole("button", { name: "Follow" }).tap();
    await page.getByRole("button", { name: "Play" }).tap();
    await sound("a journey");
    await page.getByRole("button", { name: "Compare", exact: true }).tap();
    await page.locator(".try form").getByRole("button", { name: "Compare" }).tap();
    await sound("a comparison");
  }));

test("on a phone the map is read as near as before once nothing is lit, and each step can be read", (t) =>
  withPage(t, { path, width: 390, height: 844, touch: true }, async (page) => {
    const width = () => page.locator("#map .actor", { hasText: "Social worker" }).first().locator(".body").evaluate((body) => body.getBoundingClientRect().width);
    const stands = () => page.locator("#map > g").first().getAttribute("transform");
    await page.locator("#map .actor").first().waitFor();
    await page.getByRole("tab", { name: "Try" }).tap();
    await page.waitForTimeout(200);
    const [at, near] = [await stands(), await width()];
    await page.getByRole("button", { name: "Put under one manager" }).tap();
    await page.waitForFunction((at) => document.querySelector("#map > g").getAttribute("transform") !== at, at);
    assert.ok((await width()) < near, "all that the change touches is in sight");
    await page.getByRole("button", { name: "Drop" }).tap();
    assert.equal(await stands(), at);
    await page.getByRole("button", { name: "Follow" }).tap();
    await page.getByLabel("Who knows it?").selectOption("social-worker");
    await page.locator(".try form").getByRole("button", { name: "Follow" }).tap();
    await page.getByRole("button", { name: "Show the whole map" }).tap();
    const whole = await width();
    assert.ok(whole < near * 0.8);
    const steps = await page.locator(".steps > li").count();
    let readable = 0;
    for (let step = 1; step <= steps; step += 1) {
      await page.getByRole("button", { name: "Next" }).tap();
      await page.locator(".steps > li.on", { hasText: String(step) }).waitFor();
      await page.waitForTimeout(100);
      const hidden = await page.evaluate(() => {
        const [top, bottom] = [document.querySelector(".lenses").getBoundingClientRect().bottom, document.querySelector(".panel").getBoundingClientRect().top];
        return [...document.querySelectorAll("#map .actor.lit .body")].map((body) => body.getBoundingClientRect())
          .filter((box) => box.left < 0 || box.right > innerWidth || box.top < top - 8 || box.bottom > bottom).length;
      });
      assert.equal(hidden, 0, `the ends of step ${step} are in sight`);
      if ((await width()) > near * 0.98) readable += 1;
    }
    assert.ok(readable > 0, "where the ends fit, their names can be read");
    await screenshot(page, "step on a phone");
    await page.getByRole("button", { name: "Close", exact: true }).tap();
    assert.ok(Math.abs((await width()) - whole) < 1, "and then the whole map again, as was asked");
  }));

test("on a phone nothing lies over a map that is fitted", (t) =>
  withPage(t, { path, width: 390, height: 844, touch: true }, async (page) => {
    await page.getByRole("button", { name: "Show the whole map" }).tap();
    await page.waitForTimeout(200);
    const covered = await page.evaluate(() => {
      const boxes = (selector) => [...document.querySelectorAll(selector)].map((one) => [one.textContent, one.getBoundingClientRect()]);
      const over = boxes(".lenses button, .zoom, .legend-button, .panel");
      return boxes("#map .actor, #map .hull-tab").filter(([, box]) => over.some(([, other]) =>
        box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)).map(([name]) => name);
    });
    assert.deepEqual(covered, []);
  }));

test("in a frame changes can be tried and information followed", (t) =>
  withPage(t, { init: denied, path: `${path}&embed=1` }, async (page) => {
    await page.getByRole("tab", { name: "Try" }).click();
    assert.equal(await page.getByRole("button", { name: "Compare" }).count(), 0);
    await page.getByRole("button", { name: "Share one record" }).click();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("gone when it is closed").waitFor();
    await assertAccessible(page);
  }));

test("what would help to tell a pattern is answered where it is asked", (t) => withPage(t, { path: "?case=discharge-before" }, async (page) => {
  const card = page.locator(".card.calm");
  await card.getByText("These answers would help to tell").waitFor();
  const first = card.getByRole("group").first();
  const asked = await first.locator("span").first().innerText();
  await first.getByRole("button", { name: "No", exact: true }).click();
  await page.waitForFunction((asked) => ![...document.querySelectorAll(".card.calm .question span")].some((one) => one.textContent === asked), asked);
  await page.locator("#undo").click();
  await card.getByText(asked).waitFor();
}));

test("a forum without a purpose is named where the question is asked", (t) => withPage(t, {}, async (page) => {
  const actors = [["council", "Council", "local_authority"], ["trust", "Health trust", "nhs"]]
    .map(([id, name, sector]) => ({ id, kind: "agency", name, sector, legal_entity: true }));
  const map = {
    format: "partnership-map", version: 1, title: "A meeting",
    actors: [...actors, { id: "meeting", kind: "forum", name: "Tuesday meeting" }],
    ties: actors.map(({ id }) => ({ kind: "member_of", from: id, to: "meeting" })),
  };
  await page.locator('input[type="file"]').first().setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(map)) });
  const question = page.locator(".card.calm").getByRole("group").filter({ hasText: "Is there a panel, board" });
  await question.getByText("These agencies meet at Tuesday meeting; its purpose, such as a panel, a board or only a network, isn’t recorded.").waitFor();
  await question.getByRole("button", { name: "Tuesday meeting" }).click();
  await page.locator("#details-title", { hasText: "Tuesday meeting" }).waitFor();
  await page.getByRole("tab", { name: /^Flags/ }).click();
  await question.getByRole("button", { name: "Yes", exact: true }).click();
  await page.locator(".card.calm").getByText("Is there a panel, board").waitFor({ state: "detached" });
}));
