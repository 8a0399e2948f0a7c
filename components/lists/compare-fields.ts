import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judged-indicator";
import { formatCount } from "@/lib/format";
import type { Choice, Field } from "./filter-form";

type Given = Readonly<Record<string, string | undefined>>;

const OUTCOMES: readonly Choice[] = [
  { value: "below", text: "below" },
  { value: "within", text: "within, or as stated" },
  { value: "above", text: "above" },
  { value: "depends", text: "depends on the basis" },
  { value: "indeterminate", text: "indeterminate" },
  { value: "pending", text: "pending" },
  { value: "notComparable", text: "not comparable" },
];

/** What the comparison can be narrowed to: only what is held. */
export function compareFields(held: readonly JudgedIndicator[], chosen: JudgedIndicator | null, given: Given): readonly Field[] {
  const figures = chosen?.figures ?? [];
  const speakers = new Map(figures.flatMap(({ statement }) => statement.speakers.map(({ slug, name }) => [slug, name])));
  const field = (name: string, label: string, choices: readonly Choice[]): Field => ({ name, label, value: given[name] ?? null, choices });
  return [
    {
      ...field(
        "indicator",
        "Indicator",
        held.map(({ facts: { indicator } }) => ({ value: indicator.slug, text: indicator.title })),
      ),
      value: chosen?.facts.indicator.slug ?? null,
    },
    field(
      "speaker",
      "Speaker",
      [...speakers].map(([value, text]) => ({ value, text })).sort((a, b) => a.text.localeCompare(b.text)),
    ),
    field("period", "Period", words(figures.flatMap(({ figure }) => figure.period?.text ?? [])).reverse()),
    field("nature", "Nature", words(figures.map(({ figure }) => figure.nature))),
    field("measure", "Measure", words(figures.map(({ figure }) => figure.measure))),
    field("outcome", "Headline", OUTCOMES),
  ];
}

/** "38 figures: 3 below, 10 within, …": counts, never a share. */
export function totalsWords(figures: readonly JudgedFigure[]): string {
  const counts = OUTCOMES.map(({ value, text }) => ({ text, count: figures.filter(({ headline }) => headline.outcome === value).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ text, count }) => `${count} ${text}`);
  return `${formatCount(figures.length, "figure")}${parts.length > 0 ? `: ${parts.join("; ")}` : ""}.`;
}

function words(values: readonly string[]): Choice[] {
  return [...new Set(values)].sort().map((value) => ({ value, text: value }));
}
