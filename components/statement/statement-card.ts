import { cardFooter } from "@/components/page/card-footer";
import type { ShareCard } from "@/lib/chart/small/share-card";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { Statement } from "@/lib/domain/ledger/statement";
import { formatDay } from "@/lib/format/days";
import { drawableName, isDrawable } from "@/lib/format/drawable";
import { formatFigure } from "@/lib/format/figure";
import { formatList } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { verdictOf } from "@/lib/wording/verdict";
import { quotationMarks } from "../values/quotation";
import { type Headline, headlineOf } from "./headline";

/**
 * Share card of a statement: quotation, speakers, and one figure with what became of it: the first projection or target that is decided,
 * else the first. `series` are those of the figures' indicators. Words in letters that the picture's fonts do not have are shown in
 * translation, or left out.
 */
export function statementCard(
  statement: Statement,
  judged: readonly JudgedFigure[],
  series: readonly Series[],
  context: AsOfContext,
): ShareCard {
  const quoted = drawableHeadline(headlineOf(statement));
  const [open, close] = quotationMarks(quoted?.language ?? null);
  const said = judged.filter(({ figure }) => figure.nature !== "reported");
  const shown = said.find(({ headline }) => isDecided(headline)) ?? said[0] ?? judged[0];
  const capacity = statement.speakers.length === 1 ? (statement.speakers[0]?.capacity ?? "") : "";
  return {
    kind: `${statement.manner} ${statement.statedOn.length === 10 ? "on" : "in"} ${formatDay(statement.statedOn, "long")}`,
    headline: quoted === null ? withoutWords(said[0] ?? judged[0]) : `${open}${quoted.exact}${close}`,
    quoted: quoted !== null,
    byline: [formatList(statement.speakers.map(drawableName)), isDrawable(capacity) ? capacity : ""].filter(Boolean).join(", "),
    lines: shown === undefined ? [] : linesOf(shown, series, context),
    chart: null,
    foot: cardFooter(null, context),
  };
}

function linesOf(judged: JudgedFigure, series: readonly Series[], { asOf }: AsOfContext): ShareCard["lines"] {
  const own = series.filter(({ indicator }) => indicator === judged.figure.indicator);
  const { outcome, text } = verdictOf(judged, own, asOf, { brief: true });
  return [
    { outcome: null, text: `Stated: ${formatFigure(judged.figure)}.` },
    { outcome, text },
  ];
}

function isDecided({ outcome }: JudgedFigure["headline"]): boolean {
  return outcome === "above" || outcome === "within" || outcome === "below" || outcome === "depends";
}

/** The quotation, or its translation where the picture cannot show its letters; null where there is none. */
function drawableHeadline(quoted: Headline | null): Pick<Headline, "exact" | "language"> | null {
  if (quoted === null || isDrawable(quoted.exact)) return quoted;
  return quoted.translation !== null && isDrawable(quoted.translation) ? { exact: quoted.translation, language: "en" } : null;
}

function withoutWords(first: JudgedFigure | undefined): string {
  return first === undefined ? "A statement" : formatFigure(first.figure);
}
