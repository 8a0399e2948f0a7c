import type { Series } from "../domain/ledger/series";
import { slugOf } from "../domain/ledger/slug";
import { formatUnit } from "../format/numbers";

/** A series and whose count it is, in a few words. */
type Named = { readonly slug: string; readonly name: string };

/**
 * Whose count each series is, as short as it stays unique among them: "Chinese customs", "WTO", "DGCI&S". From the title, in this order:
 * the unit at its end is left out, then what all titles of the indicator share, what stands in parentheses, what follows the publisher's
 * name, and all but an acronym of the publisher. Series of one publisher in two units keep the unit; one that another continues says
 * so, and titles alike in everything are told apart by their publishers or slugs.
 * `all` are the series of the indicator: what they share is never part of a name. Charts, verdicts, tables and cards take names from here.
 */
export function basisNames(series: readonly Series[], all: readonly Series[]): ReadonlyMap<string, string> {
  const shared = sharedHead(all);
  const candidates = series.map((one) => ({ one, shorter: shorterNames(partsOf(one), shared, one.publisher) }));
  const chosen = candidates.map(({ one, shorter }): Named => {
    // Titles that differ in nothing but the unit cannot be told apart by shortening.
    const others = candidates.filter((other) => other.shorter[0] !== shorter[0]);
    const isFree = (name: string) => others.every((other) => !other.shorter.includes(name));
    const name = shorter.findLast(isFree) ?? shorter[0] ?? one.title;
    return { slug: one.slug, name };
  });
  return new Map(series.map((one) => [one.slug, distinctName(one, chosen, series)]));
}

/** The title in its comma-separated parts, without the unit at its end. */
function partsOf({ title, unit }: Series): readonly string[] {
  const parts = title.split(/,\s+/).filter((part) => part !== "");
  const last = parts.at(-1)?.toLowerCase();
  const words = formatUnit(unit).toLowerCase();
  const isUnit = parts.length > 1 && last !== undefined && [unit.toLowerCase(), words, words.split(" ").at(-1)].includes(last);
  return isUnit ? parts.slice(0, -1) : parts;
}

/**
 * The first part that all titles begin with, where each goes on after it and none is just its publisher's name; else null. Of one title
 * alone it is the indicator's own.
 */
function sharedHead(series: readonly Series[]): string | null {
  const all = series.map(partsOf);
  const [head] = all[0] ?? [];
  const isOfIndicator = head !== undefined && slugOf(head) === series[0]?.indicator;
  const isShared = head !== undefined && (all.length > 1 || isOfIndicator) && all.every((parts) => parts.length > 1 && parts[0] === head);
  return isShared && !series.some(({ publisher }) => publisher.startsWith(head)) ? head : null;
}

/** From the longest to the shortest. */
function shorterNames(parts: readonly string[], shared: string | null, publisher: string): readonly string[] {
  const own = shared === null ? parts : parts.slice(1);
  const plain = own.map((part) => part.replace(/\s*\([^)]*\)/g, "").trim() || part);
  const [head = ""] = plain;
  const office = publisher.startsWith(head) ? head : plain.join(", ");
  const acronym = parts.find((part) => part === initialsOf(publisher)) ?? acronymOf(office) ?? office;
  return [...new Set([parts.join(", "), own.join(", "), plain.join(", "), office, acronym])];
}

/** The capitals that the words of a name begin with: "World Trade Organization" is "WTO". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "")
    .join("");
}

/** The word of three or more capitals that a name begins with: "CPB Netherlands Bureau" is "CPB"; "US Census Bureau" has none. */
function acronymOf(name: string): string | null {
  const [first = ""] = name.split(" ");
  return /^\p{Lu}[\p{Lu}&]{2,}$/u.test(first) && !["USA", "UAE", "DPRK", "PRC", "ROK"].includes(first) ? first : null;
}

function distinctName(one: Series, chosen: readonly Named[], series: readonly Series[]): string {
  const own = chosen.find(({ slug }) => slug === one.slug)?.name ?? one.title;
  const alike = series.filter((other) => other !== one && chosen.some(({ slug, name }) => slug === other.slug && name === own));
  if (alike.length === 0) return own;
  const name = alike.some(({ unit }) => unit !== one.unit) ? `${own} in ${formatUnit(one.unit)}` : own;
  if (alike.some(({ continues }) => continues === one.slug)) return `${name}, earlier definition`;
  const same = alike.filter(({ unit, slug }) => unit === one.unit && one.continues !== slug);
  if (same.length === 0) return name;
  return `${name} (${same.some(({ publisher }) => publisher === one.publisher) ? one.slug : one.publisher})`;
}
