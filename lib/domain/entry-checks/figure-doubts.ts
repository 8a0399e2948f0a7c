import { type Coherence, coherenceOf } from "../analysis/coherence";
import { levelOn } from "../judging/level";
import type { Figure } from "../ledger/statement";
import { addDays, firstDayOf } from "../time/day";
import { isOver } from "../time/period";
import { unitNamedIn } from "../values/printed-unit";
import { type Decimal, plain } from "../values/quantity";
import { boundsOf, isRate, type StatedValue } from "../values/stated-value";
import { isEarly } from "../vintages/early";
import type { History, SeriesHistory } from "../vintages/history";
import { inForceOn } from "../vintages/vintage";
import { type CalendarYears, calendarYearsOfFigure } from "./calendar-year";
import { neighboursOf } from "./neighbours";
import { namesShare } from "./share-words";
import { type TenfoldWarning, tenfoldWarning } from "./tenfold-warning";
import { type ZeroWarning, zeroWarning } from "./zero-warning";

/** A possible mistake in a figure that is about to be recorded. It never prevents recording. */
export type FigureDoubt =
  /** A level far from those of the periods before and after. */
  | (Omit<TenfoldWarning, "at"> & { readonly figure: Figure; readonly series: string })
  /** A level of zero beside recorded values that are not. */
  | (Omit<ZeroWarning, "at"> & { readonly figure: Figure; readonly series: string })
  /** A reported figure for a period that was not over. */
  | { readonly kind: "early"; readonly figure: Figure }
  /** A period of calendar years, where all series have fiscal years. */
  | { readonly kind: "calendarYear"; readonly figure: Figure; readonly calendar: CalendarYears }
  /** A level in a unit other than percent, whose words name a share. */
  | { readonly kind: "share"; readonly figure: Figure }
  /** Words that name another unit than the figure has. */
  | { readonly kind: "wordsUnit"; readonly figure: Figure; readonly named: string }
  /** A level and a growth that agree on no base known that day. */
  | { readonly kind: "disagree"; readonly figure: Figure; readonly growth: Figure; readonly bases: readonly Coherence[] }
  /** A projection or target for a period whose outturn was already published. */
  | {
      readonly kind: "published";
      readonly figure: Figure;
      readonly series: string;
      readonly value: StatedValue;
      readonly releasedOn: string;
    }
  /** A unit that no series of the indicator has: the figure could not be compared. */
  | { readonly kind: "unit"; readonly figure: Figure; readonly units: readonly string[] }
  /** A level or change without a unit: it could not be compared either. */
  | { readonly kind: "noUnit"; readonly figure: Figure };

/** The doubts about new figures on the history's indicator, in order. */
export function figureDoubts(figures: readonly Figure[], history: History, today: string): readonly FigureDoubt[] {
  const own = figures.filter(({ indicator }) => indicator === history.indicator.slug);
  const alone = own.flatMap((figure) =>
    [
      earlyDoubt(figure),
      calendarDoubt(figure, history),
      unitDoubt(figure, history),
      wordsDoubt(figure),
      zeroDoubt(figure, history),
      tenfoldDoubt(figure, history),
      publishedDoubt(figure, history),
    ].filter((doubt) => doubt !== null),
  );
  return [...alone, ...disagreements(own, history, today)];
}

/** The pairs of a level and a growth whose readings overlap on no base. */
function disagreements(figures: readonly Figure[], history: History, today: string): readonly FigureDoubt[] {
  const rows = coherenceOf(figures, history, today);
  const pairs = [...new Set(rows.map(({ level, growth }) => `${level} ${growth}`))];
  return pairs.flatMap((pair) => {
    const bases = rows.filter(({ level, growth }) => `${level} ${growth}` === pair);
    const figure = figures.find(({ id }) => id === bases[0]?.level);
    const growth = figures.find(({ id }) => id === bases[0]?.growth);
    if (figure === undefined || growth === undefined || bases.some(({ holds }) => holds)) return [];
    return [{ kind: "disagree" as const, figure, growth, bases }];
  });
}

function unitDoubt(figure: Figure, { series }: History): FigureDoubt | null {
  if (figure.unit === null && figure.measure !== "growth") return { kind: "noUnit", figure };
  const units = [...new Set(series.map((held) => held.series.unit))];
  if (figure.unit === null || units.length === 0 || units.includes(figure.unit)) return null;
  return { kind: "unit", figure, units };
}

