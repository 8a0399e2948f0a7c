import type { ColourToken } from "./styles";

export type Theme = "light" | "dark" | "print";

/** Colours for SVG files, which have no stylesheet. The same values as the custom properties in tokens.css (a test compares). */
export const THEMES: Readonly<Record<Theme, Readonly<Record<ColourToken, string>>>> = {
  light: {
    paper: "#fbf8f1",
    ink: "#15181c",
    ink2: "#57534a",
    rule: "#d9d2c2",
    field: "#857f72",
    accent: "#981f3b",
    below: "#875600",
    above: "#1b5c96",
    pending: "#67635a",
    implied: "#807a6d",
    obfill: "#ebe6da",
    wash: "#f6e9e6",
  },
  dark: {
    paper: "#14171a",
    ink: "#ece7db",
    ink2: "#aaa496",
    rule: "#35393d",
    field: "#7d7a72",
    accent: "#f2929c",
    below: "#dca540",
    above: "#7db4ea",
    pending: "#a29d91",
    implied: "#8b867a",
    obfill: "#30353b",
    wash: "#2c2023",
  },
  print: {
    paper: "#ffffff",
    ink: "#000000",
    ink2: "#444444",
    rule: "#bbbbbb",
    field: "#777777",
    accent: "#981f3b",
    below: "#875600",
    above: "#1b5c96",
    pending: "#555555",
    implied: "#777777",
    obfill: "#eeeeee",
    wash: "#ffffff",
  },
};

/** Font families for SVG files, with fallbacks for a computer that lacks the first. */
export const FAMILIES = {
  sans: "'Source Sans 3', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif",
  serif: "'Source Serif 4', Georgia, 'Noto Serif CJK SC', serif",
} as const;
