import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** README, CONTRIBUTING and every page below docs, as paths from the root of the project. */
export const DOCUMENTS: readonly string[] = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", /\.md$/)];

/** The files below a folder whose path matches, from the root of the project; none where there is no such folder. */
export function filesBelow(folder: string, path: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.map((entry) => join(folder, entry)).filter((file) => path.test(file));
}

/** The cells of every table row of a markdown text, without heads and rulers, in order. */
export function rowsOfTable(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split("\n");
  return lines.flatMap((line, index) => {
    const isRow = line.startsWith("|") && !isRuler(line) && !isRuler(lines[index + 1] ?? "");
    return isRow ? [cellsOf(line)] : [];
  });
}

/** What stands in backticks, in order; blocks of code are left out. */
export function codeIn(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

function isRuler(line: string): boolean {
  return /^\|[\s:|-]+\|$/.test(line);
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}
