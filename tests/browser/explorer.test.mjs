// The main job in a real browser: from the start page to a case that is drawn as its file says,
// flagged as the analysis says, and lit up by its evidence; by mouse, by keyboard and by touch.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, screenshot, started, withPage, still } from "./harness.mjs";

const CASES = new URL("../../assets/cases/", import.meta.url);
const GOLDEN = new URL("../golden/", import.meta.url);

/// The map of a case, from its file.
const file = (id) => JSON.parse(readFileSync(new URL(`${id}.json`, CASES), "utf8"));
/// The analysis of a case, as the library's own tests keep it.
const golden = (id) => JSON.parse(readFileSync(new URL(`${id}.snap`, GOLDEN), "utf8").split("---\n")[2]);
/// Whether the whole analysis of a case is kept; of others the library's tests keep the text.
const isKept = (id) => existsSync(new URL(`${id}.snap`, GOLDEN));
const named = (card) => card.toLowerCase().split(":")[0];
const ids = readdirSync(CASES).filter((name) => name.endsWith(".json")).map((name) => name.replace(".json", ""));
const present = (map) => map.ties.filter((tie) => tie.stated !== "absent");
const flagged = (analysis) => analysis.patterns.filter(({ verdict }) => ["present", "possible"].includes(verdict));

const CASE = "unified-assessment";
const TITLE = file(CASE).title;
const MECHANISM = "A formal way of working across them";

/// Names of the actors that a selector finds on the map: what their labels begin with.
const names = (page, selector) => page.locator(`#map ${selector}`).evaluateAll((actors) =>
  actors.map((actor) => actor.querySelector("title").textContent).sort());

const opened = async (page, title) => {
  await page.locator("#map .actor").first().waitFor();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
};

/// Asserts that what is drawn is what the file holds.
async function assertDrawn(page, id) {
  const map = file(id);
  assert.deepEqual(await names(page, ".actor"), map.actors.map(({ name }) => name).sort());
  assert.equal(await page.locator("#map .tie").count(), present(map).length);
  const drawn = await page.locator("#map .tie .line").evaluateAll((lines) => lines.every((line) => line.getTotalLength() > 4));
  assert.ok(drawn, "every tie has a line that can be seen");
}

test("a case is opened by mouse, drawn, flagged, and its evidence lights up", (t) => withPage(t, {}, async (page) => {
  await page.getByRole("link", { name: TITLE }).click();
  await opened(page, TITLE);
  assert.match(page.url(), /\?case=unified-assessment$/);
  await assertDrawn(page, CASE);

  const analysis = golden(CASE);
  const card = page.locator(".card", { has: page.getByRole("heading", { name: "Coordinated" }) }).first();
  await card.getByText("possible", { exact: true }).waitFor();
  assert.ok((await page.locator("#map .hull").count()) >= 1, "a flag is drawn as a hull");
  assert.equal(flagged(analysis)[0].pattern, "coordinated");
  const essential = flagged(analysis)[0].indicators.filter(({ weight }) => weight.startsWith("essential"));
  const states = await card.locator("> .indicators .state").allTextContents();
  assert.deepEqual(states, essential.map(({ state }) => state.replace("_", " ")));

  const pattern = analysis.patterns.find((one) => one.pattern === "coordinated" && one.scope.of === "case-meeting");
  const { evidence } = pattern.indicators.find(({ id }) => id === "C2");
  const nameOf = (id) => file(CASE).actors.find((actor) => actor.id === id).name;
  await card.getByRole("button", { name: MECHANISM }).click();
  await page.locator("#map .actor.lit").first().waitFor();
  assert.deepEqual(await names(page, ".actor.lit"), evidence.actors.map(nameOf).sort());
  assert.equal(await page.locator("#map .tie.lit").count(), evidence.ties.length);
  assert.equal(await page.locator("#map .actor.dim").count(), file(CASE).actors.length - evidence.actors.length);
  await screenshot(page, "evidence lit");
  await card.getByRole("button", { name: MECHANISM }).click();
  await page.mouse.move(400, 5);
  await page.locator("#map .dim").first().waitFor({ state: "detached" });

  await page.locator("#map .actor", { hasText: "Social worker" }).click();
  await page.getByRole("tab", { name: "Details", selected: true }).waitFor();
  await page.locator("#details-title", { hasText: "Social worker" }).waitFor();
}));

