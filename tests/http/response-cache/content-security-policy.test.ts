import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashPolicy, inlineScriptHashes, noncePolicy } from "../../../lib/http/response-cache/content-security-policy";

const hash = (script: string) => `sha256-${createHash("sha256").update(script).digest("base64")}`;
const START = "(self.__next_f=self.__next_f||[]).push([0])";
const CHUNKS =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[1]});';
const DATA = 'self.__next_f.push([1,"0:\\u003cp>é\\n"])';

test("hashes the scripts that Next writes into a page, and no file's", () => {
  const html = `<script src="/_next/static/a.js" async=""></script><script>${START}</script><p>x</p><script id="_R_">${CHUNKS}</script><script>${DATA}</script>`;
  expect(inlineScriptHashes(html)).toEqual([hash(START), hash(CHUNKS), hash(DATA)]);
  expect(inlineScriptHashes("<p>No script</p>")).toEqual([]);
});

test.each([
  "alert(1)",
  `${START};alert(1)`,
  'self.__next_f.push([1,""]);alert(1);([0])',
  "self.__next_f.push([1,alert(1)])",
  "self.__next_f.push(alert(1))",
  "self.__next_f.push()",
  CHUNKS.replace("1]", "alert(1)]"),
  "",
])("gives no hashes for a page with another inline script: %s", (script) => {
  expect(inlineScriptHashes(`<script>${START}</script><script>${script}</script>`)).toBeNull();
  expect(inlineScriptHashes(`<SCRIPT type="module">${script}</SCRIPT >`)).toBeNull();
});

test("a policy of hashes trusts this server's files and those scripts, and nothing that they would load from elsewhere", () => {
  const policy = hashPolicy([hash(DATA)]);
  expect(policy).toContain(`script-src 'self' '${hash(DATA)}';`);
  expect(policy).toContain("style-src-elem 'self';");
  expect(policy).not.toMatch(/nonce|strict-dynamic|unsafe-eval|script-src[^;]*unsafe-inline/);
});

test("both policies say the same but for scripts and sheets", () => {
  const rest = (policy: string) => policy.split("; ").filter((directive) => !/^(script-src|style-src-elem) /.test(directive));
  expect(rest(noncePolicy("n"))).toEqual(rest(hashPolicy([])));
  expect(noncePolicy("n")).toContain("script-src 'self' 'nonce-n' 'strict-dynamic';");
});
