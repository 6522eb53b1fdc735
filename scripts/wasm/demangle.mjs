// Rust's names for functions in its v0 mangling, as wasm-bindgen writes them in what it makes. Only what
// stands in names of functions is known here; another is given back as it is.
//
// After https://doc.rust-lang.org/rustc/symbol-mangling/v0.html.

const BASIC = { a: "i8", b: "bool", c: "char", d: "f64", e: "str", f: "f32", h: "u8", i: "isize", j: "usize",
  l: "i32", m: "u32", n: "i128", o: "u128", p: "_", s: "i16", t: "u16", u: "()", v: "...", x: "i64", y: "u64", z: "!" };
// Letters that are written as they are.
const PLAIN = /^[^\P{ASCII}\s\p{Cc}'\\]$/u;
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function demangled(name) {
  if (!name.startsWith("_R")) return name;
  try {
    return new Name(name.slice(2)).path(true);
  } catch (fault) {
    if (fault instanceof Unknown) return name;
    throw fault;
  }
}

class Unknown extends Error {}

class Name {
  constructor(text) {
    Object.assign(this, { text, at: 0, bound: 0 });
  }

  next() {
    if (this.at >= this.text.length) throw new Unknown();
    return this.text[this.at++];
  }

  eat(letter) {
    const found = this.text[this.at] === letter;
    if (found) this.at++;
    return found;
  }

  // 0 is written as nothing but the end.
  number() {
    if (this.eat("_")) return 0n;
    let value = 0n;
    for (;;) {
      const letter = this.next();
      if (letter === "_") return value + 1n;
      const digit = DIGITS.indexOf(letter);
      if (digit < 0) throw new Unknown();
      value = value * 62n + BigInt(digit);
    }
  }

  // Which of several of one name.
  which() {
    return this.eat("s") ? this.number() + 1n : 0n;
  }

  word() {
    if (this.eat("u")) throw new Unknown(); // letters beyond ASCII
    const length = /^(0|[1-9]\d*)/.exec(this.text.slice(this.at, this.at + 10))?.[0];
    if (length === undefined) throw new Unknown();
    this.at += length.length;
    this.eat("_");
    this.at += Number(length);
    return this.text.slice(this.at - Number(length), this.at);
  }

  until(read, between = ", ") {
    const parts = [];
    while (!this.eat("E")) parts.push(read());
    return { count: parts.length, text: parts.join(between) };
  }

  // What was written before, and is only named.
  back(read) {
    const place = Number(this.number());
    const here = this.at;
    if (place >= here) throw new Unknown();
    this.at = place;
    const text = read();
    this.at = here;
    return text;
  }

  path(isValue) {
    const tag = this.next();
    switch (tag) {
      case "C": {
        const which = this.which();
        return this.word() + (which === 0n ? "" : `[${which.toString(16)}]`);
      }
      case "N": return this.nested(isValue);
      case "M": this.which(); this.path(false); return `<${this.type()}>`;
      case "X": this.which(); this.path(false); return `<${this.type()} as ${this.path(false)}>`;
      case "Y": return `<${this.type()} as ${this.path(false)}>`;
      case "I": return `${this.path(isValue)}${isValue ? "::" : ""}<${this.until(() => this.argument()).text}>`;
      case "B": return this.back(() => this.path(isValue));
      default: throw new Unknown();
    }
  }

  nested(isValue) {
    const space = this.next();
    const outer = this.path(isValue);
    const which = this.which();
    const word = this.word();
    if (/[a-z]/.test(space)) return word ? `${outer}::${word}` : outer;
    const kind = { C: "closure", S: "shim" }[space] ?? space;
    return `${outer}::{${kind}${word && `:${word}`}#${which}}`;
  }

  argument() {
    if (this.eat("L")) return this.lifetime(this.number());
    return this.eat("K") ? this.constant() : this.type();
  }

  lifetime(index) {
    if (index === 0n) return "'_";
    const depth = this.bound - Number(index);
    if (depth < 0) throw new Unknown();
    return depth < 26 ? `'${String.fromCharCode(97 + depth)}` : `'_${depth}`;
  }

  // Lifetimes that a type brings with it.
  binding(read) {
    const count = this.eat("G") ? Number(this.number()) + 1 : 0;
    const names = Array.from({ length: count }, () => { this.bound++; return this.lifetime(1n); });
    const text = read();
    this.bound -= count;
    return (count > 0 ? `for<${names.join(", ")}> ` : "") + text;
  }

  type() {
    const tag = this.next();
    if (tag in BASIC) return BASIC[tag];
    switch (tag) {
      case "R": case "Q": {
        const index = this.eat("L") ? this.number() : 0n;
        return `&${index === 0n ? "" : `${this.lifetime(index)} `}${tag === "Q" ? "mut " : ""}${this.type()}`;
      }
      case "P": return `*const ${this.type()}`;
      case "O": return `*mut ${this.type()}`;
      case "A": return `[${this.type()}; ${this.constant()}]`;
      case "S": return `[${this.type()}]`;
      case "T": {
        const { count, text } = this.until(() => this.type());
        return `(${text}${count === 1 ? "," : ""})`;
      }
      case "F": return this.binding(() => this.pointer());
      case "D": return this.dynamic();
      case "B": return this.back(() => this.type());
      default: this.at--; return this.path(false);
    }
  }

  // A pointer to a function.
  pointer() {
    const unsafe = this.eat("U") ? "unsafe " : "";
    const abi = this.eat("K") ? `extern "${this.eat("C") ? "C" : this.word().replaceAll("_", "-")}" ` : "";
    const { text } = this.until(() => this.type());
    return `${unsafe}${abi}fn(${text})${this.eat("u") ? "" : ` -> ${this.type()}`}`;
  }

  dynamic() {
    const traits = this.binding(() => this.until(() => this.trait(), " + ").text);
    if (!this.eat("L")) throw new Unknown();
    const index = this.number();
    return `dyn ${traits}${index === 0n ? "" : ` + ${this.lifetime(index)}`}`;
  }

  // A trait with what it says of its types: these stand within its own brackets.
  trait() {
    let text = this.path(false);
    while (this.eat("p")) {
      const word = this.word();
      const said = `${word} = ${this.eat("K") ? this.constant() : this.type()}`;
      text = text.endsWith(">") ? `${text.slice(0, -1)}, ${said}>` : `${text}<${said}>`;
    }
    return text;
  }

  constant() {
    const tag = this.next();
    if (tag === "p") return "_";
    if (tag === "B") return this.back(() => this.constant());
    const minus = "aslxni".includes(tag) && this.eat("n") ? "-" : "";
    const end = this.text.indexOf("_", this.at);
    const digits = this.text.slice(this.at, end);
    if (end < 0 || !/^[0-9a-f]*$/.test(digits)) throw new Unknown();
    this.at = end + 1;
    const value = BigInt(`0x${digits || 0}`);
    if (tag === "b") return value === 1n ? "true" : "false";
    const letter = tag === "c" ? String.fromCharCode(Number(value)) : "";
    if (PLAIN.test(letter)) return `'${letter}'`;
    if (!"aslxnihtmyoj".includes(tag)) throw new Unknown();
    return `${minus}${digits.length > 16 ? `0x${digits}` : value}${BASIC[tag]}`;
  }
}
