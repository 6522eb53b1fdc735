// That data come later only where nothing that comes first can need them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { astray } from "../../scripts/wasm/data.mjs";
import { FIRST, divide } from "../../scripts/wasm/divide.mjs";
import { readLinked } from "../../scripts/wasm/linked.mjs";
import { read, write } from "../../scripts/wasm/module.mjs";
import { asLinked, assembled } from "./linking.mjs";

const SIZE = 16, BASE = 1024;
// The pieces of the data in their order, each of SIZE bytes, of letters unless it holds words.
const PIECES = {
  only_later: {},
  only_first: {},
  list_of_later: { pieces: ["in_list"], slots: ["by_list"], words: [BASE + 3 * SIZE, 2] },
  in_list: {},
  by_constant: {},
  by_offset: {},
  in_long: {},
  by_name: {},
  of_taken: {},
  between: {},
  before_end: {},
  list_of_first: { words: [7, BASE + 12 * SIZE] },
  by_word: {},
  nobodys: {},
  // A number as tables of them hold it: an address within ‘nobodys’, and not where it begins.
  of_numbers: { words: [BASE + 13 * SIZE + 4, 9] },
};
const addressOf = (name) => BASE + SIZE * Object.keys(PIECES).indexOf(name);
const COUNT = Object.keys(PIECES).length;
// Data that may be written to.
const WRITTEN = BASE + SIZE * COUNT;

const word = (value) => [0, 8, 16, 24].map((shift) => `\\${(value >> shift & 255).toString(16).padStart(2, "0")}`).join("");
const letters = (at) => String.fromCharCode(97 + at).repeat(SIZE);
const content = Object.values(PIECES).map(({ words }, at) => (words ? [...words, 0, 0].map(word).join("") : letters(at))).join("");

// In what is finished `taken` has been taken in by `first`, and `by_name` is there as another number.
const text = ({ isFinished }) => `(module
  (import "page" "say" (func $say (param i32)))
  (memory (export "memory") 1)
  (table 3 3 funcref)
  (elem (i32.const 1) $by_first_slot $by_list)
  (data (i32.const ${BASE}) "${content}")
  (data (i32.const ${WRITTEN}) "zzzzzzzzzzzzzzzz")
  (func $fetch (export "fetch") (call $say (i32.const -1)))
  (func $first (export "first") (result i32)
    (drop (i32.load8_u (i32.const ${addressOf("by_constant") + 5})))
    (drop (i32.load8_u offset=${addressOf("by_offset") + 15} (i32.const 0)))
    (drop (i64.const ${BigInt(addressOf("in_long")) << 32n}))
    (drop (i32.const ${addressOf("list_of_first")}))
    (drop (i32.const ${addressOf("of_numbers")}))
    (drop (i32.const ${addressOf("before_end") - 4}))
    (if (i32.const 0) (then (drop (call $later))))
    ${isFinished ? "" : "(call $taken)"}
    (i32.add (i32.load8_u (i32.const ${addressOf("only_first")})) (call_indirect (result i32) (i32.const 1))))
  ${isFinished ? "" : "(func $taken (drop (i32.const 3)))"}
  (func $by_first_slot (result i32) (if (i32.const 0) (then (call $fetch))) (i32.const 1))
  (func $by_list (result i32) (call $ping (i32.const 3)))
  (func $ping (param i32) (result i32)
    (if (result i32) (local.get 0) (then (call $pong (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 100))))
  (func $pong (param i32) (result i32)
    (if (result i32) (local.get 0) (then (call $ping (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 200))))
  (func $later (export "later") (result i32)
    (drop (call $ping (i32.const 0)))
    (i32.add (i32.load8_u (i32.const ${addressOf("only_later")}))
      (i32.add (i32.load8_u (i32.load (i32.const ${addressOf("list_of_later")})))
        (call_indirect (result i32) (i32.load (i32.const ${addressOf("list_of_later") + 4})))))))`;

