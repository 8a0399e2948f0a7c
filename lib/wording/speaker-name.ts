import type { Series } from "../domain/ledger/series";
import type { StatementSpeaker } from "../domain/ledger/statement";
import { formatList } from "../format/lists";
import { initialsOf } from "./basis-name";

type Speaker = Pick<StatementSpeaker, "name" | "kind">;

/** Family names that stand first. A name that begins with one is never cut: which word is the family name cannot be told. */
const FIRST_NAMES =
  "bai bao cai cao chang chen cheng choi chung cui deng ding dong du duan fan fang feng fu gao gong gu guo han he hou hu huang jia jiang jin jung kang kim kong lai lee lei li liang liao lim lin ling liu long lu luo lv ma meng mo nguyen niu pan park peng pham qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian tran wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou";
const FAMILY_FIRST = new Set(FIRST_NAMES.split(" "));
const PARTICLES = ["van", "von", "der", "den", "de", "da", "del", "di", "dos", "la", "le", "al", "el", "bin", "ibn", "ben", "ter"];
const SUFFIXES = /^(jr|sr|ii|iii|iv)\.?$/i;

/**
 * A speaker's name as a headline says it. A person's is the family name, with its particles ("von der Leyen"), where the name is in Latin
 * letters, ends with it and no other speaker of the statement shares it; an institution's the initials that the series of the indicator
 * hold ("WTO"). Any other name is whole.
 */
export function shortSpeakerName(speaker: Speaker, others: readonly Speaker[], series: readonly Series[]): string {
  const short = speaker.kind === "person" ? familyName(speaker.name) : heldInitials(speaker.name, series);
  const isTaken = others.some((other) => other.name !== speaker.name && other.name.split(/\s+/).at(-1) === short.split(/\s+/).at(-1));
  return isTaken ? speaker.name : short;
}

/** "Putin", "Xi He and Hayes", "Putin and two others". */
export function shortSpeakerNames(speakers: readonly Speaker[], series: readonly Series[]): string {
  const names = speakers.map((one) => shortSpeakerName(one, speakers, series));
  const [first = "Somebody"] = names;
  return names.length > 2 ? formatList([first, `${names.length === 3 ? "two" : names.length - 1} others`]) : formatList(names);
}

function familyName(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isLatin = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name);
  if (!isLatin || words.length < 2 || SUFFIXES.test(last) || FAMILY_FIRST.has(first.toLowerCase())) return name;
  const from = words.findIndex((word, index) => index > 0 && PARTICLES.includes(word.toLowerCase()));
  return words.slice(from < 0 ? -1 : from).join(" ");
}

/** The initials of an institution where a series of the indicator is titled with them; else its name. */
function heldInitials(name: string, series: readonly Series[]): string {
  const initials = initialsOf(name);
  const isHeld = initials.length > 2 && series.some(({ title, publisher }) => `${title} ${publisher}`.split(/[\s,()]+/).includes(initials));
  return isHeld ? initials : name;
}
