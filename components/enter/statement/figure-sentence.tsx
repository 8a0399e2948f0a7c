"use client";

import { yearNamingOfTyped } from "@/lib/domain/ledger/year-naming";
import { rowValues } from "@/lib/input/form/form-state";
import type { StatementOptions } from "@/lib/input/form/statement-options";
import { useLiveValues } from "../form/live-values";
import { figureSentence } from "./figure-sentence-text";

type Props = {
  readonly row: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly series: StatementOptions["series"];
};

/** Shows a figure's fields as a sentence. */
export function FigureSentence({ row, titles, series }: Props) {
  const typed = rowValues(useLiveValues(), row);
  const parts = figureSentence(typed, titles, yearNamingOfTyped(typed, series));
  return (
    <p className="sentence">
      Reads:{" "}
      {parts.map(({ text, stated }) =>
        stated ? (
          <span key={text} className="stated">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}
