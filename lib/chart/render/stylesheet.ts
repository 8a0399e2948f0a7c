import { FAMILIES, THEMES } from "./palette";
import { type ColourToken, PATH_STYLES, type PathStyle, TEXT_STYLES } from "./styles";

/** All styles as CSS rules, for an embed page, which does not load the app's stylesheets. */
export function chartStylesheet(): string {
  return [
    ".plot{display:block;max-width:100%;height:auto}",
    `.plot text{font-family:${FAMILIES.sans};font-variant-numeric:tabular-nums lining-nums}`,
    ".plot path{fill:none}",
    ".plot .halo{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}",
    ...Object.entries(PATH_STYLES).map(([name, style]) => `.plot .${name}{${pathRules(style)}}`),
    ...Object.entries(TEXT_STYLES).map(
      ([name, { fill, size, weight, family }]) =>
        `.plot .${name}{fill:var(--${fill});font-size:${size}px;font-weight:${weight};font-family:${FAMILIES[family]}}`,
    ),
  ].join("\n");
}

/** The palette as custom properties: the named theme, or with "auto" the theme of the reader's system. */
export function paletteRules(theme: "auto" | "light" | "dark"): string {
  const properties = (name: "light" | "dark") =>
    Object.entries(THEMES[name])
      .map(([token, colour]) => `--${token}:${colour}`)
      .join(";");
  if (theme !== "auto") return `:root{color-scheme:${theme};${properties(theme)}}`;
  return `:root{color-scheme:light dark;${properties("light")}}\n@media (prefers-color-scheme:dark){:root{${properties("dark")}}}`;
}

function pathRules({ fill, stroke, width, dash, opacity, round, crisp }: PathStyle): string {
  const colour = (token: ColourToken | undefined) => (token === undefined ? undefined : `var(--${token})`);
  return Object.entries({
    fill: colour(fill),
    stroke: colour(stroke),
    "stroke-width": width,
    "stroke-dasharray": dash?.replaceAll(" ", ","),
    opacity,
    "stroke-linecap": round && "round",
    "shape-rendering": crisp && "crispEdges",
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}
