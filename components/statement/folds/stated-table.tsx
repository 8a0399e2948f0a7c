import type { Citation } from "@/lib/domain/ledger/source";
import type { Figure, Statement } from "@/lib/domain/ledger/statement";
import { formatOver, formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { CitationLinks } from "../../values/citation-links";
import { FigureValue } from "../../values/figure-value";
import { Quotation } from "../../values/quotation";
import { Reading } from "../../values/reading";

type Shared = {
  readonly citations: readonly Citation[];
  /** Titles of the statement's indicators by slug; a single one appears in the headline only. */
  readonly titles: ReadonlyMap<string, string>;
  readonly context: AsOfContext;
};

/** Figures of a statement with their words, reading and citations. */
export function StatedTable({ statement, ...shared }: Omit<Shared, "citations"> & { readonly statement: Statement }) {
  return (
    <table className="rows rows-stated">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">In the words</th>
          <th scope="col">About</th>
          <th scope="col">Nature</th>
          <th scope="col">Read as</th>
          <th scope="col">Citations</th>
        </tr>
      </thead>
      <tbody>
        {statement.figures.map((figure) => (
          <StatedRow key={figure.id} figure={figure} citations={statement.citations} {...shared} />
        ))}
      </tbody>
    </table>
  );
}

function StatedRow({ figure, citations, titles, context }: Shared & { readonly figure: Figure }) {
  const carrying = citations.flatMap(({ id }, index) => (figure.citations.includes(id) ? [index + 1] : []));
  const language = citations.find(({ id }) => figure.citations.includes(id))?.source.language ?? null;
  return (
    <tr>
      <th className="at-figure" scope="row">
        <FigureValue figure={figure} />{" "}
        {figure.measure !== "level" && <span className="quiet">{formatOver(figure.over, figure.years)}</span>}
      </th>
      <td className="at-words">
        {figure.words !== null && <Quotation language={language}>{figure.words}</Quotation>}
        {figure.condition !== null && <span className="quiet"> condition: {figure.condition}</span>}
      </td>
      <td className="at-about">
        {titles.size > 1 && (
          <>
            <a href={addressAt(`/indicators/${figure.indicator}`, context)}>{titles.get(figure.indicator)}</a>,{" "}
          </>
        )}
        <About figure={figure} />
      </td>
      <td className="at-nature end">{figure.nature}</td>
      <td className="at-reading" data-head="read as">
        <Reading figure={figure} />
      </td>
      <td className="at-citations end" data-head="citations">
        <CitationLinks places={carrying} />
      </td>
    </tr>
  );
}

function About({ figure: { period, years, periodText, timing } }: { readonly figure: Figure }) {
  return (
    <>
      {timing === "by" && "by "}
      {period === null ? "no period named" : <span className="nowrap">{formatPeriod(period, "long", years)}</span>}
      {periodText !== null && <span className="quiet"> “{periodText}”</span>}
    </>
  );
}
