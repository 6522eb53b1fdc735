// That functions are found again by the names that wasm-bindgen gives them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { demangled } from "../../scripts/wasm/demangle.mjs";

const NAMES = {
  fetch_later_now: "fetch_later_now",
  _RNvNtC5house4room4walk: "house::room::walk",
  _RNvC5house4walk: "house::walk",
  _RNvCs4_5house4walk: "house[6]::walk",
  _RNCNvC5house4walk0C5other: "house::walk::{closure#0}",
  _RNCNvC5house4walks_0: "house::walk::{closure#1}",
  _RNvMs_C5houseNtB4_4Door4open: "<house::Door>::open",
  _RNvXC5houseNtB2_4DoorNtB2_5Opens4open: "<house::Door as house::Opens>::open",
  _RINvC5house4walkReL_QmAhj3_E: "house::walk::<&str, '_, &mut u32, [u8; 3usize]>",
  _RINvC5house4walkTlETEShFjEuE: "house::walk::<(i32,), (), [u8], fn(usize)>",
  _RINvC5house4walkDNtB2_5Opensp3HowyEL_E: "house::walk::<dyn house::Opens<How = u64>>",
  _RINvC5house4walkFG_UKCRL0_hEbE: "house::walk::<for<'a> unsafe extern \"C\" fn(&'a u8) -> bool>",
  _RINvC5house4walkKb1_Kc61_Kln2_Kj_E: "house::walk::<true, 'a', -2i32, 0usize>",
};

test("names are those that wasm-bindgen writes", () => {
  for (const [name, plain] of Object.entries(NAMES)) assert.equal(demangled(name), plain, name);
});

test("what isn't such a name is left as it is", () => {
  for (const name of ["_R", "_RNv", "_RNvC5hou", "_RNvC5house", "_RNvB9_4walk", "main"]) assert.equal(demangled(name), name);
});
