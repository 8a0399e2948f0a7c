import { get } from "node:http";
import type { BenchRow } from "./measure";

/** How large a page is: unpacked, its inline scripts, and on the wire. */
export async function pageBytes(name: string, address: string): Promise<readonly BenchRow[]> {
  const html = (await bodyOf(address, "identity")).toString();
  const scripts = [...html.matchAll(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => Buffer.byteLength(script));
  return [
    { name: `${name}: unpacked`, value: Buffer.byteLength(html), unit: "bytes" },
    { name: `${name}: inline script`, value: scripts.reduce((total, length) => total + length, 0), unit: "bytes" },
    { name: `${name}: on the wire, brotli`, value: (await bodyOf(address, "br")).length, unit: "bytes" },
    { name: `${name}: on the wire, gzip`, value: (await bodyOf(address, "gzip")).length, unit: "bytes" },
  ];
}

/** The body as it came, still encoded. */
function bodyOf(address: string, encoding: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    get(address, { headers: { accept: "text/html", "accept-encoding": encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done(Buffer.concat(parts)));
      answer.on("error", fail);
    }).on("error", fail);
  });
}
