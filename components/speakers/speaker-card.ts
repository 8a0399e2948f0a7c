import { cardFooter } from "@/components/page/card-footer";
import type { ShareCard } from "@/lib/chart/small/share-card";
import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import type { Speaker } from "@/lib/domain/ledger/statement";
import { formatDay } from "@/lib/format/days";
import { drawableName } from "@/lib/format/drawable";
import { formatFigure } from "@/lib/format/figure";
import { formatCount } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { outcomeWord } from "@/lib/wording/headline-words";

const MAX_LINES = 6;

/**
 * Share card of a speaker: the number of figures, and the newest with their outcomes. No score, no rank.
 * `figures`: oldest first; `isAll`: true when the ledger has no others.
 */
export function speakerCard(
  { name, slug, kind }: Pick<Speaker, "name" | "slug" | "kind">,
  figures: readonly FigureOutcome[],
  isAll: boolean,
  context: AsOfContext,
): ShareCard {
  const said = figures.filter(({ figure }) => figure.nature !== "reported");
  const newest = said.toReversed();
  const [from, to] = [figures[0]?.statement.statedOn.slice(0, 4), figures.at(-1)?.statement.statedOn.slice(0, 4)];
  const years = from === undefined || to === undefined ? "" : ` stated ${from === to ? `in ${from}` : `from ${from} to ${to}`}`;
  return {
    kind: `Speaker · ${kind}`,
    headline: drawableName({ name, slug, kind }),
    quoted: false,
    byline: isAll
      ? `${formatCount(figures.length, "figure")}${years}; the newest projections and targets:`
      : "The newest projections and targets:",
    lines: newest.slice(0, MAX_LINES).map((one) => ({
      outcome: one.headline.outcome,
      text: `${formatFigure(one.figure)}, stated ${formatDay(one.statement.statedOn, "short")}. Actual: ${outcomeWord(one)}.`,
    })),
    chart: null,
    foot: `${cardFooter(null, context)} · entered by editors, not a sample`,
  };
}
