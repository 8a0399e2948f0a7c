import type { JudgedFigure } from "../judging/judged-indicator";
import type { StatementToJudge } from "../ledger/statement";
import type { ErrorPoint } from "./error-record";

type CountedFigure = JudgedFigure<StatementToJudge>;

/** The errors of one speaker, those of the newest figure first. */
export type SpeakerErrors = {
  readonly slug: string;
  readonly name: string;
  readonly errors: readonly { readonly point: ErrorPoint; readonly judged: CountedFigure }[];
};

/**
 * Errors by speaker, by name: speakers are not ranked. A figure that several stated together is an error of each. At most `most`
 * speakers, those with the most errors; `more` counts the others. `only` names the speakers to look at.
 */
export function errorsBySpeaker(
  points: readonly ErrorPoint[],
  counted: readonly CountedFigure[],
  most: number,
  only: ReadonlySet<string> | null = null,
): { readonly speakers: readonly SpeakerErrors[]; readonly more: number } {
  const byId = new Map(counted.map((judged) => [judged.figure.id, judged]));
  const bySpeaker = new Map<string, { readonly name: string; readonly errors: { point: ErrorPoint; judged: CountedFigure }[] }>();
  for (const point of points) {
    const judged = byId.get(point.figure);
    if (judged === undefined) continue;
    for (const { slug, name } of judged.statement.speakers) {
      if (only !== null && !only.has(slug)) continue;
      const own = bySpeaker.get(slug) ?? { name, errors: [] };
      own.errors.push({ point, judged });
      bySpeaker.set(slug, own);
    }
  }
  const all = [...bySpeaker].map(([slug, { name, errors }]) => ({ slug, name, errors: errors.toSorted(newestFirst) }));
  const shown = all.toSorted((a, b) => b.errors.length - a.errors.length || compareNames(a, b)).slice(0, most);
  return { speakers: shown.toSorted(compareNames), more: all.length - shown.length };
}

function newestFirst(a: SpeakerErrors["errors"][number], b: SpeakerErrors["errors"][number]): number {
  const [first, second] = [a.judged.figure, b.judged.figure];
  return (second.period?.last ?? "").localeCompare(first.period?.last ?? "") || second.knownOn.localeCompare(first.knownOn);
}

function compareNames(a: SpeakerErrors, b: SpeakerErrors): number {
  return a.name.localeCompare(b.name, "en") || a.slug.localeCompare(b.slug);
}
