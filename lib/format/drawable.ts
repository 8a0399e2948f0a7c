import type { StatementSpeaker } from "../domain/ledger/statement";

const SCRIPTS = ["Latin", "Greek", "Cyrillic", "Han", "Hiragana", "Katakana", "Common", "Inherited"];
const DRAWABLE = new RegExp(`^[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join("")}]*$`, "u");

/** True for text that the fonts of pictures have letters for: any other would be drawn as boxes. */
export function isDrawable(text: string): boolean {
  return DRAWABLE.test(text);
}

/** A speaker's name for a picture: as held, else the Latin name of its address, else what it is. */
export function drawableName({ name, slug, kind }: Pick<StatementSpeaker, "name" | "slug" | "kind">): string {
  if (isDrawable(name)) return name;
  // An address that was made without a Latin name.
  if (/^speaker(?:-\d+)?$/.test(slug)) return kind === "person" ? "A person" : "An institution";
  return slug
    .split("-")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(" ");
}
