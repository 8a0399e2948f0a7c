import { cardFooter } from "@/components/page/card-footer";
import type { ShareCard } from "@/lib/chart/small/share-card";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Indicator } from "@/lib/domain/ledger/indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { Statement } from "@/lib/domain/ledger/statement";
import { formatDay, formatPeriod } from "@/lib/format/days";
import { drawableName, isDrawable } from "@/lib/format/drawable";
import { formatList } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { leadHeadline } from "@/lib/wording/lead";
import { verdictOf } from "@/lib/wording/verdict";
import { quotationMarks } from "../values/quotation";
import { type Headline, headlineOf } from "./headline";

type Facts = { readonly indicator: Pick<Indicator, "slug" | "title" | "areas">; readonly series: readonly Series[] };

/**
 * Share card of a statement: one figure, and what became of it, in a headline and a sentence; the quotation and the speakers. The figure
 * is the first projection or target that depends on the basis, else the first that is decided, else the first. `facts` are those of the figures' indicators. Words in letters that
 * the picture's fonts do not have are shown in translation, or left out.
 */
export function statementCard(
  statement: Statement,
  judged: readonly JudgedFigure[],
  facts: readonly Facts[],
  context: AsOfContext,
): ShareCard {
  const quoted = drawableHeadline(headlineOf(statement));
  const [open, close] = quotationMarks(quoted?.language ?? null);
  const words = quoted && `${open}${quoted.exact}${close}`;
  const shown = leadingFigure(judged);
  const capacity = statement.speakers.length === 1 ? (statement.speakers[0]?.capacity ?? "") : "";
  return {
    kind: `${statement.manner} ${statement.statedOn.length === 10 ? "on" : "in"} ${formatDay(statement.statedOn, "long")}`,
    headline: shown === undefined ? (words ?? "A statement") : leadText(shown, facts),
    quoted: shown === undefined && words !== null,
    byline: [formatList(statement.speakers.map(drawableName)), isDrawable(capacity) ? capacity : ""].filter(Boolean).join(", "),
    lines: shown === undefined ? [] : linesOf(shown, words, facts, context),
    chart: null,
    foot: cardFooter(null, context),
  };
}

/** The headline of a statement's leading figure; null for a statement without figures. */
export function statementLead(judged: readonly JudgedFigure[], facts: readonly Facts[]): string | null {
  const shown = leadingFigure(judged);
  if (shown === undefined) return null;
  const own = factsOf(shown, facts);
  return leadHeadline(shown, own?.series ?? [], own?.indicator.areas ?? []).text;
}

function leadingFigure(judged: readonly JudgedFigure[]): JudgedFigure | undefined {
  const said = judged.filter(({ figure }) => figure.nature !== "reported");
  return (
    said.find(({ headline }) => headline.outcome === "depends") ?? said.find(({ headline }) => isDecided(headline)) ?? said[0] ?? judged[0]
  );
}

/** The headline of a figure, with names that pictures can draw. */
function leadText(judged: JudgedFigure, facts: readonly Facts[]): string {
  const { statement } = judged;
  // A name that stands in for another is not shortened as a person's is.
  const speakers = statement.speakers.map((speaker) =>
    isDrawable(speaker.name) ? speaker : { ...speaker, name: drawableName(speaker), kind: "institution" as const },
  );
  const own = factsOf(judged, facts);
  return leadHeadline({ ...judged, statement: { ...statement, speakers } }, own?.series ?? [], own?.indicator.areas ?? []).text;
}

/** What the figure is about, the quotation, and what became of it. */
function linesOf(judged: JudgedFigure, words: string | null, facts: readonly Facts[], { asOf }: AsOfContext): ShareCard["lines"] {
  const { period, years } = judged.figure;
  const own = factsOf(judged, facts);
  const about = [own?.indicator.title, period && formatPeriod(period, "long", years)].filter(Boolean).join(", ");
  const { outcome, text } = verdictOf(judged, own?.series ?? [], asOf, { brief: true });
  return [...[about, words].flatMap((line) => (line ? [{ outcome: null, text: line }] : [])), { outcome, text }];
}

function factsOf({ figure }: JudgedFigure, facts: readonly Facts[]): Facts | undefined {
  return facts.find(({ indicator }) => indicator.slug === figure.indicator);
}

function isDecided({ outcome }: JudgedFigure["headline"]): boolean {
  return outcome === "above" || outcome === "within" || outcome === "below" || outcome === "depends";
}

/** The quotation, or its translation where the picture cannot show its letters; null where there is none. */
function drawableHeadline(quoted: Headline | null): Pick<Headline, "exact" | "language"> | null {
  if (quoted === null || isDrawable(quoted.exact)) return quoted;
  return quoted.translation !== null && isDrawable(quoted.translation) ? { exact: quoted.translation, language: "en" } : null;
}
