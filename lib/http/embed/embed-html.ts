import type { ChartDescription } from "../../chart/model/description";
import { escapeXml } from "../../chart/render/escape";
import { boxRules, drawBoxes } from "../../chart/render/page-boxes";
import { chartStylesheet, paletteRules } from "../../chart/render/stylesheet";

export type EmbedPage = {
  readonly title: string;
  readonly note: string | null;
  readonly foot: string;
  /** Address of the page that it comes from, with as-of day and ledger number. */
  readonly address: string;
  readonly oembed: string;
  readonly description: ChartDescription;
  /** In pixels, of its drawings; the widest that fits is shown. */
  readonly widths: readonly number[];
  readonly theme: "auto" | "light" | "dark";
  readonly nonce: string;
};

const EDGE = 12;

/**
 * The HTML of an embedded chart: one document, no framework, no cookies. It is built as text because route handlers cannot render
 * components. Its script posts its height to the framing page, first and after every change.
 */
export function embedHtml({ title, note, foot, address, oembed, description, widths, theme, nonce }: EmbedPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)} · Outturn</title>
<link rel="canonical" href="${escapeXml(address)}">
<link rel="alternate" type="application/json+oembed" href="${escapeXml(oembed)}" title="${escapeXml(title)}">
<style nonce="${nonce}">${styles(theme, widths)}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<figure>
<div class="chart-boxes">${drawBoxes(description, widths, "chart")}</div>
<figcaption>${note === null ? "" : `<p>${escapeXml(note)}</p>`}<p>${escapeXml(foot)} · <a href="${escapeXml(address)}" target="_blank" rel="noopener">Outturn</a></p></figcaption>
</figure>
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

function styles(theme: EmbedPage["theme"], widths: EmbedPage["widths"]): string {
  const face = (weight: number, file: string, subset: string) =>
    `@font-face{font-family:'${file.startsWith("sans") ? "Source Sans 3" : "Source Serif 4"}';font-weight:${weight === 0 ? "200 900" : weight};font-display:swap;src:url(/embed/fonts/${file}) format('woff2');unicode-range:${subset}}`;
  return [
    face(0, "sans-cyrillic.woff2", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"),
    face(0, "sans-latin-ext.woff2", "U+0100-02BA,U+1E00-1E9F,U+2020,U+20A0-20C0"),
    face(0, "sans-latin.woff2", "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215"),
    face(0, "serif-latin.woff2", "U+0000-00FF,U+2000-206F,U+2212"),
    paletteRules(theme),
    "*{margin:0;box-sizing:border-box}",
    `body{background:var(--paper);color:var(--ink);font:400 13px/20px 'Source Sans 3',system-ui,sans-serif;padding:${EDGE}px}`,
    "main{max-width:1200px;margin:0 auto}",
    "h1{font:600 18px/24px 'Source Serif 4',Georgia,serif;margin-bottom:8px;text-wrap:balance}",
    "figcaption{border-top:1px solid var(--rule);margin-top:8px;padding-top:8px;color:var(--ink2)}",
    "a{color:inherit;text-underline-offset:3px}",
    ":focus-visible{outline:2px solid var(--accent);outline-offset:2px}",
    chartStylesheet(),
    boxRules(),
    // The widest drawing that fits is enlarged to the frame, so text only grows. A width that was asked for is kept.
    widths.length > 1 ? ".chart-boxes svg{width:100%;height:auto}" : ".chart-boxes svg{max-width:100%;height:auto}",
  ].join("\n");
}

// The height of the content, not of the frame, so that a frame set to it stays the same.
const SCRIPT = `
const main = document.querySelector("main");
const tell = () => parent.postMessage({ type: "outturn:height", height: Math.ceil(main.getBoundingClientRect().height + ${2 * EDGE}) }, "*");
if (parent !== window) new ResizeObserver(tell).observe(main);
`;
