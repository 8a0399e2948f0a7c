// Romanisation of Cyrillic, letter by letter, as in passports (ICAO Doc 9303, part 3), without the soft and hard signs.
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  "а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ie ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:iu я:ia"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** A name as a slug: Latin letters, digits and hyphens. Empty when no letter of the name has a Latin form. */
export function slugOf(name: string): string {
  const latin = [...name.normalize("NFC").toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join("");
  return latin
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
}
