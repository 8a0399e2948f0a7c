import { readFile } from "node:fs/promises";
import { join } from "node:path";

const PACKAGES = join(process.cwd(), "node_modules", "@fontsource-variable");
const FILES: Readonly<Record<string, string>> = {
  "sans-latin.woff2": join(PACKAGES, "source-sans-3", "files", "source-sans-3-latin-wght-normal.woff2"),
  "sans-latin-ext.woff2": join(PACKAGES, "source-sans-3", "files", "source-sans-3-latin-ext-wght-normal.woff2"),
  "sans-cyrillic.woff2": join(PACKAGES, "source-sans-3", "files", "source-sans-3-cyrillic-wght-normal.woff2"),
  "serif-latin.woff2": join(PACKAGES, "source-serif-4", "files", "source-serif-4-latin-wght-normal.woff2"),
};

type Context = { readonly params: Promise<{ readonly file: string }> };

/** Fonts of embedded charts, under fixed names; the build gives the app's own fonts other names. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const path = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  if (path === undefined) return new Response("No such font.\n", { status: 404 });
  return new Response(new Uint8Array(await readFile(path)), {
    headers: {
      "content-type": "font/woff2",
      "cache-control": "public, max-age=31536000",
      // A framing page may sandbox the embed, whose requests then come from the origin "null".
      "access-control-allow-origin": "*",
    },
  });
}
