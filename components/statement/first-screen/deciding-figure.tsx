import { Fragment } from "react";
import { PAGE_WIDTHS } from "@/lib/chart/model/box-widths";
import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import { formatDay } from "@/lib/format/days";
import { type AsOfContext, addressAt, addressWith } from "@/lib/input/query/as-of-context";
import { viewQuery } from "@/lib/input/query/view";
import { basisNames } from "@/lib/wording/basis-name";
import { ChartDrawing } from "../../charts/interactive/chart-drawing";
import { Term } from "../../values/term";
import type { MainFigure } from "./main-figure";

const MAX_RELEASES = 3;

type Props = { readonly main: MainFigure; readonly isOneOfSeveral: boolean; readonly context: AsOfContext };

/** The chart that decides: what was stated, and what was published on each basis. Nothing where no figure can be drawn. */
export function DecidingFigure({ main, isOneOfSeveral, context }: Props) {
  const { plan, view, indicator } = main;
  if (plan === null || view === null) return null;
  const path = `/indicators/${indicator.facts.indicator.slug}`;
  return (
    <figure className="chart deciding" id="chart-deciding">
      {isOneOfSeveral && <p className="deciding-title">{indicator.facts.indicator.title}</p>}
      <ChartDrawing
        id="deciding"
        description={plan.description}
        widths={PAGE_WIDTHS}
        marks={addressWith(`${path}/charts/deciding.marks.json`, viewQuery(view), context)}
      />
      <figcaption className="deciding-foot">
        <p className="hidden-text">{plan.description.summary}</p>
        <p>
          <PublishedOn main={main} context={context} />
          {plan.note} Outturn calls each count a <Term id="basis">basis</Term>: whose figures are used.
        </p>
        <p className="deciding-all">
          <a href={addressWith(path, viewQuery(view), context)}>All years</a>
        </p>
      </figcaption>
    </figure>
  );
}

/** "Published 12 January 2024 (Chinese customs), 15 May 2024 (Russian side).": each day leads to its release. */
function PublishedOn({ main, context }: { readonly main: MainFigure; readonly context: AsOfContext }) {
  const {
    judged: { figure, evaluations },
    indicator: { facts },
  } = main;
  const counted = evaluations.filter(({ counts }) => counts);
  const names = basisNames(
    facts.series.filter(({ slug }) => counted.some((one) => one.series === slug)),
    facts.series,
  );
  const released = counted
    .flatMap((evaluation) => {
      const judging = decidingJudgement(evaluation, figure);
      return judging === null ? [] : [{ ...judging.outturn, series: evaluation.series }];
    })
    .slice(0, MAX_RELEASES);
  if (released.length === 0) return null;
  return (
    <>
      Published{" "}
      {released.map(({ series, release, releasedOn }, index) => (
        <Fragment key={series}>
          {index > 0 && (index === released.length - 1 ? " and " : ", ")}
          <a href={addressAt(`/releases/${release}`, context)}>{formatDay(releasedOn, "long")}</a> ({names.get(series) ?? ""})
        </Fragment>
      ))}
      .{" "}
    </>
  );
}
