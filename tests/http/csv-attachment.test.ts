import { expect, it } from "vitest";
import { csvAttachment } from "@/lib/http/csv-attachment";

async function bytes(query: string): Promise<readonly number[]> {
  const response = csvAttachment(new Request(`http://127.0.0.1/x.csv${query}`), "x.csv", "a\r\n");
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  return [...new Uint8Array(await response.arrayBuffer())];
}

it("begins with a byte order mark for Excel only", async () => {
  expect(await bytes("?excel=1")).toEqual([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]);
  for (const query of ["", "?excel=0", "?excel="]) expect(await bytes(query)).toEqual([0x61, 0x0d, 0x0a]);
});