test("a case is opened and read by keyboard alone", (t) => withPage(t, {}, async (page) => {
  const at = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press("Tab");
      if (wanted.test(await at())) return;
    }
    assert.fail(`Tab never reaches ${wanted}`);
  };
  await tabTo(new RegExp(TITLE));
  await page.keyboard.press("Enter");
  await opened(page, TITLE);
  await tabTo(/, service user, /);
  const heart = await at();
  assert.match(heart, /^Mrs A, service user/);
  await page.keyboard.press("ArrowLeft");
  const neighbour = await at();
  assert.notEqual(neighbour, heart);
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Details", selected: true }).waitFor();
  const label = await page.locator("#details-title").textContent();
  assert.ok(neighbour.startsWith(label.trim()), `${label} is who has the focus: ${neighbour}`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("f");
  await page.getByRole("tab", { name: "Flags", selected: true }).waitFor();
  await tabTo(new RegExp(`^.?${MECHANISM}`)); // a mark stands before the name
  await page.keyboard.press("Enter");
  await page.locator("#map .actor.lit").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  await page.getByRole("heading", { name: `Outline: ${TITLE}` }).waitFor();
  await page.keyboard.press("m");
  await page.locator("#map").waitFor();
  const scale = () => page.locator("#map > g").first().getAttribute("transform");
  const before = await scale();
  await tabTo(new RegExp(`^${neighbour.split(",")[0]}, `)); // Tab comes back to where one was
  await page.keyboard.press("+");
  await page.waitForFunction((before) => document.querySelector("#map > g").getAttribute("transform") !== before, before);
}));

