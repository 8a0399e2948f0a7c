import type { Coherence } from "@/lib/domain/analysis/coherence";
import type { Series } from "@/lib/domain/ledger/series";
import type { Figure } from "@/lib/domain/ledger/statement";
import { periodText } from "@/lib/format/days";
import { formatCount, formatList } from "@/lib/format/lists";
import { formatAmount, formatStated } from "@/lib/format/numbers";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { type CitedRow, selectRows } from "../../judged/cited-rows";
import { RowList } from "../../judged/row-list";
import { Section } from "../../page/section";
import { FigureValue } from "../../values/figure-value";
import { rangeText } from "../remainder/range-text";
import { coherenceLines } from "./coherence-lines";
import { CoherencePicture } from "./coherence-picture";

type Props = {
  readonly coherence: readonly Coherence[];
  /** Figures of the statement. */
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
  readonly rows: ReadonlyMap<string, CitedRow>;
  readonly context: AsOfContext;
  /** The address of a page with the rows behind the numbers; without it they are here. */
  readonly workingAt?: string | null;
};

const ROWS = "The rows that the bases come from";

/** Checks a statement's level against its growth on every base known that day (rule 11), as a section of a page. */
export function CoherenceSection(props: Props) {
  const pairs = coherencePairs(props.coherence, props.figures);
  if (pairs.length === 0) return null;
  return (
    <Section
      id="coherence"
      title={`The ${pairs.length === 1 ? "two figures" : "figures"}, held against each other`}
      note="A level and a growth of one statement, on every base known that day; the base as printed"
    >
      <CoherencePairs {...props} />
    </Section>
  );
}

/** Each pair of a level and a growth: a sentence and a table, the first with two number lines, then the rows that the bases come from. */
export function CoherencePairs({ coherence, figures, series, rows, context, workingAt = null }: Props) {
  return (
    <>
      {coherencePairs(coherence, figures).map(({ level, growth, on }, index) => (
        <section className="judged-figure" key={`${level.id} ${growth.id}`}>
          <p className="finding">{findingOf(level, growth, on, series)}</p>
          {index === 0 && <CoherencePicture id={`coherence-${level.id}`} pair={coherenceLines({ level, growth, on }, series)} />}
          <CoherenceTable level={level} growth={growth} on={on} series={series} />
        </section>
      ))}
      {workingAt === null ? (
        <details className="more working">
          <summary>{ROWS}</summary>
          {[...new Map(coherence.map((one) => [one.series, one])).values()].map(({ series: slug, rows: ids }) => (
            <RowList key={slug} rows={selectRows(ids, rows)} basis={series.find((one) => one.slug === slug)} context={context} />
          ))}
        </details>
      ) : (
        <p className="note">
          <a href={`${workingAt}#coherence`}>{ROWS}</a>
        </p>
      )}
    </>
  );
}

/** A level and a growth of one statement, with what each implies on every base. */
export type CoherencePair = { readonly level: Figure; readonly growth: Figure; readonly on: readonly Coherence[] };

export function coherencePairs(coherence: readonly Coherence[], figures: readonly Figure[]): readonly CoherencePair[] {
  const pairs = new Map(coherence.map((one) => [`${one.level} ${one.growth}`, one]));
  return [...pairs.values()].flatMap(({ level: levelId, growth: growthId }) => {
    const [level, growth] = [figures.find(({ id }) => id === levelId), figures.find(({ id }) => id === growthId)];
    const on = coherence.filter((one) => one.level === levelId && one.growth === growthId);
    return level && growth ? [{ level, growth, on }] : [];
  });
}

/** "+30% and $220–230 billion meet on neither of two bases: …". States no cause. */
function findingOf(level: Figure, growth: Figure, on: readonly Coherence[], series: readonly Series[]): string {
  const both = `${statedText(growth)} and ${statedText(level)}`;
  const meeting = on.filter(({ holds }) => holds);
  const named = basesOf(on, series);
  const names = (list: readonly Coherence[]) => formatList(list.map((one) => baseName(one, named)));
  if (meeting.length === on.length) return `${both} meet on ${names(on)}.`;
  if (meeting.length > 0) return `${both} meet on ${names(meeting)}, and do not on ${names(on.filter(({ holds }) => !holds))}.`;
  return `${both} do not meet on ${on.length === 1 ? "the one base" : `any of ${formatCount(on.length, "base")}`} known that day: ${names(on)}.`;
}

function CoherenceTable({ level, growth, on, series }: CoherencePair & { readonly series: readonly Series[] }) {
  const unit = level.unit;
  const names = basesOf(on, series);
  return (
    <table className="rows rows-coherence">
      <thead>
        <tr>
          <th scope="col">Base</th>
          <th scope="col" className="number">
            For {periodText(on[0]?.base.period ?? "", "short", level.years)}
          </th>
          <th scope="col" className="number">
            <FigureValue figure={growth} length="short" /> makes
          </th>
          <th scope="col" className="number">
            <FigureValue figure={level} length="short" /> is
          </th>
          <th scope="col">The two readings</th>
        </tr>
      </thead>
      <tbody>
        {on.map((one) => (
          <tr key={one.series}>
            <th className="at-basis" scope="row">
              {baseName(one, names)}
            </th>
            <td className="at-value number" data-head="base">
              {baseWords(one, unit)}
            </td>
            <td className="at-growth number" data-head={`${statedText(growth)} makes`}>
              {rangeText(one.impliedLevel, "level", unit)}
            </td>
            <td className="at-difference number" data-head={`${statedText(level)} is`}>
              {rangeText(one.impliedGrowth, "growth", null)}
            </td>
            <td className="at-outcome">{one.holds ? "meet" : "do not meet"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function basesOf(on: readonly Coherence[], series: readonly Series[]): ReadonlyMap<string, string> {
  return basisNames(
    series.filter(({ slug }) => on.some((one) => one.series === slug)),
    series,
  );
}

function baseName({ series: slug }: Coherence, names: ReadonlyMap<string, string>): string {
  return slug === null ? "the base in the statement itself" : (names.get(slug) ?? slug);
}

/** "$150 billion", and how often it counts where that is more than once (rule 6): "$150 billion, counted 2 times". */
function baseWords({ base: { value, times } }: Coherence, unit: string | null): string {
  const amount = formatAmount(value, unit, "short");
  return times === undefined ? amount : `${amount}, counted ${times} times`;
}

function statedText({ stated, measure, unit }: Figure): string {
  return formatStated(stated, measure, unit, "long");
}
