// That the budget says what grew, and overlooks nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../../scripts/budget.mjs";

const budget = { all: 100, module: 60, font: 50 };
const files = [{ path: "a_bg.wasm", item: "module", size: 60 }, { path: "assets/font/bold.woff2", item: "font", size: 40 }];

test("what keeps to its budget passes", () => {
  assert.deepEqual(check(files, budget).faults, []);
  assert.deepEqual(check([...files, { path: "a_later.wasm", item: "later", size: 9999 }], budget).faults, []);
});

test("what grew is named, with how much it is over", () => {
  const [font, wasm] = [files[1], { ...files[0], size: 75 }];
  assert.deepEqual(check([wasm, font], budget).faults, [
    "The first map takes 115 bytes in all after brotli, 15 bytes more than the budget of 100 bytes.",
    "The first map takes 75 bytes of module after brotli, 15 bytes more than the budget of 60 bytes.",
  ]);
});

test("a file that nobody has thought of is not passed over", () => {
  const { faults } = check([...files, { path: "new.svg", size: 1 }], budget);
  assert.match(faults[0], /^new\.svg is new in dist\//);
});
