// Numbers and lists as WebAssembly writes them: LEB128, and vectors with their length before them.

// Reads on from a place in `bytes`.
export class Reader {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }

  get done() {
    return this.at >= this.end;
  }

  byte() {
    if (this.done) throw new Error("The WebAssembly module ends in the middle of something.");
    return this.bytes[this.at++];
  }

  // An unsigned number of up to 32 bits.
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  // A signed number of up to 64 bits.
  signed() {
    let value = 0n, shift = 0n;
    for (;;) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (byte < 0x80) return BigInt.asIntN(Number(shift), value);
    }
  }

  // Passes over a number of any size and sign.
  skipNumber() {
    while (this.byte() >= 0x80);
  }

  skip(count) {
    this.at += count;
  }

  take(count) {
    const part = this.bytes.subarray(this.at, this.at + count);
    this.at += count;
    return part;
  }

  text() {
    return Buffer.from(this.take(this.number())).toString("utf8");
  }

  list(read) {
    return Array.from({ length: this.number() }, () => read(this));
  }
}

// An unsigned number.
export function number(value) {
  const bytes = [];
  for (;;) {
    const low = value % 128;
    value = Math.floor(value / 128);
    if (value === 0) return bytes.concat(low);
    bytes.push(low | 0x80);
  }
}

// A number for `i32.const`, which reads it as signed.
export function signed(value) {
  const bytes = [];
  for (;;) {
    const low = value & 0x7f;
    value >>= 7;
    const finished = (value === 0 && !(low & 0x40)) || (value === -1 && low & 0x40);
    if (finished) return bytes.concat(low);
    bytes.push(low | 0x80);
  }
}

export function text(words) {
  const bytes = Buffer.from(words, "utf8");
  return Buffer.concat([Buffer.from(number(bytes.length)), bytes]);
}

// Arrays of numbers and buffers, however deep, as one buffer.
export function join(parts) {
  const flat = parts.flat(Infinity);
  const buffers = [];
  for (let at = 0; at < flat.length; ) {
    if (typeof flat[at] !== "number") {
      buffers.push(flat[at++]);
      continue;
    }
    const from = at;
    while (typeof flat[at] === "number") at++;
    buffers.push(Buffer.from(flat.slice(from, at)));
  }
  return Buffer.concat(buffers);
}

export function list(items) {
  return join([number(items.length), ...items]);
}
