// Serves a folder on this machine: what `trunk serve` would do, without a second build tool in
// the way. Also the server of the browser tests.
//
//   node scripts/server.mjs [--root dist] [--port 8080] [--base /]

import { createServer } from "node:http";
import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

// Compressing pays for these; fonts, pictures and archives are compressed already.
const COMPRESSIBLE = /^(text\/|application\/(json|wasm|xml|manifest)|image\/svg)/;

const NOT_FOUND = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>Not found</title>
<p style="font: 1.1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 32rem; padding: 0 1rem">
There is nothing at this address. <a href="BASE">Partnership Explorer is here</a>.</p></html>
`;

// Serves `root` under `base`; the first free port from `port` on is taken, any with 0.
// Resolves to { url, close }.
export async function serve({ root = "dist", port = 8080, host = "127.0.0.1", base = "/" } = {}) {
  const folder = await realpath(root);
  const compressed = new Map();
  const server = createServer((request, response) => {
    answer(request, response, { folder, base, compressed }).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host}:${taken}${base}`,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}

async function listen(server, port, host, tries = 100) {
  try {
    await new Promise((done, failed) => {
      server.once("error", failed);
      server.listen(port, host, () => {
        server.off("error", failed);
        done();
      });
    });
    return server.address().port;
  } catch (error) {
    if (error.code !== "EADDRINUSE" || tries === 0 || port >= 65535) throw error;
    return listen(server, port + 1, host, tries - 1);
  }
}

async function answer(request, response, { folder, base, compressed }) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(request, response, 405, { allow: "GET, HEAD" }, "");
  }
  const [path, query] = request.url.split(/\?(.*)/s);
  if (base.length > 1 && path === base.slice(0, -1)) {
    return send(request, response, 301, { location: base + (query ? `?${query}` : "") }, "");
  }
  const file = path.startsWith(base) ? await find(folder, path.slice(base.length)) : undefined;
  if (file?.isFolder) {
    return send(request, response, 301, { location: `${path}/${query ? `?${query}` : ""}` }, "");
  }
  if (!file) {
    return send(request, response, 404, { "content-type": TYPES[".html"] }, NOT_FOUND.replace("BASE", base));
  }

  const type = TYPES[extname(file.path).toLowerCase()] ?? "application/octet-stream";
  const headers = { "content-type": type };
  let body = await readFile(file.path);
  if (COMPRESSIBLE.test(type)) {
    headers.vary = "accept-encoding";
    const encoding = preferred(request.headers["accept-encoding"]);
    if (encoding) {
      headers["content-encoding"] = encoding;
      const key = `${encoding} ${file.path} ${file.version}`;
      if (!compressed.has(key)) compressed.set(key, compress(encoding, body));
      body = compressed.get(key);
    }
  }
  send(request, response, 200, headers, body);
}

// The file for a path of an address, if it is in the folder and not a hidden one.
async function find(folder, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(name) || name.split("/").some((part) => part.startsWith("."))) return undefined;
  try {
    const asked = resolve(folder, join(".", name), name === "" || name.endsWith("/") ? "index.html" : "");
    const found = await realpath(asked);
    if (found !== folder && !found.startsWith(folder + sep)) return undefined;
    const { mtimeMs, size } = await stat(found);
    return { path: found, version: `${mtimeMs} ${size}`, isFolder: (await stat(found)).isDirectory() };
  } catch {
    return undefined;
  }
}

function preferred(accepted = "") {
  const names = accepted.split(",").filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one)).map((one) => one.split(";")[0].trim());
  return ["br", "gzip"].find((name) => names.includes(name));
}

// Quick rather than small: it is for this machine. (A public copy is better compressed once.)
function compress(encoding, body) {
  return encoding === "br"
    ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : gzipSync(body);
}

function send(request, response, status, headers, body) {
  response.writeHead(status, {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: "dist" },
      port: { type: "string", default: "8080" },
      base: { type: "string", default: "/" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`'${values.port}' is no port: a number from 0 to 65535 is.`);
    process.exit(2);
  }
  const { url } = await serve({ root: values.root, port, base: values.base });
  console.log(`\nPartnership Explorer is at  ${url}\n(Ctrl-C stops it.)`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
}
