// Draws app/favicon.ico and app/apple-icon.png from app/icon.svg: npx tsx tests/picture/icons.generate.ts

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderPng } from "../../lib/picture/png";

const APP = join(import.meta.dirname, "../../app");
const SIZES = [16, 32, 48];
const HEADER = 6;
const ENTRY = 16;

const svg = readFileSync(join(APP, "icon.svg"), "utf8");
const sized = svg.replace("<svg ", '<svg width="32" height="32" ');
const pngOf = (size: number) => renderPng(sized, size / 32);

/** An ICO file of PNG pictures: a header, an entry for each, and the files one after the other. */
function icoOf(pictures: readonly { readonly size: number; readonly png: Uint8Array }[]): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = HEADER + ENTRY * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const pictures = await Promise.all(SIZES.map(async (size) => ({ size, png: await pngOf(size) })));
writeFileSync(join(APP, "favicon.ico"), icoOf(pictures));
writeFileSync(join(APP, "apple-icon.png"), await pngOf(180));
