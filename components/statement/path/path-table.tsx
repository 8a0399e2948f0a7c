import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { Series } from "@/lib/domain/ledger/series";
import { differenceText, isFall, unitOf } from "@/lib/format/outturn-text";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { qualifiersOf } from "../../judged/outcome-labels";
import { Day } from "../../values/day";
import { FigureValue } from "../../values/figure-value";
import { Outcome } from "../../values/outcome";
import type { PathGroup } from "./path-group";

type Props = { readonly group: PathGroup; readonly here: string; readonly context: AsOfContext };
type Item = PathGroup["items"][number];

/** One row per figure, by day stated; one column per basis. */
export function PathTable({ group: { items, bases }, here, context }: Props) {
  return (
    <table className="dense rows rows-path">
      <thead>
        <tr>
          <th scope="col">Stated on</th>
          <th scope="col">Speaker</th>
          <th scope="col">Figure</th>
          <th scope="col">Nature</th>
          {bases.map(({ series: { slug, title }, name }) => (
            <th scope="col" key={slug} title={title}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.figure} className={item.statement === here ? "chosen" : undefined}>
            <td className="at-day nowrap">
              <Day text={item.statedOn} />
            </td>
            <th className="at-speaker" scope="row">
              {speakerNames(item)}
            </th>
            <td className="at-figure">
              <FigureValue
                figure={item.judged.figure}
                length="short"
                {...(item.statement !== here && { href: addressAt(`/statements/${item.statement}`, context) })}
              />
              <Restates item={item} items={items} />
            </td>
            <td className="at-nature quiet">{item.judged.figure.nature}</td>
            {bases.map((basis) => (
              <td className="at-cell" key={basis.series.slug} data-head={basis.name}>
                <OnBasis item={item} basis={basis.series} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OnBasis({ item: { judged, towards }, basis }: { readonly item: Item; readonly basis: Series }) {
  const { figure } = judged;
  const evaluation = judged.evaluations.find(({ series }) => series === basis.slug);
  if (evaluation === undefined) return null;
  const isPoint = figure.stated.shape === "point";
  const judging = decidingJudgement(evaluation, figure);
  const difference = judging && differenceText(judging, figure.measure, unitOf(figure, basis), "bare");
  const step = towards[basis.slug] ?? null;
  return (
    <>
      <Outcome
        outcome={evaluation.outcome}
        reason={evaluation.reason}
        point={isPoint}
        fall={isFall(figure)}
        qualifiers={qualifiersOf(evaluation, isPoint)}
      />
      <span className="quiet">
        {difference !== null && difference !== "0" && ` ${difference}`}
        {step !== null && ` · ${step ? "nearer" : "farther"}`}
      </span>
    </>
  );
}

function Restates({ item: { restates }, items }: { readonly item: Item; readonly items: readonly Item[] }) {
  const earlier = items.find(({ figure }) => figure === restates);
  if (earlier === undefined) return null;
  return (
    <span className="quiet">
      {" "}
      restates <Day text={earlier.statedOn} />
    </span>
  );
}
