import type { StripScale } from "@/lib/chart/small/strip-scale";
import { evaluationOn } from "@/lib/compare/columns";
import type { Actual, PeriodBlock, Section, Side, SideRow } from "@/lib/compare/side";
import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import { relativeErrorText } from "@/lib/format/error-text";
import { formatList } from "@/lib/format/lists";
import { outturnText, unitOf } from "@/lib/format/outturn-text";
import { type AsOfContext, addressAt, addressWith } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { verdictOf } from "@/lib/wording/verdict";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";
import { Verdict } from "../values/verdict";
import { StripCell, StripHead, stripScaleOf } from "./compare-strip";

type Props = { readonly blocks: readonly PeriodBlock[]; readonly sides: readonly Side[]; readonly context: AsOfContext };

const COLUMNS = 5;

/** A block per period: what was published first, then each name with what it stated, its error and what happened. Nobody is ranked. */
export function SideBySideTable({ blocks, sides, context }: Props) {
  const figures = blocks.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.flatMap((row) => row.figures)));
  const bases = sides.flatMap(({ basis }) => basis ?? []);
  const scale = stripScaleOf(figures, bases);
  return (
    <table className="dense rows rows-beside">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Stated</th>
          <StripHead scale={scale} />
          <th scope="col" className="number">
            Error
          </th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      {blocks.map(({ key, words, sections }) => (
        <tbody key={key}>
          <tr className="group">
            <th scope="rowgroup" colSpan={COLUMNS}>
              {words}
            </th>
          </tr>
          {sections.map((section) => (
            <SectionRows key={section.key} section={section} period={key} scale={scale} context={context} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type SectionProps = {
  readonly section: Section;
  readonly period: string;
  readonly scale: StripScale;
  readonly context: AsOfContext;
};

function SectionRows({ section, period, scale, context }: SectionProps) {
  const { indicator, measure, rows } = section;
  return (
    <>
      <tr className="actual-row">
        <th className="at-speaker" scope="row">
          {indicator === null ? "Actual" : <a href={addressAt(`/indicators/${indicator.slug}`, context)}>{indicator.title}</a>}
          {measure !== "level" && <span className="capacity"> {measure}</span>}
        </th>
        <td className="at-words" colSpan={COLUMNS - 1}>
          {indicator !== null && "Actual: "}
          <ActualText section={section} />
        </td>
      </tr>
      {rows.map((row) => (
        <FigureRows key={row.slug} row={row} section={section} period={period} scale={scale} context={context} />
      ))}
    </>
  );
}

/** "$240.11bn (Chinese customs) and $227.8bn (Russian side)". */
function ActualText({ section: { actuals, measure, rows, series } }: { readonly section: Section }) {
  const figure = rows[0]?.figures[0]?.figure;
  if (actuals.length === 0 || figure === undefined) return <span className="quiet">not known yet</span>;
  const names = basisNames(
    actuals.map((actual) => actual.series),
    series,
  );
  const text = ({ series: one, judgement }: Actual) =>
    `${outturnText(judgement, measure, unitOf(figure, one), "short")} (${names.get(one.slug) ?? one.title})`;
  return <b>{formatList(actuals.map(text))}</b>;
}

function FigureRows({ row: { name, slug, figures, more }, section, period, scale, context }: SectionProps & { readonly row: SideRow }) {
  return (
    <>
      {figures.map((judged, index) => (
        <FigureRow
          key={judged.figure.id}
          judged={judged}
          name={name}
          isFirst={index === 0}
          section={section}
          scale={scale}
          context={context}
        />
      ))}
      {more > 0 && (
        <tr>
          <td />
          <td className="at-more" colSpan={COLUMNS - 1}>
            <a href={addressWith("/compare", { indicator: figures[0]?.figure.indicator, speaker: slug.split(" ")[0], period }, context)}>
              and {more} earlier by {name}
            </a>
          </td>
        </tr>
      )}
    </>
  );
}

type RowProps = Omit<SectionProps, "period"> & { readonly judged: JudgedFigure; readonly name: string; readonly isFirst: boolean };

function FigureRow({ judged, name, isFirst, section: { series, basis }, scale, context }: RowProps) {
  const { figure, statement } = judged;
  const evaluation = basis && evaluationOn(judged, basis);
  const judgement = evaluation ? decidingJudgement(evaluation, figure) : null;
  return (
    <tr>
      <th className={isFirst ? "at-speaker" : "at-speaker repeated"} scope="row">
        {name}
      </th>
      <td className="at-figure">
        <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, context)} />{" "}
        <span className="quiet">
          {figure.timing === "by" && "by then, "}
          {figure.nature !== "projection" && `${figure.nature}, `}
          <Day text={statement.statedOn} />
        </span>
      </td>
      <StripCell judged={judged} bases={basis === null ? [] : [basis]} scale={scale} />
      <td className="at-value number" data-head="error">
        {judgement ? relativeErrorText(judgement, figure) : ""}
      </td>
      <td className="at-headline">
        <Verdict verdict={verdictOf(judged, series, context.asOf, { brief: true })} />
      </td>
    </tr>
  );
}
