// A folder served as a good host would: compressed once, as well as brotli can.

import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = { ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm", ".woff2": "font/woff2" };
// These are compressed already.
const PACKED = new Set([".woff2"]);

// The files of a folder by their path in an address; its page is at "/".
export function folder(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(files.map((one) => {
    const path = join(one.parentPath ?? one.path, one.name);
    const name = path.slice(root.length).replaceAll("\\", "/");
    return [name === "/index.html" ? "/" : name, readFileSync(path)];
  }));
}

// Serves files by their path. Resolves to { url, size(path), close }; the size is what goes over the line.
export async function serve(files) {
  const isPacked = (path) => PACKED.has(extname(path));
  const packed = new Map();
  for (const [path, bytes] of files) packed.set(path, isPacked(path) ? bytes : brotliCompressSync(bytes));
  const server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    if (!packed.has(path)) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? "text/html; charset=utf-8";
    const headers = { "content-type": type, "content-length": packed.get(path).length };
    if (!isPacked(path)) headers["content-encoding"] = "br";
    response.writeHead(200, headers).end(packed.get(path));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    size: (path) => packed.get(path)?.length ?? 0,
    close: () => server.close(),
  };
}
