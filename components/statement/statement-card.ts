import { cardFooter } from "@/components/page/card-footer";
import type { ShareCard } from "@/lib/chart/small/share-card";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Statement } from "@/lib/domain/ledger/statement";
import { formatDay } from "@/lib/format/days";
import { drawableName, isDrawable } from "@/lib/format/drawable";
import { formatFigure } from "@/lib/format/figure";
import { formatList } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { headlineText } from "../judged/headline-text";
import { quotationMarks } from "../values/quotation";
import { type Headline, headlineOf } from "./headline";

const MAX_LINES = 3;

/**
 * Share card of a statement: quotation, speakers, and the outcomes of its first figures. Words in letters that the picture's fonts do not
 * have are shown in translation, or left out.
 */
export function statementCard(statement: Statement, judged: readonly JudgedFigure[], context: AsOfContext): ShareCard {
  const quoted = drawableHeadline(headlineOf(statement));
  const [open, close] = quotationMarks(quoted?.language ?? null);
  const said = judged.filter(({ figure }) => figure.nature !== "reported");
  const capacity = statement.speakers.length === 1 ? (statement.speakers[0]?.capacity ?? "") : "";
  return {
    kind: `${statement.manner} ${statement.statedOn.length === 10 ? "on" : "in"} ${formatDay(statement.statedOn, "long")}`,
    headline: quoted === null ? withoutWords(said[0] ?? judged[0]) : `${open}${quoted.exact}${close}`,
    quoted: quoted !== null,
    byline: [formatList(statement.speakers.map(drawableName)), isDrawable(capacity) ? capacity : ""].filter(Boolean).join(", "),
    lines: said
      .slice(0, MAX_LINES)
      .map((one) => ({ outcome: one.headline.outcome, text: `${formatFigure(one.figure)}: ${headlineText(one)}` })),
    chart: null,
    foot: cardFooter(null, context),
  };
}

/** The quotation, or its translation where the picture cannot show its letters; null where there is none. */
function drawableHeadline(quoted: Headline | null): Pick<Headline, "exact" | "language"> | null {
  if (quoted === null || isDrawable(quoted.exact)) return quoted;
  return quoted.translation !== null && isDrawable(quoted.translation) ? { exact: quoted.translation, language: "en" } : null;
}

function withoutWords(first: JudgedFigure | undefined): string {
  return first === undefined ? "A statement" : formatFigure(first.figure);
}
