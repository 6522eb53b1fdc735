// Takes the README's pictures of the built app:  scripts/serve.sh --build-only && node scripts/screenshots.mjs

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "./chromium.mjs";
import { serve } from "./server.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PICTURES = [
  { name: "map", path: "?case=unified-assessment", press: "A formal way of working across them" },
  { name: "phone", path: "?case=unified-assessment", width: 390, height: 844, touch: true },
  { name: "dark", path: "", dark: true },
];

mkdirSync(here("../docs/screenshots"), { recursive: true });
const server = await serve({ root: here("../dist"), port: 0, base: "/" });
const browser = await engine.launch({ executablePath: chromium(), args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, path, press, width = 1280, height = 800, touch = false, dark = false } of PICTURES) {
  const context = await browser.newContext({
    viewport: { width, height }, hasTouch: touch, isMobile: touch, colorScheme: dark ? "dark" : "light", locale: "en-GB",
  });
  const page = await context.newPage();
  await page.goto(server.url + path);
  await page.locator(path === "" ? ".models svg" : "#map .actor").last().waitFor();
  if (press) await page.getByRole("button", { name: press }).first().click();
  await page.waitForTimeout(600); // what fades in has faded in
  await page.screenshot({ path: here(`../docs/screenshots/${name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
