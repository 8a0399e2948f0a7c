import type { PeriodCard, PublishedLine } from "@/lib/chart/plan/period-card";
import { formatCount } from "@/lib/format/lists";
import { OutcomeMark } from "../../../values/outcome-mark";
import { type FoldedLine, foldLines } from "./fold-lines";

/** The newest of more stated numbers; the table has all. */
const MOST_STATED = 8;

/** All that is known of a period: what each basis published and when; each stated number and what the actual was to it. */
export function PeriodCardContent({ card: { published, against, stated } }: { readonly card: PeriodCard }) {
  const lines = foldLines(stated);
  const left = lines.length - MOST_STATED;
  return (
    <>
      {published.length === 0 ? <p className="quiet">Nothing is published for it.</p> : <PublishedTable lines={published} />}
      {lines.length > 0 && (
        <table className="stated-lines">
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                Stated
              </th>
              <th scope="col">{against === null ? "Outcome" : `The actual was (${against})`}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(-MOST_STATED).map((line) => (
              <StatedRow key={line.newest.key} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className="quiet">{formatCount(left, "more number")} in the table.</p>}
    </>
  );
}

function PublishedTable({ lines }: { readonly lines: readonly PublishedLine[] }) {
  return (
    <table>
      <thead className="hidden-text">
        <tr>
          <th scope="col">Whose count</th>
          <th scope="col">Published</th>
          <th scope="col">On</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, basis, number, when }) => (
          <tr key={key}>
            <th scope="row">{basis}</th>
            <td>
              <b>{number}</b>
            </td>
            <td className="quiet">{when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StatedRow({ line: { newest, count } }: { readonly line: FoldedLine }) {
  const { number, who, day, outcome, words, elsewhere, href } = newest;
  return (
    <tr>
      <td className="quiet card-day">{day}</td>
      <td>
        <a className="stated" href={href}>
          {number}
        </a>{" "}
        <span className="quiet">
          {who}
          {count > 1 && `, with ${count - 1} earlier`}
        </span>
      </td>
      <td>
        <span className="card-outcome">
          <OutcomeMark outcome={outcome} /> {words}
        </span>
        {elsewhere.map(({ basis, outcome: other, words: otherWords }) => (
          <span key={basis} className="card-outcome">
            <OutcomeMark outcome={other} /> {otherWords} ({basis})
          </span>
        ))}
      </td>
    </tr>
  );
}
