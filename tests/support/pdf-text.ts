import { inflateSync } from "node:zlib";

type Entry = { readonly dictionary: string; readonly stream: Buffer | null };

/**
 * The words of each page of a PDF printed by Chromium, in drawing order, without blanks. Supports only what Chromium writes: plain
 * objects, deflated streams, and glyphs of one byte (variable fonts) or two with a map to Unicode.
 */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const maps = new Map<string, ReadonlyMap<string, string>>();
  const mapOf = (font: string) => {
    const held = maps.get(font) ?? unicodeOf(objects.get(referenceIn(objects.get(font)?.dictionary ?? "", "ToUnicode"))?.stream ?? null);
    maps.set(font, held);
    return held;
  };
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type\s*\/Page\b(?!s)/.test(dictionary));
  return pages.map(({ dictionary }) => {
    const resources = objects.get(referenceIn(dictionary, "Resources"))?.dictionary ?? dictionary;
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [name, id]));
    const content = [...dictionary.matchAll(/\/Contents\s*\[?\s*((?:\d+ 0 R\s*)+)/g)].flatMap(([, ids = ""]) => [
      ...ids.matchAll(/(\d+) 0 R/g),
    ]);
    const drawn = content.map(([, id = ""]) => objects.get(id)?.stream?.toString("latin1") ?? "").join("\n");
    return textOf(drawn, (name) => mapOf(fonts.get(name) ?? ""));
  });
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, Entry> {
  const text = pdf.toString("latin1");
  const objects = new Map<string, Entry>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const start = match.index + match[0].length;
    const body = text.slice(start, text.indexOf("endobj", start));
    const at = body.search(/stream\r?\n/);
    const dictionary = at < 0 ? body : body.slice(0, at);
    objects.set(match[1] ?? "", { dictionary, stream: at < 0 ? null : streamOf(body.slice(at), dictionary) });
  }
  return objects;
}

function streamOf(body: string, dictionary: string): Buffer | null {
  const raw = Buffer.from(body.slice(body.indexOf("\n") + 1, body.lastIndexOf("endstream")), "latin1");
  if (!dictionary.includes("/FlateDecode")) return raw;
  try {
    return inflateSync(raw);
  } catch {
    return null;
  }
}

function referenceIn(dictionary: string, name: string): string {
  return new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(dictionary)?.[1] ?? "";
}

/** Maps glyphs (hexadecimal) to characters. */
function unicodeOf(stream: Buffer | null): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const text = stream?.toString("latin1") ?? "";
  for (const [, block = ""] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", unicode = ""] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      map.set(glyph.toUpperCase(), signsOf(unicode));
  for (const [, block = ""] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", unicode = ""] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(first, 16); step++)
        map.set(hex(Number.parseInt(first, 16) + step, first.length), String.fromCharCode(Number.parseInt(unicode, 16) + step));
  return map;
}

function signsOf(unicode: string): string {
  return (unicode.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}

function textOf(content: string, mapOf: (font: string) => ReadonlyMap<string, string>): string {
  let map: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/gi)) {
    if (font !== undefined) map = mapOf(font);
    else
      text += (glyphs?.match(map.keys().next().value?.length === 2 ? /.{2}/g : /.{4}/g) ?? [])
        .map((glyph) => map.get(glyph.toUpperCase()) ?? "")
        .join("");
  }
  return text.replace(/\s/g, "");
}

function hex(glyph: number, digits: number): string {
  return glyph.toString(16).toUpperCase().padStart(digits, "0");
}
