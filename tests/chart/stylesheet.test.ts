import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PATH_STYLES, type PathStyle, TEXT_STYLES } from "@/lib/chart/render/styles";

const CSS = readFileSync("components/charts/charts.css", "utf8");

/** The declarations of a class in the stylesheet of pages. */
function declarationsOf(name: string): Readonly<Record<string, string>> {
  const [, body = ""] = new RegExp(`\\.plot \\.${name}\\s*\\{([^}]*)\\}`).exec(CSS) ?? [];
  const lines = body.split(";").map((line) => line.split(":").map((part) => part.trim()));
  return Object.fromEntries(lines.flatMap(([property, value]) => (property && value ? [[property, value]] : [])));
}

/** The same of a style that files and share pictures write as attributes. */
function strokesOf({ fill, stroke, width, dash, round, crisp }: PathStyle): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({
      fill: fill && `var(--${fill})`,
      stroke: stroke && `var(--${stroke})`,
      "stroke-width": width?.toString(),
      "stroke-dasharray": dash,
      "stroke-linecap": round && "round",
      "shape-rendering": crisp && "crispEdges",
    }).flatMap(([property, value]) => (value === undefined ? [] : [[property, value]])),
  );
}

describe("every style of a chart", () => {
  it.each(Object.entries<PathStyle>(PATH_STYLES))("path style %s is the same in a page and in a file", (name, style) => {
    const { opacity: _, ...declared } = declarationsOf(name);
    const inPage = Object.fromEntries(Object.entries(declared).map(([property, value]) => [property, value.replaceAll(",", "")]));
    expect(inPage).toEqual(strokesOf(style));
  });

  it.each(Object.entries(TEXT_STYLES))("text style %s is the same in a page and in a file", (name, { fill, size, weight }) => {
    const declared = declarationsOf(name);
    expect([declared.fill, declared["font-size"], declared["font-weight"] ?? "400"]).toEqual([
      `var(--${fill})`,
      `${size}px`,
      String(weight),
    ]);
  });
});
