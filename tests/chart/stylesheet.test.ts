import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { THEMES } from "@/lib/chart/render/palette";
import { PATH_STYLES, TEXT_STYLES } from "@/lib/chart/render/styles";
import { chartStylesheet, paletteRules } from "@/lib/chart/render/stylesheet";

/** The rules of a stylesheet by class, without spaces and in a fixed order. */
function rulesOf(css: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rules = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = "", body = ""] of css.matchAll(/\.plot \.([\w-]+)\s*\{([^}]*)\}/g))
    rules.set(
      name,
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

describe("every style of a chart", () => {
  it.each(Object.keys(PATH_STYLES))("path style %s is the same in a page and in an embed", (name) => {
    const strokes = (rules: ReadonlyMap<string, string> | undefined) =>
      [...(rules ?? [])].filter(([name]) => name !== "opacity").sort(([a], [b]) => a.localeCompare(b));
    expect(strokes(alone.get(name)).length).toBeGreaterThan(0);
    expect(strokes(alone.get(name))).toEqual(strokes(page.get(name)));
  });

  it.each(Object.keys(TEXT_STYLES))("text style %s is the same in a page and in an embed", (name) => {
    const set = (rules: ReadonlyMap<string, string> | undefined) => [
      rules?.get("fill"),
      rules?.get("font-size"),
      rules?.get("font-weight") ?? "400",
    ];
    expect(set(alone.get(name))).toEqual(set(page.get(name)));
  });
});

describe("the palette of an embed", () => {
  it("follows the reader's system: light or dark", () => {
    const rules = paletteRules("auto");
    const [light = "", dark = ""] = rules.split("@media (prefers-color-scheme:dark)");
    expect(light).toContain(`--paper:${THEMES.light.paper}`);
    expect(dark).toContain(`--paper:${THEMES.dark.paper}`);
  });

  it("is fixed to light or dark when the embedding page asks for it", () => {
    expect(paletteRules("dark")).toContain(`--ink:${THEMES.dark.ink}`);
    expect(paletteRules("dark")).not.toContain("@media");
  });
});
