import type { Statement } from "../domain/ledger/statement";
import { formatList } from "./lists";

/** Nouns that take an article in the name of an institution: "the World Trade Organization", "the Ministry of Commerce". */
const WITH_ARTICLE =
  /\b(administration|agency|association|authority|bank|board|bureau|chamber|commission|committee|council|department|federation|fund|government|institute|ministry|office|organi[sz]ation|secretariat|service|treasury|union)\b/i;

/** "Vladimir Putin", "Ling Ji and Sergei Lavrov". */
export function speakerNames({ speakers }: Pick<Statement, "speakers">): string {
  return formatList(speakers.map(({ name }) => name));
}

/** The same inside a sentence: "the World Trade Organization", "the US Department of Agriculture and Robert Lighthizer". */
export function speakersInSentence({ speakers }: Pick<Statement, "speakers">): string {
  return formatList(speakers.map(({ name, kind }) => (kind === "institution" && WITH_ARTICLE.test(name) ? `the ${name}` : name)));
}
