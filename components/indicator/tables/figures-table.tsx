import { Fragment } from "react";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Period } from "@/lib/domain/time/period";
import { formatPeriod } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { AddFirstPublished } from "../../home/add-published";
import { Headline } from "../../judged/headline";
import { Popover } from "../../page/popover";
import { Day } from "../../values/day";
import { FigureValue } from "../../values/figure-value";
import { Quotation } from "../../values/quotation";
import { Reading } from "../../values/reading";
import { Term } from "../../values/term";
import type { StatedFigure, YearOfFigures } from "./figures-by-year";

type Props = {
  readonly years: readonly YearOfFigures[];
  readonly wordsOf: (year: Period | null) => string;
  /** By figure id. */
  readonly judged: ReadonlyMap<string, JudgedFigure>;
  readonly context: AsOfContext;
};

/** Stated figures, grouped by the year they are about. */
export function FiguresTable({ years, wordsOf, judged, context }: Props) {
  return (
    <table className="dense rows rows-figures">
      <thead>
        <tr>
          <th scope="col">Stated on</th>
          <th scope="col">Speaker</th>
          <th scope="col">Figure</th>
          <th scope="col">Nature</th>
          <th scope="col">About</th>
          <th scope="col">In the words</th>
          <th scope="col">
            <Term id="reading">Read as</Term>
          </th>
          <th scope="col">
            <Term id="headline">Headline</Term>
          </th>
        </tr>
      </thead>
      {years.map(({ year, figures }) => (
        <tbody key={year?.text}>
          <tr className="group">
            <th colSpan={8} scope="rowgroup">
              {year === null ? "No period" : formatPeriod(year, "short", figures[0]?.figure.years ?? null)}{" "}
              <span className="quiet">{wordsOf(year)}</span>
            </th>
          </tr>
          {figures.map((stated) => (
            <FigureRow key={stated.figure.id} stated={stated} judged={judged.get(stated.figure.id)} context={context} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = { readonly stated: StatedFigure; readonly judged: JudgedFigure | undefined; readonly context: AsOfContext };

function FigureRow({ stated: { figure, statement }, judged, context }: RowProps) {
  return (
    <tr id={`figure-${figure.id}`}>
      <td className="at-day nowrap">
        <Day text={statement.statedOn} byReport={statement.statedOnBasis === "report"} />
      </td>
      <th className="at-speaker" scope="row">
        {speakerNames(statement)}
      </th>
      <td className="at-figure end">
        <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, context)} />
      </td>
      <td className="at-nature end">{figure.nature}</td>
      <td className="at-about nowrap end">
        {figure.timing === "by" && "by "}
        {figure.period === null ? "not said" : formatPeriod(figure.period, "short", figure.years)}
      </td>
      <td className="at-words">
        <FigureWords stated={{ figure, statement }} />
      </td>
      <td className="at-reading" data-head="read as">
        <Reading figure={figure} />
      </td>
      <td className="at-headline">
        {judged && <Headline judged={judged} short />}
        {judged && <AddFirstPublished judged={judged} context={context} />}
      </td>
    </tr>
  );
}

function FigureWords({ stated: { figure, statement } }: { readonly stated: StatedFigure }) {
  const carrying = statement.citations.find(({ id }) => figure.citations.includes(id));
  return (
    <Fragment>
      {figure.words !== null && <Quotation language={carrying?.source.language ?? null}>{figure.words}</Quotation>}
      {figure.words !== null && carrying !== undefined && carrying.translation !== null && (
        <>
          {" "}
          <Popover label={<span className="quiet">in English</span>}>
            {carrying.exact !== null && (
              <>
                <Quotation language={carrying.source.language}>{carrying.exact}</Quotation>
                <br />
              </>
            )}
            {carrying.translation}
          </Popover>
        </>
      )}
      {figure.condition !== null && <span className="quiet"> condition: {figure.condition}</span>}
    </Fragment>
  );
}
