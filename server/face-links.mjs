import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Most words of every page are set in it. */
const FIRST = /^source-sans-3-latin-wght-normal\..*woff2$/;
const HEADINGS = /^source-serif-4-latin-opsz-normal\..*woff2$/;

/**
 * The headers that have a browser fetch the faces of a page before it has read it, so that the first drawing has them: `first` alone, and
 * `all`. `root` holds the build.
 * @param {string} root
 */
export function faceLinks(root) {
  const faces = readdirSync(join(root, ".next", "static", "media"));
  const [first, headings] = [FIRST, HEADINGS].map((name) => {
    const face = faces.find((one) => name.test(one));
    if (face === undefined) throw new Error("The build has no face for its first words.");
    return `</_next/static/media/${face}>; rel=preload; as=font; type="font/woff2"; crossorigin`;
  });
  return { first, all: [first, headings].join(", ") };
}
