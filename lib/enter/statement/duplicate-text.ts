import type { Duplicate } from "../../domain/entry-checks/duplicates";
import type { Source } from "../../domain/ledger/source";
import type { Figure, Statement } from "../../domain/ledger/statement";
import { hostOf } from "../../domain/values/web-address";
import { formatDay, formatPeriod } from "../../format/days";
import { formatCount, formatList } from "../../format/lists";
import { formatStated } from "../../format/numbers";
import { speakerNames } from "../../format/speakers";
import type { Warning } from "../../input/form/form-state";

/**
 * Warns that the statement may be in the ledger already. `cite` is the intent that adds the typed source to the existing statement;
 * it is offered unless that statement cites the source.
 */
export function duplicateWarning({ statement, figures }: Duplicate, urls: readonly string[], cite: string): Warning {
  const repeated = statement.figures.filter(({ id }) => figures.includes(id));
  const isThere = statement.citations.some(({ source }) => source.url !== null && urls.includes(source.url));
  return {
    key: `duplicate ${statement.id} ${figures.join(" ")}`,
    title: "This may be in the ledger already",
    words: `${saidWords(statement, repeated)}, from ${sourcesWords(statement)}. ${
      isThere
        ? "Your source is among them."
        : "If it’s the same statement, add your source to it instead: a report isn’t a second statement."
    }`,
    look: { words: "Look at it", href: `/statements/${statement.id}` },
    pass: "It’s another statement",
    ways: isThere ? [] : [{ words: "Add my source to that statement", intent: cite }],
  };
}

/** Warns that the ledger already cites this source for another statement. */
export function reportedWarning(statement: Statement): Warning {
  return {
    key: `reported ${statement.id}`,
    title: "This source is in the ledger already",
    words: `It reports what ${saidWords(statement, statement.figures)}.`,
    look: { words: "Look at it", href: `/statements/${statement.id}` },
    pass: "It reports this one too",
    ways: [],
  };
}

function saidWords(statement: Statement, figures: readonly Figure[]): string {
  return `${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}, ${formatList(figures.slice(0, 3).map(figureWords))}`;
}

function figureWords({ stated, measure, unit, period, years }: Figure): string {
  return `${formatStated(stated, measure, unit, "short")}${period === null ? "" : ` for ${formatPeriod(period, "short", years)}`}`;
}

function sourcesWords({ citations }: Statement): string {
  const names = citations.slice(0, 3).map(({ source }) => sourceName(source));
  const rest = citations.length - names.length;
  return formatList([...names, ...(rest > 0 ? [`${formatCount(rest, "other")}`] : [])]);
}

function sourceName({ url, publisher, title }: Source): string {
  return hostOf(url) ?? publisher ?? title ?? "a source";
}
