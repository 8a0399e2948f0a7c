import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./key";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

// A page repeats itself over more than the 32 KB that gzip looks back: brotli's window of 4 MB holds it whole. Quality 5 takes a
// fraction of the time of the default, 11, which is meant for files that are compressed once for good.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 22 } };

export async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return body;
  return encoding === "br" ? brotli(body, BROTLI) : zip(body);
}
