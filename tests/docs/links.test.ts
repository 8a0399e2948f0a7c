import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeIn, DOCUMENTS, filesBelow } from "./markdown";

const FOLDERS: readonly string[] = ["app", "components", "docs", "lib", "prisma", "server", "tests", ".ci"];

/** The names of all files: a document may name one without its folder. */
const NAMES = new Set([...readdirSync("."), ...FOLDERS.flatMap((folder) => filesBelow(folder, /./)).map((path) => basename(path))]);

describe.each(DOCUMENTS)("%s", (document) => {
  const markdown = readFileSync(document, "utf8");

  it("links to files and headings that exist", () => {
    const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const inside = targets.filter((target) => !/^https?:/.test(target));
    expect(inside.filter((target) => !isThere(document, target))).toEqual([]);
  });

  it("names only files and folders that exist", () => {
    const paths = codeIn(markdown).filter(isPath);
    expect(paths.filter((path) => !(path.includes("/") ? existsSync(path) : NAMES.has(path)))).toEqual([]);
  });
});

/** A path from the root of the project: one that begins with one of its folders, or a file name that ends as code does. */
function isPath(code: string): boolean {
  const [first = ""] = code.split("/");
  const isInside = code.includes("/") && FOLDERS.includes(first);
  return /^[\w.[\]/@-]+$/.test(code) && (isInside || /^[\w.-]+\.(tsx?|mjs|json|md|css|prisma)$/.test(code));
}

function isThere(document: string, target: string): boolean {
  const [path = "", heading] = target.split("#");
  const file = path === "" ? document : join(dirname(document), path);
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(file).includes(heading);
}

/** The anchors that the headings of a document get: lower case, without punctuation, hyphens for blanks. */
function headingsOf(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}
