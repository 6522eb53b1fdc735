// That a module which is divided does what it did whole, whether the later part is there or not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST, divide } from "../../scripts/wasm/divide.mjs";
import { read, write } from "../../scripts/wasm/module.mjs";
import { assembled } from "./linking.mjs";

// Of each way in which functions reach one another one: directly, by the table, by an export, through
// what is imported, and back; with memory and a global that both parts change.
const TEXT = `(module
  (import "page" "say" (func $say (param i32)))
  (memory (export "memory") 1)
  (global $count (mut i32) (i32.const 0))
  (table 3 3 funcref)
  (elem (i32.const 1) $later_by_table $first_by_table)
  (data (i32.const 8) "\\2a")
  (func $fetch (export "fetch") (call $say (i32.const -1)))
  (func $first (export "first") (param i32 f64) (result f64)
    (call $say (local.get 0))
    (call $later_twice (local.get 0) (local.get 1)))
  (func $later_twice (param i32 f64) (result f64)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (call $say (call_indirect (param i32) (result i32) (local.get 0) (i32.const 2)))
    (f64.mul (local.get 1) (call $only_for_later)))
  (func $only_for_later (result f64)
    (if (result f64) (i32.load8_u (i32.const 8)) (then (f64.const 2)) (else (f64.const 0))))
  (func $later_by_table (param i32) (result i32)
    (call $helper (i32.mul (local.get 0) (i32.load8_u (i32.const 8)))))
  (func $first_by_table (param i32) (result i32) (call $helper (local.get 0)))
  (func $helper (param i32) (result i32) (i32.add (local.get 0) (global.get $count)))
  (func (export "by_table") (param i32 i32) (result i32)
    (call_indirect (param i32) (result i32) (local.get 0) (local.get 1)))
  (func $later_export (export "later_export") (result i32) (call $helper (i32.const 0))))`;

const whole = assembled(TEXT);
const divided = divide(read(whole), (name) => ({ later: name.startsWith("later"), own: true }), "fetch");
const parts = { first: write(divided.first), later: write(divided.later) };

// What a use of the program comes to, and what it said meanwhile; 'fetch' stands for the app's own function.
function used(bytes, { before }) {
  const said = [];
  const imports = { page: { say: (what) => (what === -1 ? bring() : said.push(what)) } };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
  let brought = 0;
  const bring = () => {
    brought++;
    new WebAssembly.Instance(new WebAssembly.Module(parts.later), { [FIRST]: exports });
  };
  if (before) bring();
  const results = [exports.first(5, 1.5), exports.by_table(7, 1), exports.by_table(7, 2), exports.later_export(), exports.first(-6, 0.25)];
  return { results, said, brought };
}

test("a module is written as it was read", () => {
  assert.deepEqual(used(write(read(whole)), {}), used(whole, {}));
});

test("the parts do what the whole did", () => {
  const { results, said } = used(whole, {});
  assert.deepEqual(results, [3, 295, 8, 1, 0.5]);
  assert.deepEqual(used(parts.first, { before: true }), { results, said, brought: 1 });
});

test("what is called too early is fetched, once", () => {
  const { results, said } = used(whole, {});
  assert.deepEqual(used(parts.first, { before: false }), { results, said, brought: 1 });
});

test("what only later functions call comes later too, what others call does not", () => {
  const names = [...divided.moved.functions].map((index) => read(whole).names.get(index));
  assert.deepEqual(names.sort(), ["later_by_table", "later_export", "later_twice", "only_for_later"]);
});

test("a module that can't be divided is refused", () => {
  assert.throws(() => read(Buffer.from("no module")), /no WebAssembly module/);
  assert.throws(() => divide(read(whole), () => ({}), "nothing"), /exports no function ‘nothing’/);
});
