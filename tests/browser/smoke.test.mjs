// That the page comes up at all, wherever it is put, and what stands in for it when it doesn't.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, screenshot, withPage } from "./harness.mjs";

test("the app starts", (t) => withPage(t, {}, async (page) => {
  assert.equal(await page.title(), "Partnership Explorer");
  assert.equal(await page.getAttribute("html", "lang"), "en-GB");
  assert.ok(await page.isHidden("#broken"));
}));

test("the app starts on a phone, in the dark, under another path", (t) =>
  withPage(t, { width: 390, height: 844, touch: true, dark: true, base: "/learn/maps/" }, async (page) => {
    assert.equal(await page.title(), "Partnership Explorer");
  }));

test("the text is set in our own font, Welsh letters included", (t) => withPage(t, {}, async (page) => {
  const loaded = await page.evaluate(async () => {
    const text = "Tŷ Gŵyr, agencies";
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "Atkinson Hyperlegible Next"`, text)));
    return [...document.fonts].map(({ weight, status }) => `${weight} ${status}`).sort();
  });
  assert.deepEqual(loaded, ["400 loaded", "400 loaded", "700 loaded", "700 loaded"]);
}));

for (const dark of [false, true]) {
  test(`a broken app is a calm page, ${dark ? "dark" : "light"}`, (t) => withPage(t, { dark }, async (page) => {
    await page.evaluate(() => { document.getElementById("broken").hidden = false; });
    await page.getByRole("alert").getByText("Maps that are kept on this device, and your files, are as they were").waitFor();
    await assertAccessible(page, "#broken");
    await screenshot(page, `broken ${dark ? "dark" : "light"}`);
    await page.getByRole("button", { name: "Reload" }).click();
    await page.waitForFunction(() => document.getElementById("broken").hidden);
  }));
}

// The browser says of the script that it preloads in vain: (csp).
const withoutScripts = { javaScript: false, allow: [/^failed: .*\.js \(csp\)$/] };

test("without JavaScript the page says what it needs", (t) => withPage(t, withoutScripts, async (page) => {
  await page.locator("noscript .still", { hasText: "needs JavaScript" }).waitFor();
  assert.ok(await page.isHidden(".loading"));
}));

test("the server keeps to its folder", (t) => withPage(t, {}, async (page, { url }) => {
  const ask = (path) => fetch(new URL(path, url), { redirect: "manual" });
  assert.equal((await ask("nothing-here.html")).status, 404);
  for (const path of ["%2e%2e/Cargo.toml", "..%2fCargo.toml", "..%5cCargo.toml", "assets/%2e%2e/%2e%2e/Cargo.toml", "%00", "%"]) {
    assert.ok([400, 404].includes((await ask(path)).status), path);
  }
  assert.equal((await ask("assets/font")).status, 301);
  assert.equal((await ask("assets/font/regular.woff2")).headers.get("content-type"), "font/woff2");
}));
