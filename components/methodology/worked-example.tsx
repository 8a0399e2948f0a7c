import type { ReactNode } from "react";
import { coherenceOf } from "@/lib/domain/analysis/coherence";
import { sharesOf } from "@/lib/domain/analysis/share";
import type { FoundingCase } from "@/lib/domain/track-record/founding-case";
import { formatPeriod } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith } from "@/lib/input/query/as-of-context";
import { verdictOf } from "@/lib/wording/verdict";
import { BasesTable } from "../judged/bases-table";
import { citedRowsById } from "../judged/cited-rows";
import { ShareBox } from "../judged/share-box";
import { WorkingDetails } from "../judged/working-details";
import { CoherenceSection } from "../statement/coherence/coherence-section";
import { remainderGroups } from "../statement/remainder/remainder-group";
import { RemainderSection } from "../statement/remainder/remainder-section";
import { recordText, withinText } from "../track-record/within-text";
import { FigureValue } from "../values/figure-value";
import { Verdict } from "../values/verdict";
import { impliedText } from "./implied-text";
import { ReadingsTable } from "./readings-table";

type Props = { readonly rule: number; readonly foundingCase: FoundingCase | null; readonly context: AsOfContext };

/** Numbers of the rules that have an example from the founding case. */
const RULES_WITH_EXAMPLE: readonly number[] = [3, 5, 10, 11, 12, 14, 15, 16];

/** Applies a rule to the founding case with the production functions; says so when the case is not in the ledger. */
export function WorkedExample({ rule, foundingCase, context }: Props) {
  if (!RULES_WITH_EXAMPLE.includes(rule)) return null;
  if (rule === 3)
    return <Block title="Readings">{<ReadingsTable figures={foundingCase?.figures.map(({ figure }) => figure) ?? []} />}</Block>;
  if (foundingCase === null)
    return <p className="note worked">The founding statement is not held at this moment, so this rule is not worked here.</p>;
  return exampleFor(rule, foundingCase, context);
}

function exampleFor(rule: number, { figures, judged, record }: FoundingCase, context: AsOfContext): ReactNode {
  const { series } = judged.facts;
  const rows = citedRowsById([judged.facts]);
  const stated = figures.map(({ figure }) => figure);
  const [first] = figures;
  switch (rule) {
    case 5:
      return (
        <Block title="First, settled and latest">
          {figures.map((one) => (
            <WorkingDetails key={one.figure.id} judged={one} series={series} rows={rows} context={context} />
          ))}
        </Block>
      );
    case 10:
      return (
        <Block title="Outcomes and headline">
          {figures.map((one) => (
            <div key={one.figure.id} className="judged-figure">
              <h4>
                <FigureValue figure={one.figure} />
                {one.figure.period !== null && ` for ${formatPeriod(one.figure.period, "long", one.figure.years)}`}
              </h4>
              <p className="finding">
                <Verdict verdict={verdictOf(one, series, context.asOf)} />
              </p>
              <BasesTable judged={one} series={series} context={context} />
            </div>
          ))}
        </Block>
      );
    case 11:
      return (
        <CoherenceSection
          coherence={coherenceOf(stated, judged.history, context.asOf)}
          figures={stated}
          series={series}
          rows={rows}
          context={context}
        />
      );
    case 12:
      return (
        <RemainderSection
          groups={remainderGroups(figures, judged, context.asOf)}
          statedOn={first?.statement.statedOn ?? ""}
          rows={rows}
          context={context}
        />
      );
    case 14:
      return (
        <Block title="The base that was implied">
          {impliedText(judged, first?.figure.period?.text ?? "", context.asOf).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Block>
      );
    case 15:
      return (
        <Block title="What came, of what was stated">
          {figures.map((one) => (
            <ShareBox key={one.figure.id} shares={sharesOf(one.figure, one.evaluations, judged.history, context.asOf)} series={series} />
          ))}
        </Block>
      );
    default:
      return (
        <Block title={`All figures for ${judged.facts.indicator.title}`}>
          <p>
            {recordText(record)} {withinText(record)}{" "}
            <a href={addressWith("/track-record", { indicator: judged.facts.indicator.slug }, context)}>The whole record</a>
          </p>
        </Block>
      );
  }
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="worked">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
