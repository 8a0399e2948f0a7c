import { escapeXml } from "./escape";
import { FAMILIES, THEMES, type Theme } from "./palette";
import { pathStyle, textStyle } from "./styles";
import type { StyleWriter } from "./svg-writer";

/** Styles as SVG attributes with the colours of a theme, for files without a stylesheet. */
export function styleAttributes(theme: Theme): StyleWriter {
  const colours = THEMES[theme];
  return {
    path(style) {
      const { fill, stroke, width, dash, opacity, round, crisp } = pathStyle(style);
      return attributes({
        fill: fill === undefined ? "none" : colours[fill],
        stroke: stroke && colours[stroke],
        "stroke-width": width,
        "stroke-dasharray": dash,
        "stroke-linecap": round && "round",
        "shape-rendering": crisp && "crispEdges",
        opacity,
      });
    },
    text(style, halo) {
      const { fill, size, weight, family } = textStyle(style);
      return attributes({
        fill: colours[fill],
        "font-family": FAMILIES[family],
        "font-size": size,
        "font-weight": weight === 600 ? 600 : undefined,
        "font-variant-numeric": "tabular-nums lining-nums",
        ...(halo ? { "paint-order": "stroke", stroke: colours.paper, "stroke-width": 3, "stroke-linejoin": "round" } : {}),
      });
    },
  };
}

/** Attributes as text, each after a space; undefined values are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}
