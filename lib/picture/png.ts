import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

// Fonts come from packages and this folder only, so that a computer without fonts draws the same picture. resvg reads TTF, not
// WOFF2.
const PACKAGES = join(process.cwd(), "node_modules", "@expo-google-fonts");
const FONTS = [
  join(PACKAGES, "source-sans-3", "400Regular", "SourceSans3_400Regular.ttf"),
  join(PACKAGES, "source-sans-3", "600SemiBold", "SourceSans3_600SemiBold.ttf"),
  join(PACKAGES, "source-serif-4", "400Regular", "SourceSerif4_400Regular.ttf"),
  join(PACKAGES, "source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold.ttf"),
];
/** Noto Sans SC with common characters, simplified and traditional; made by `tests/picture/subset.generate.ts`. */
const CHINESE = join(process.cwd(), "lib", "picture", "fonts", "NotoSansSC-common.ttf");
const CHINESE_FROM = /[\u2e80-\uffef]/;

/** Renders an SVG as PNG at `zoom` times its size, in a worker thread and with the project's own fonts only. */
export async function renderPng(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  // Reading the Chinese font takes as long as drawing, so it is loaded only when needed.
  const fontFiles = CHINESE_FROM.test(svg) ? [...FONTS, CHINESE] : FONTS;
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: zoom },
  });
  return new Uint8Array(drawn.asPng());
}