function earlyDoubt(figure: Figure): FigureDoubt | null {
  const { nature, timing, period, knownOn, statement } = figure;
  if (nature !== "reported" || timing === "by" || period === null) return null;
  return isEarly({ period, knownOn, statement }) ? { kind: "early", figure } : null;
}

function calendarDoubt(figure: Figure, history: History): FigureDoubt | null {
  const calendar = calendarYearsOfFigure(figure, history);
  return calendar && { kind: "calendarYear", figure, calendar };
}

function wordsDoubt(figure: Figure): FigureDoubt | null {
  const { words, measure, unit } = figure;
  if (words === null || unit === null || isRate(measure, unit)) return null;
  if (measure === "level" && namesShare(words)) return { kind: "share", figure };
  const named = unitNamedIn(words);
  return named === null || named === "percent" || named === unit || !isNamedUnit(unit) ? null : { kind: "wordsUnit", figure, named };
}

/** Only units that `unitNamedIn` knows can differ from what it finds: "barrel" may be priced in dollars. */
function isNamedUnit(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function zeroDoubt(figure: Figure, { series }: History): FigureDoubt | null {
  const { period, measure, unit, stated } = figure;
  if (measure !== "level" || period === null) return null;
  const found = series
    .filter((held) => held.series.unit === unit)
    .map((held) => ({
      slug: held.series.slug,
      warning: zeroWarning(neighboursOf(held, []), { at: 0, period, value: stated }, held.rate),
    }));
  const first = found[0];
  if (!first?.warning || found.some(({ warning }) => warning === null)) return null;
  const { at: _, ...warning } = first.warning;
  return { ...warning, figure, series: first.slug };
}

function tenfoldDoubt(figure: Figure, { series }: History): FigureDoubt | null {
  const { period, measure, unit, stated } = figure;
  const value = numberOf(stated);
  if (measure !== "level" || unit === "percent" || period === null || value === null) return null;
  const found = series
    .filter((held) => held.series.unit === unit)
    .map((held) => ({ slug: held.series.slug, warning: tenfoldWarning(neighboursOf(held, []), { at: 0, period, value }) }));
  const first = found[0]?.warning;
  // One series with values of the usual size is enough.
  if (!first || found.some(({ warning }) => warning === null)) return null;
  const { at: _, ...warning } = first;
  return { ...warning, stated, figure, series: found[0]?.slug ?? "" };
}

/** The upper bound of a stated value, or else the lower one, as a point. */
function numberOf(stated: StatedValue): StatedValue | null {
  const [low, high] = boundsOf(stated);
  const end: Decimal | null = high ?? low;
  return end && { shape: "point", value: { digits: plain(end), multiplier: 0 }, hedge: null };
}

function publishedDoubt(figure: Figure, history: History): FigureDoubt | null {
  const { period, nature, measure, unit } = figure;
  const before = addDays(firstDayOf(figure.statedOn), -1);
  if (nature === "reported" || period === null || !isOver(period, before)) return null;
  for (const held of history.series) {
    const found = measure === "growth" ? publishedGrowth(held, figure, before) : levelIn(held, history, figure, before);
    if (found !== null && (measure === "growth" || held.series.unit === unit))
      return { kind: "published", figure, series: held.series.slug, ...found };
  }
  return null;
}

type Found = { readonly value: StatedValue; readonly releasedOn: string };

function publishedGrowth(held: SeriesHistory, { period }: Figure, day: string): Found | null {
  const track = period && held.tracks.get(period.text);
  const inForce = track ? inForceOn(track.growth, day) : null;
  return inForce && { value: inForce.stated, releasedOn: inForce.observation.releasedOn };
}

function levelIn(held: SeriesHistory, { indicator }: History, { period, measure }: Figure, day: string): Found | null {
  const level = period === null || measure !== "level" ? null : levelOn(held, indicator.aggregation, period, day);
  const released = level?.parts.at(-1)?.observation.releasedOn;
  if (level === null || level.number === null || released === undefined) return null;
  const value = level.stated ?? ({ shape: "point", value: { digits: plain(level.number), multiplier: 0 }, hedge: null } as const);
  return { value, releasedOn: released };
}
