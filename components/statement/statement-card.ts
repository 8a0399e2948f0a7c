import { cardFooter } from "@/components/page/card-footer";
import type { ShareCard } from "@/lib/chart/small/share-card";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Statement } from "@/lib/domain/ledger/statement";
import { formatDay } from "@/lib/format/days";
import { formatFigure } from "@/lib/format/figure";
import { speakerNames } from "@/lib/format/speakers";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { headlineText } from "../judged/headline-text";
import { quotationMarks } from "../values/quotation";
import { headlineOf } from "./headline";

const MAX_LINES = 3;

/** Share card of a statement: quotation, speakers, and the outcomes of its first figures. */
export function statementCard(statement: Statement, judged: readonly JudgedFigure[], context: AsOfContext): ShareCard {
  const quoted = headlineOf(statement);
  const [open, close] = quotationMarks(quoted?.language ?? null);
  const said = judged.filter(({ figure }) => figure.nature !== "reported");
  const capacity = statement.speakers.length === 1 ? statement.speakers[0]?.capacity : null;
  return {
    kind: `${statement.manner} ${statement.statedOn.length === 10 ? "on" : "in"} ${formatDay(statement.statedOn, "long")}`,
    headline: quoted === null ? withoutWords(said[0] ?? judged[0]) : `${open}${quoted.exact}${close}`,
    quoted: quoted !== null,
    byline: [speakerNames(statement), capacity].filter(Boolean).join(", "),
    lines: said
      .slice(0, MAX_LINES)
      .map((one) => ({ outcome: one.headline.outcome, text: `${formatFigure(one.figure)}: ${headlineText(one)}` })),
    chart: null,
    foot: cardFooter(null, context),
  };
}

function withoutWords(first: JudgedFigure | undefined): string {
  return first === undefined ? "A statement" : formatFigure(first.figure);
}
