// Cuts Noto Sans SC to the characters of common use and writes lib/picture/fonts. The package is 96 MB, so it is not a
// dependency: `npm install --no-save @expo-google-fonts/noto-sans-sc@0.4.3`, then `npx tsx tests/picture/subset.generate.ts`.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const OUTPUT = new URL("../../lib/picture/fonts/", import.meta.url);
const [folder = "node_modules/@expo-google-fonts/noto-sans-sc"] = process.argv.slice(2);

const source = readFileSync(`${folder}/400Regular/NotoSansSC_400Regular.ttf`);
const characters = [...new Set([...twoByte("gbk", 0xa1, 0xf7, 0xa1, 0xfe), ...twoByte("big5", 0xa4, 0xc6, 0x40, 0xfe)])].sort();
const font = await subsetFont(source, characters.join(""), { targetFormat: "sfnt" });
writeFileSync(new URL("NotoSansSC-common.ttf", OUTPUT), font);
copyFileSync(`${folder}/LICENSE_FONT`, new URL("OFL.txt", OUTPUT));
console.log(`${characters.length} characters, ${font.length} bytes`);

/** The characters of a two-byte encoding: GB 2312 is the middle of GBK, the frequent half of Big5 its first plane. */
function twoByte(encoding: string, firstLead: number, lastLead: number, firstTrail: number, lastTrail: number): readonly string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let lead = firstLead; lead <= lastLead; lead++)
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if ([...text].length === 1 && text !== "\ufffd" && text > "\u02ff") found.push(text);
    }
  return found;
}
