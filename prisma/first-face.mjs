import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Most words of every page are set in it. */
const FIRST_FACE = /^source-sans-3-latin-wght-normal\..*woff2$/;

/**
 * The header that has a browser fetch the face before it has read the page, so that the first drawing has it. `root` holds the build.
 * @param {string} root
 */
export function firstFaceLink(root) {
  const face = readdirSync(join(root, ".next", "static", "media")).find((name) => FIRST_FACE.test(name));
  if (face === undefined) throw new Error("The build has no face for its first words.");
  return `</_next/static/media/${face}>; rel=preload; as=font; type="font/woff2"; crossorigin`;
}
