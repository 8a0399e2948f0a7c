"use client";

import type { MarkOutcome } from "@/lib/chart/model/model";
import { Popover } from "../../page/popover";
import { OutcomeMark } from "../../values/outcome-mark";
import { Quotation } from "../../values/quotation";

/** A stated figure as texts that are ready to draw. */
export type FigureRowTexts = {
  /** Id of the figure. */
  readonly id: string;
  /** ISO text, as precise as it is known, and in words. */
  readonly statedOn: string;
  readonly day: string;
  readonly byReport: boolean;
  readonly speakers: string;
  readonly figure: string;
  readonly href: string;
  readonly nature: string;
  readonly about: string;
  /** The words stated, with their language, the passage around them and its translation. */
  readonly words: {
    readonly text: string;
    readonly language: string | null;
    readonly passage: string | null;
    readonly english: string | null;
  } | null;
  readonly condition: string | null;
  /** Null for a threshold, which is read as stated. */
  readonly reading: string | null;
  readonly outcome: { readonly mark: MarkOutcome; readonly words: string } | null;
  /** Address of the form for the first published figure that is missing. */
  readonly addHref: string | null;
};

/** A row of the table of figures. Tables have many: as a client component each is sent to scripts by its texts, not by its elements. */
export function FigureRow({ row }: { readonly row: FigureRowTexts }) {
  return (
    <tr id={`figure-${row.id}`}>
      <td className="at-day nowrap">
        <time className="nowrap" dateTime={row.statedOn}>
          {row.day}
        </time>
        {row.byReport && <span className="quiet"> by report</span>}
      </td>
      <th className="at-speaker" scope="row">
        {row.speakers}
      </th>
      <td className="at-figure end">
        <a className="stated" href={row.href}>
          {row.figure}
        </a>
      </td>
      <td className="at-nature end">{row.nature}</td>
      <td className="at-about nowrap end">{row.about}</td>
      <td className="at-words">
        <Words row={row} />
      </td>
      <td className="at-reading" data-head="read as">
        {row.reading === null ? <span className="quiet">stated</span> : <span className="nowrap">{row.reading}</span>}
      </td>
      <td className="at-headline">
        {row.outcome && (
          <span className={`outcome is-${row.outcome.mark}`}>
            <OutcomeMark outcome={row.outcome.mark} />
            {row.outcome.words}
          </span>
        )}
        {row.addHref !== null && (
          <a className="add-published" href={row.addHref}>
            add the published figure
          </a>
        )}
      </td>
    </tr>
  );
}

function Words({ row: { words, condition } }: { readonly row: FigureRowTexts }) {
  return (
    <>
      {words !== null && <Quotation language={words.language}>{words.text}</Quotation>}
      {words !== null && words.english !== null && (
        <>
          {" "}
          <Popover label={<span className="quiet">in English</span>}>
            {words.passage !== null && (
              <>
                <Quotation language={words.language}>{words.passage}</Quotation>
                <br />
              </>
            )}
            {words.english}
          </Popover>
        </>
      )}
      {condition !== null && <span className="quiet"> condition: {condition}</span>}
    </>
  );
}
