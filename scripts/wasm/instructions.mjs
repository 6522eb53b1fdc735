// The instructions of a function, as far as one has to know them to find the functions and the numbers
// in them.
// What Rust and wasm-opt write today is known here; anything else is refused, never guessed at.

import { Reader, join, number } from "./bytes.mjs";

const CALL = 0x10, RETURN_CALL = 0x12, I32_CONST = 0x41, I64_CONST = 0x42;
const FIRST_ACCESS = 0x28, LAST_ACCESS = 0x3e;

// How to pass over what stands after an opcode, for those that have anything there.
const nothing = () => {};
const one = (code) => code.skipNumber();
const two = (code) => { one(code); one(code); };
const AFTER = new Map();
const after = (from, to, pass) => { for (let code = from; code <= to; code++) AFTER.set(code, pass); };
after(0x00, 0x01, nothing); // unreachable, nop
after(0x02, 0x04, one); // block, loop, if: the type
after(0x05, 0x05, nothing); // else
after(0x0b, 0x0b, nothing); // end
after(0x0c, 0x0d, one); // br, br_if
after(0x0e, 0x0e, (code) => { code.list(one); one(code); }); // br_table
after(0x0f, 0x0f, nothing); // return
after(CALL, CALL, one);
after(0x11, 0x11, two); // call_indirect
after(RETURN_CALL, RETURN_CALL, one);
after(0x13, 0x13, two); // return_call_indirect
after(0x1a, 0x1b, nothing); // drop, select
after(0x1c, 0x1c, (code) => code.list(one)); // select with its type
after(0x20, 0x26, one); // variables and tables
after(FIRST_ACCESS, LAST_ACCESS, (code) => { // loads and stores: alignment, offset
  if (code.number() >= 64) throw new Error("A module with several memories can't be divided.");
  one(code);
});
after(0x3f, 0x42, one); // memory.size, memory.grow, i32.const, i64.const
after(0x43, 0x43, (code) => code.skip(4)); // f32.const
after(0x44, 0x44, (code) => code.skip(8)); // f64.const
after(0x45, 0xc4, nothing); // arithmetic
after(0xd0, 0xd0, one); // ref.null
after(0xd1, 0xd1, nothing); // ref.is_null
after(0xfc, 0xfc, (code) => {
  const which = code.number();
  if (which <= 7) return; // conversions that saturate
  const pass = { 10: two, 11: one, 14: two, 15: one, 16: one, 17: one }[which];
  // What is left names parts of the data or of the table, which stay where they are.
  if (!pass) throw new Error(`The instruction 0xfc ${which} can't be moved to another module.`);
  pass(code);
});

// Every instruction in `body`: { opcode, at, end }, where what stands after the opcode begins and ends.
function* instructions(body) {
  const code = new Reader(body);
  code.list((local) => { local.number(); local.byte(); });
  while (!code.done) {
    const opcode = code.byte();
    const pass = AFTER.get(opcode);
    if (!pass) throw new Error(`The instruction 0x${opcode.toString(16)} isn't known here.`);
    const at = code.at;
    pass(code);
    yield { opcode, at, end: code.at };
  }
}

// Every place in `body` where a function is named: { at, end, index }.
function* names(body) {
  for (const { opcode, at, end } of instructions(body)) {
    if (opcode === CALL || opcode === RETURN_CALL) yield { at, end, index: new Reader(body, at).number() };
  }
}

// The functions that a function names.
export function named(body) {
  return new Set(Array.from(names(body), ({ index }) => index));
}

// Every number in a function that may be an address, or from which one may be made: constants, of long
// ones both halves, and what loads and stores add to an address.
export function numbersIn(body) {
  const found = new Set();
  for (const { opcode, at } of instructions(body)) {
    const code = new Reader(body, at);
    if (opcode === I32_CONST) found.add(Number(BigInt.asUintN(32, code.signed())));
    if (opcode === I64_CONST) {
      const value = BigInt.asUintN(64, code.signed());
      found.add(Number(value & 0xffffffffn)).add(Number(value >> 32n));
    }
    if (opcode >= FIRST_ACCESS && opcode <= LAST_ACCESS) {
      code.number();
      found.add(code.number());
    }
  }
  return found;
}

// The same function with other numbers for those it names.
export function renumbered(body, numberOf) {
  const parts = [];
  let from = 0;
  for (const { at, end, index } of names(body)) {
    parts.push(body.subarray(from, at), number(numberOf(index)));
    from = end;
  }
  return join([...parts, body.subarray(from)]);
}
