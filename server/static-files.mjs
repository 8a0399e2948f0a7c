// The files of a build that pages load: scripts, sheets and fonts, sent from memory (docs/decisions/030-static-files.md).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";

const ADDRESS = "/_next/static/";
const TYPES = { ".css": "text/css; charset=utf-8", ".js": "application/javascript; charset=utf-8", ".woff2": "font/woff2" };

/**
 * A function that answers a request for one of the files and returns true; false for any other request, which is Next's to answer: also
 * for scripts and sheets where a browser does not accept brotli. The names carry a hash of the content, so browsers keep files for good.
 * @param {{ readonly built: string, readonly compressed: string }} folders of Next's build, and of compress-static.mjs
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean}
 */
export function createStaticFiles({ built, compressed }) {
  const fonts = readFiles(built, [".woff2"]);
  const texts = readFiles(compressed, [".css", ".js"]);
  return ({ method, url = "", headers }, response) => {
    if ((method !== "GET" && method !== "HEAD") || !url.startsWith(ADDRESS) || headers.range !== undefined) return false;
    const name = url.slice(ADDRESS.length);
    const text = acceptsBrotli(headers["accept-encoding"]) ? texts.get(name) : undefined;
    const body = text ?? fonts.get(name);
    if (body === undefined) return false;
    response.writeHead(200, {
      "content-type": TYPES[extname(name)],
      "content-length": body.length,
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      // A framing page may sandbox an embed, whose requests for fonts then come from the origin "null".
      ...(extname(name) === ".woff2" && { "access-control-allow-origin": "*" }),
      ...(text !== undefined && { "content-encoding": "br", vary: "Accept-Encoding" }),
    });
    response.end(method === "HEAD" ? undefined : body);
    return true;
  };
}

/** Contents by name: relative to the folder, with slashes. */
function readFiles(folder, extensions) {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => extensions.includes(extname(name)));
  return new Map(names.map((name) => [name.split(sep).join("/"), readFileSync(join(folder, name))]));
}

/** Whether an Accept-Encoding header names brotli with a weight above zero (RFC 9110 §12.5.3). */
function acceptsBrotli(header = "") {
  return header.split(",").some((part) => /^\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)[\d.]+\s*)?$/i.test(part));
}