const facts = {
  segments: [".rodata", ".data"],
  pieces: {
    ...Object.fromEntries(Object.entries(PIECES).map(([name, { pieces, slots }], at) =>
      [name, { segment: 0, offset: at * SIZE, size: SIZE, pieces, slots }])),
    written: { segment: 1, offset: 0, size: SIZE },
  },
  functions: {
    first: { calls: ["taken", "later"], slots: ["by_first_slot"], pieces: ["by_name", "by_constant", "only_first", "list_of_first", "of_numbers"] },
    taken: { pieces: ["of_taken"] },
    by_list: { calls: ["ping"] },
    ping: { calls: ["pong"] },
    pong: { calls: ["ping"] },
    later: { pieces: ["only_later", "list_of_later", ["before_end", -4]] },
  },
};

const [linkedBytes, finished] = [assembled(text({})), assembled(text({ isFinished: true }))];
const linked = () => readLinked(asLinked(linkedBytes, facts));
const roomOf = (name) => ({ later: name === "later", own: name === "later" });
const divided = divide(read(finished), roomOf, "fetch", linked());
const parts = { first: write(divided.first), later: write(divided.later) };
const nameAt = (address) => Object.keys(PIECES)[(address - BASE) / SIZE];

function started() {
  let exports = null;
  const bring = () => new WebAssembly.Instance(new WebAssembly.Module(parts.later), { [FIRST]: exports });
  const page = { say: bring };
  ({ exports } = new WebAssembly.Instance(new WebAssembly.Module(parts.first), { page }));
  const textAt = (name) => Buffer.from(exports.memory.buffer, addressOf(name), SIZE).toString("latin1");
  return { exports, textAt };
}

test("what only later functions need comes later, and what comes first needs stays", () => {
  const moved = Array.from(divided.moved.pieces, ({ address }) => nameAt(address));
  assert.deepEqual(moved, ["only_later", "list_of_later", "in_list", "nobodys"]);
});

test("what only names in later data and later functions lead to comes later, however they call each other", () => {
  const { names } = read(finished);
  const moved = Array.from(divided.moved.functions, (index) => names.get(index));
  assert.deepEqual(moved.sort(), ["by_list", "later", "ping", "pong"]);
});

test("what is moved isn't in the first module, and is there once the later one is", () => {
  const { exports, textAt } = started();
  assert.equal(textAt("only_later"), "\0".repeat(SIZE));
  assert.equal(textAt("only_first"), letters(1));
  assert.ok(!parts.first.includes(letters(3)) && parts.later.includes(letters(3)));
  assert.equal(exports.first(), letters(1).charCodeAt(0) + 1);
  const sum = letters(0).charCodeAt(0) + letters(3).charCodeAt(0) + 200;
  assert.equal(exports.later(), sum);
  assert.equal(textAt("only_later"), letters(0));
  Object.keys(PIECES).forEach((name, at) => PIECES[name].words || assert.equal(textAt(name), letters(at), name));
});

test("the first module names nothing of what is moved, and it would be seen if it did", () => {
  const first = read(parts.first);
  assert.deepEqual(astray(first, divided.moved.pieces), []);
  const others = linked().pieces.filter(({ address }) => ["by_offset", "by_word"].includes(nameAt(address)));
  const faults = astray({ ...first, names: new Map([[1, "first"]]) }, new Set(others));
  assert.deepEqual(faults, [
    `first names the data at ${addressOf("by_offset")}, which come later.`,
    `The list of data at ${addressOf("by_constant")} names the data at ${addressOf("by_word")}, which come later.`,
  ]);
});

test("without relocations all data stay, and whatever is in the table may be called", () => {
  const { moved, later } = divide(read(finished), roomOf, "fetch");
  assert.equal(moved.pieces.size, 0);
  assert.equal(later.data.length, 0);
  assert.equal(moved.functions.size, 1);
});

test("a module that wasn't made of the linked one is refused", () => {
  const other = (from, to) => {
    const bytes = assembled(text({ isFinished: true }).replaceAll(from, to));
    return () => divide(read(bytes), roomOf, "fetch", linked());
  };
  assert.throws(other("zzzz", "zzzy"), new RegExp(`the data differ at the address ${WRITTEN + 3}`));
  assert.throws(other("(i32.const 1) $by_first_slot", "(i32.const 2)"), /nothing is at place 1 of the table/);
  assert.throws(other("$ping", "$pang"), /of \d+ functions only \d+ have a name that was linked/);
  assert.throws(() => readLinked(finished), /needs --emit-relocs/);
});
