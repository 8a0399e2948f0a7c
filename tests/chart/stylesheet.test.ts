import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { THEMES } from "@/lib/chart/render/palette";
import { PATHS, TEXTS } from "@/lib/chart/render/styles";
import { chartStylesheet, paletteRules } from "@/lib/chart/render/stylesheet";

/** Rules of a stylesheet that are about a look: what each class says, blanks and order aside. */
function rulesOf(css: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rules = new Map<string, ReadonlyMap<string, string>>();
  for (const [, look = "", body = ""] of css.matchAll(/\.plot \.([\w-]+)\s*\{([^}]*)\}/g))
    rules.set(
      look,
      new Map(
        body
          .split(";")
          .map((line) => line.split(":").map((part) => part.trim()))
          .flatMap(([name, value]) => (name && value ? [[name, value.replace(/^0(?=\.)/, "").replaceAll(",", " ")] as const] : [])),
      ),
    );
  return rules;
}

const page = rulesOf(readFileSync("components/charts/charts.css", "utf8"));
const alone = rulesOf(chartStylesheet());

describe("every look of a chart", () => {
  it.each(Object.keys(PATHS))("%s is drawn in a page as in an embed", (look) => {
    const strokes = (rules: ReadonlyMap<string, string> | undefined) =>
      [...(rules ?? [])].filter(([name]) => name !== "opacity").sort(([a], [b]) => a.localeCompare(b));
    expect(strokes(alone.get(look)).length).toBeGreaterThan(0);
    expect(strokes(alone.get(look))).toEqual(strokes(page.get(look)));
  });

  it.each(Object.keys(TEXTS))("%s is set in a page as in an embed", (look) => {
    const set = (rules: ReadonlyMap<string, string> | undefined) => [
      rules?.get("fill"),
      rules?.get("font-size"),
      rules?.get("font-weight") ?? "400",
    ];
    expect(set(alone.get(look))).toEqual(set(page.get(look)));
  });
});

describe("the palette of an embed", () => {
  it("is light, and dark where the reader's system is", () => {
    const rules = paletteRules("auto");
    const [light = "", dark = ""] = rules.split("@media (prefers-color-scheme:dark)");
    expect(light).toContain(`--paper:${THEMES.light.paper}`);
    expect(dark).toContain(`--paper:${THEMES.dark.paper}`);
  });

  it("is one of them where the embedder says so", () => {
    expect(paletteRules("dark")).toContain(`--ink:${THEMES.dark.ink}`);
    expect(paletteRules("dark")).not.toContain("@media");
  });
});
