// The scripts and sheets of a build, compressed once with brotli, for server/static-files.mjs.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const COMPRESSIBLE = /\.(?:css|js)$/;

/**
 * Writes every script and sheet below `source`, compressed, under the same relative path below `target`, which is emptied first.
 * @param {string} source
 * @param {string} target
 */
export async function compressStatic(source, target) {
  rmSync(target, { recursive: true, force: true });
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => COMPRESSIBLE.test(name));
  await Promise.all(
    names.map(async (name) => {
      const content = readFileSync(join(source, name));
      const to = join(target, name);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, await compress(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    }),
  );
}
