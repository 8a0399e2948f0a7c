import { createHash } from "node:crypto";

const isDevelopment = process.env.NODE_ENV === "development";

/** For a page that is rendered for one visitor: its scripts carry the nonce, and may load others. */
export function noncePolicy(nonce: string): string {
  return pagePolicy(["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"], isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`);
}

/** For a page that many visitors get: scripts and sheets are files of this server, and of inline scripts only these run. */
export function hashPolicy(hashes: readonly string[]): string {
  return pagePolicy(["'self'", ...hashes.map((hash) => `'${hash}'`)], isDevelopment ? "'unsafe-inline'" : "");
}

/**
 * The hashes of the inline scripts that Next writes, for a policy; null where a page has any other. Only scripts that are known whole, or
 * hand JSON to a loader, are hashed: markup that got into a page by a fault could not bring code with it.
 */
export function inlineScriptHashes(html: string): readonly string[] | null {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script[\s/>]/gi)]
    .filter(([, attributes = ""]) => !/\bsrc=/i.test(attributes))
    .map(([, , content = ""]) => content);
  return scripts.every(isOfFramework) ? [...new Set(scripts.map(hashOf))] : null;
}

/** What Next writes before the data of a page. */
const START = "(self.__next_f=self.__next_f||[]).push([0])";
/** Calls of Next's loader and of Turbopack's, with their only argument. */
const CALLS = [
  /^self\.__next_f\.push\((.*)\)$/s,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);$/s,
];

function isOfFramework(script: string): boolean {
  return script === START || CALLS.some((call) => isJson(call.exec(script)?.[1] ?? ""));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function hashOf(script: string): string {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

function pagePolicy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'self'",
    `script-src ${scripts.join(" ")}${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src-elem ${["'self'", style].join(" ").trim()}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
