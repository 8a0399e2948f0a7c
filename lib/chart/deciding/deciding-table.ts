import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import { columnOf, type Table, tableOf } from "../../export/table";
import { speakerNames } from "../../format/speakers";
import type { DecidingRows } from "./deciding-rows";

type Row = {
  readonly about: string;
  readonly kind: "stated" | "published" | "known before";
  readonly who: string;
  readonly number: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string;
  readonly outcome: string | null;
  readonly id: string;
};

/** The rows that the chart draws: of each panel what was stated, then each basis. */
export function decidingTable({ panels }: DecidingRows, { statement }: JudgedFigure): Table {
  const column = columnOf<Row>();
  return tableOf(
    [
      column("period_words", "About", "string", "the period, the measure and the unit in words", ({ about }) => about),
      column("kind", "Kind", "string", "stated, published, or the last value known before", ({ kind }) => kind),
      column("who", "Who", "string", "speakers, or the basis", ({ who }) => who),
      column("number", "Number", "string", "as printed on the chart", ({ number }) => number),
      column("low", "Low", "decimal", "lowest number, in base units or percent; blank: open", ({ low }) => low),
      column("high", "High", "decimal", "highest number, in base units or percent; blank: open", ({ high }) => high),
      column("unit", "Unit", "string", "what the number counts", ({ unit }) => unit),
      column("outcome", "Outcome", "string", "of the first stated figure, on this basis (rule 3)", ({ outcome }) => outcome),
      column("id", "Id", "string", "id of the figure or observation in the ledger", ({ id }) => id),
    ],
    panels.flatMap(({ heading, unit, stated, bases }): readonly Row[] => {
      const shared = { about: heading, unit };
      const said = stated.map(({ key, number, stated: { low, high } }): Row => {
        return { ...shared, kind: "stated", who: speakerNames(statement), number, low, high, outcome: null, id: key };
      });
      const published = bases.flatMap(({ title, actual, before, words }): readonly Row[] => [
        ...(before === null
          ? []
          : [
              {
                ...shared,
                ...ends(before.value),
                kind: "known before" as const,
                who: title,
                number: before.label,
                outcome: null,
                id: before.key,
              },
            ]),
        ...(actual === null
          ? []
          : [
              {
                ...shared,
                kind: "published" as const,
                who: title,
                number: actual.label,
                low: actual.reading === null ? actual.value : actual.reading[0],
                high: actual.reading === null ? actual.value : actual.reading[1],
                outcome: words,
                id: actual.key,
              },
            ]),
      ]);
      return [...said, ...published];
    }),
  );
}

function ends(value: string): Pick<Row, "low" | "high"> {
  return { low: value, high: value };
}
