import { compareText } from "../../domain/values/text-order";

/**
 * What a view leaves out, as the address spells it: "basis:SLUG", "speaker:SLUG", "nature:target", "outcome:above". A figure is left out
 * when its nature or outcome is, or when all of its speakers are.
 */
export type Off = string;

export type OffKind = keyof typeof VALUES;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_SLUG = 100;
const VALUES = {
  basis: null,
  speaker: null,
  nature: ["projection", "target", "reported"],
  outcome: ["above", "below", "within", "indeterminate", "pending", "notComparable"],
} as const;

/** More have no meaning on one chart, and would make addresses that some servers refuse. */
const MOST = 100;

/** The values of `off` that mean something, each once, in one order. */
export function parseOff(given: readonly string[]): readonly Off[] {
  return [...new Set(given.filter(isValid))].sort(compareText).slice(0, MOST);
}

export function offOf(kind: OffKind, value: string): Off {
  return `${kind}:${value}`;
}

/** The list with one value put in, or taken out where it was in. */
export function toggled(off: readonly Off[], value: Off): readonly Off[] {
  return off.includes(value) ? off.filter((one) => one !== value) : parseOff([...off, value]);
}

/** What of a figure can be left out: its nature, the slugs of its speakers, and its outcome on the basis that a chart judges by. */
export type Switchable = { readonly nature: string; readonly speakers: readonly string[]; readonly outcome: string };

/** Whether a figure is left out: by its nature, by its outcome, or because all of its speakers are. */
export function isLeftOut({ nature, speakers, outcome }: Switchable, off: readonly Off[]): boolean {
  if (off.length === 0) return false;
  if (off.includes(offOf("nature", nature)) || off.includes(offOf("outcome", outcome))) return true;
  return speakers.length > 0 && speakers.every((slug) => off.includes(offOf("speaker", slug)));
}

function isValid(text: string): boolean {
  const colon = text.indexOf(":");
  const [kind, value] = [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
  if (!isKind(kind)) return false;
  const words: readonly string[] | null = VALUES[kind];
  return words === null ? value.length <= MAX_SLUG && SLUG.test(value) : words.includes(value);
}

function isKind(text: string): text is OffKind {
  return Object.hasOwn(VALUES, text);
}