test("a phone: a case is opened by touch and fits", (t) =>
  withPage(t, { width: 390, height: 844, touch: true }, async (page) => {
    await page.getByRole("link", { name: TITLE }).tap();
    await opened(page, TITLE);
    await assertDrawn(page, CASE);
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    assert.ok(await fits(), "nothing scrolls sideways");
    const small = await page.locator("button:visible:not(.term), summary:visible").evaluateAll((targets) =>
      targets.map((target) => [target.textContent || target.getAttribute("aria-label"), target.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(([name]) => name));
    assert.deepEqual(small, [], "targets are 44 px on touch");
    await page.getByRole("button", { name: MECHANISM }).first().tap();
    await page.locator("#map .actor.lit").first().waitFor();
  }));

for (const id of ids) {
  test(`${id} is drawn as its file says, wide and on a phone, light and dark`, (t) =>
    withPage(t, { path: `?case=${id}`, name: `case ${id} phone` }, async (page) => {
      const { title } = file(id);
      await opened(page, title);
      await assertDrawn(page, id);
      await screenshot(page, `case ${id} wide`);
      const cards = await page.locator(".flags .card h3").allTextContents();
      const expected = !isKept(id) ? new Set(cards.map(named).filter((card) => !card.startsWith("no "))) : new Set(flagged(golden(id)).map(({ pattern }) => pattern.split("_")[0]));
      assert.deepEqual(new Set(cards.map(named).filter((card) => !card.startsWith("no "))), expected);
      assert.equal((await page.locator("#map .hull").count()) > 0, expected.size > 0);
      await page.emulateMedia({ colorScheme: "dark" });
      await screenshot(page, `case ${id} dark`);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForTimeout(300);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await screenshot(page, `case ${id} phone dark`);
      await page.emulateMedia({ colorScheme: "light" });
    }));
}

test("an answer settles a verdict, and can be taken back", (t) => withPage(t, { path: `?case=${CASE}` }, async (page) => {
  const verdicts = () => page.locator(".card .verdict").allTextContents();
  await page.locator(".card .verdict", { hasText: "possible" }).first().waitFor();
  await page.locator(".settle").first().getByRole("button", { name: "Yes" }).click();
  await page.locator(".card .verdict", { hasText: "present" }).first().waitFor();
  assert.ok((await page.locator("#map .hull.present").count()) > 0, "the hull says so as well");
  await screenshot(page, "answered");
  await page.locator(".answers").getByRole("button", { name: /take back|undo/i }).first().click();
  await page.locator(".card .verdict", { hasText: "possible" }).first().waitFor();
  assert.ok(!(await verdicts()).includes("present"));
}));

test("the outline holds every actor and every tie, and keeps the selection", (t) =>
  withPage(t, { path: `?case=${CASE}&view=outline` }, async (page) => {
    const map = file(CASE);
    const text = await page.locator("main.outline").innerText();
    for (const { name } of map.actors) assert.ok(text.includes(name), `${name} is in the outline`);
    const rows = await page.locator("main.outline table tbody tr").count();
    assert.ok(rows >= map.actors.length + map.ties.length, `${rows} rows`);
    await page.locator("main.outline").getByRole("button", { name: "Care home" }).first().click();
    await page.locator("#details-title", { hasText: "Care home" }).waitFor();
    await page.getByRole("button", { name: "Map", exact: true }).click();
    assert.deepEqual(await names(page, ".actor.selected"), ["Care home"]);
  }));

/// Gives the page a file to open, as if chosen by hand.
const give = (page, name, text) =>
  page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("a broken file is refused with the place, and what was open stays", (t) =>
  withPage(t, { path: `?case=${CASE}` }, async (page) => {
    await opened(page, TITLE);
    const broken = file(CASE);
    broken.actors[3].sector = "council";
    broken.actors[3].kind = "agency";
    broken.ties[0].to = "nobody";
    const text = JSON.stringify(broken);
    await page.evaluate(([text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "broken.json", { type: "application/json" }));
      for (const type of ["dragenter", "dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }
    }, [text]);
    const alert = page.getByRole("alert").filter({ visible: true });
    await alert.getByText('actors[3].sector: "council" is not one of nhs').waitFor();
    await alert.getByText('ties[0].to: no actor has the id "nobody"').waitFor();
    await screenshot(page, "refused");
    await opened(page, TITLE);
    await assertDrawn(page, CASE);
  }));

for (const [what, text, says] of [
  ["foreign", '{"elements": [], "connections": []}', /not a partnership map/],
  ["no JSON", "Agency;Sector\nCouncil;public", /line 1, column 1/],
  ["empty", "", /empty/],
  ["oversized", " ".repeat(10_000_001), /too large/],
]) {
  test(`a file that is ${what} is refused on the start page`, (t) => withPage(t, {}, async (page) => {
    await give(page, "file.json", text);
    const alert = page.getByRole("alert").filter({ visible: true });
    await alert.waitFor();
    assert.match(await alert.innerText(), says);
    await page.getByRole("link", { name: TITLE }).waitFor();
  }));
}

test("a map of one's own is opened from a file, odd names and all", (t) => withPage(t, {}, async (page) => {
  const long = "A very long name of an agency that nobody would put on a door, ".repeat(7).slice(0, 480);
  const map = {
    format: "partnership-map", version: 1, title: "<b>Own</b> & odd",
    actors: [
      { id: "a b/ü", kind: "agency", name: long, sector: "nhs" },
      { id: "c", kind: "agency", name: "<script>alert(1)</script>", sector: "voluntary" },
      { id: "f \"1\"", kind: "forum", name: "مجلس", purpose: "panel" },
    ],
    ties: [
      { kind: "member_of", from: "a b/ü", to: "f \"1\"" },
      { kind: "member_of", from: "c", to: "f \"1\"" },
      { kind: "relates", from: "c", to: "a b/ü", label: "—" },
    ],
  };
  await give(page, "own.json", JSON.stringify(map));
  await opened(page, map.title);
  assert.equal(await page.locator("#map .actor").count(), 3);
  await page.getByRole("button", { name: MECHANISM }).first().click();
  assert.equal(await page.locator("#map .actor.lit").count(), 3);
  await assertAccessible(page);
}));

test("a map of nothing says so", (t) => withPage(t, {}, async (page) => {
  await give(page, "empty.json", '{"format": "partnership-map", "version": 1, "title": "Nothing", "actors": [], "ties": []}');
  await page.getByRole("heading", { level: 1, name: "Nothing" }).waitFor();
  assert.equal(await page.locator("#map .actor").count(), 0);
}));

test("an unknown case is answered calmly", (t) => withPage(t, { path: "?case=no-such-case" }, async (page) => {
  await page.getByText("There is no case at this address").waitFor();
  await page.getByRole("link", { name: TITLE }).waitFor();
}));

test("back and forward lead through pages", (t) => withPage(t, {}, async (page) => {
  await page.getByRole("link", { name: TITLE }).click();
  await opened(page, TITLE);
  await page.goBack();
  await page.getByRole("heading", { name: "See how a partnership works." }).waitFor();
  await page.goForward();
  await opened(page, TITLE);
  await page.reload();
  await started(page);
  await opened(page, TITLE);
}));

test("embedded, only map and flags are shown, and the page around can be scrolled", (t) =>
  withPage(t, { path: `?case=${CASE}&embed=1` }, async (page, { url }) => {
    await page.locator("#map .actor").first().waitFor();
    await page.locator(".card").first().waitFor();
    for (const name of ["Share", "Outline", "Map"]) {
      assert.equal(await page.getByRole("button", { name, exact: true }).count(), 0, `no ${name} in a frame`);
    }
    await screenshot(page, "embedded alone");
    const around = `<!doctype html><title>A course</title><body style="margin:0"><h1>A page around</h1>
      <iframe src="?case=${CASE}&embed=1" width="100%" height="600" title="A map"></iframe>
      <p style="height:2000px">More of the page</p></body>`;
    await page.route("**/?course", (route) => route.fulfill({ contentType: "text/html", body: around }));
    await page.goto(`${url}?course`);
    const frame = page.frameLocator("iframe");
    await frame.locator("#map .actor").first().waitFor();
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 100);
  }));

for (const dark of [false, true]) {
  const shade = dark ? "dark" : "light";
  test(`axe finds nothing on start page, map, details and outline, ${shade}`, (t) => withPage(t, { dark }, async (page) => {
    await assertAccessible(page);
    await screenshot(page, `start ${shade}`);
    await page.getByRole("link", { name: TITLE }).click();
    await opened(page, TITLE);
    await assertAccessible(page);
    await page.getByRole("button", { name: MECHANISM }).first().click();
    await assertAccessible(page);
    await page.locator("#map .actor").first().click();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Outline", exact: true }).click();
    await assertAccessible(page);
    await screenshot(page, `outline ${shade}`);
  }));
}

test("the map zooms by wheel about the pointer and pans by dragging", (t) =>
  withPage(t, { path: `?case=${CASE}` }, async (page) => {
    await opened(page, TITLE);
    const box = () => page.locator("#map .actor", { hasText: "Mrs A" }).boundingBox();
    const before = await box();
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -240);
    await page.waitForFunction((width) => document.querySelector("#map .actor.service_user").getBoundingClientRect().width > width * 1.05, before.width);
    const zoomed = await box();
    assert.ok(Math.abs(zoomed.x + zoomed.width / 2 - x) < 12, "what was under the pointer stays there");
    await page.mouse.move(120, 650);
    await page.mouse.down();
    await page.mouse.move(220, 600, { steps: 5 });
    await page.mouse.up();
    const panned = await box();
    assert.ok(Math.abs(panned.x - zoomed.x - 100) < 4 && Math.abs(panned.y - zoomed.y + 50) < 4, "the map follows the hand");
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await page.waitForFunction((width) => Math.abs(document.querySelector("#map .actor.service_user").getBoundingClientRect().width - width) < 2, before.width);
    const fitted = await box();
    assert.ok(Math.abs(fitted.width - before.width) < 2);
  }));

/// For `init`: `cutOff()` says who of the map, and which of its flags, reaches beyond the window onto it, and `onPaper` is the same of
/// the page as it was printed last.
function watched() {
  window.cutOff = () => {
    const stage = document.querySelector("#stage").getBoundingClientRect();
    const beyond = ({ left, right, top, bottom }) => left < stage.left - 1 || right > stage.right + 1 || top < stage.top - 1 || bottom > stage.bottom + 1;
    const all = [...document.querySelectorAll("#map .actor, #map .hull-tab")];
    return all.filter((one) => beyond(one.getBoundingClientRect())).map((one) => one.textContent);
  };
  matchMedia("print").addEventListener("change", ({ matches }) => {
    if (matches) window.onPaper = window.cutOff();
  });
}

for (const id of [CASE, "archetype-coordinated"]) {
  for (const width of [1280, 794, 390]) {
    test(`all of ${id} is on paper, printed from a window of ${width} px`, (t) =>
      withPage(t, { path: `?case=${id}`, width, init: watched }, async (page) => {
        await opened(page, file(id).title);
        // Paper is laid out without being measured.
        await page.pdf({ format: "A4" });
        assert.deepEqual(await page.evaluate(() => window.onPaper), []);
        if (width < 600) return;
        await page.emulateMedia({ media: "print" });
        await page.locator("#map .hull-tab").first().waitFor();
        await still(page);
        assert.deepEqual(await page.evaluate(() => window.cutOff()), []);
      }));
  }
}
