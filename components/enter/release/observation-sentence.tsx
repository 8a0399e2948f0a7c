"use client";

import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { rowsOf, rowValues } from "@/lib/input/form/form-state";
import type { FormValues } from "@/lib/input/form/parse-form";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { readRowPeriods } from "@/lib/parse/row-periods";
import { useLiveValues } from "../form/live-values";
import { observationSentence } from "./observation-sentence-text";

/** Shows an observation's fields as a sentence. */
export function ObservationSentence({ row, options }: { readonly row: string; readonly options: ReleaseOptions }) {
  const values = useLiveValues();
  const parts = observationSentence(rowValues(values, row), options, readPeriodOf(values, row, options));
  return (
    <p className="sentence sentence-published">
      Reads:{" "}
      {parts.map(({ text, stated }) =>
        stated ? (
          <b key={text} className="nowrap">
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </p>
  );
}

/** The row's period, read with those of all rows of its series. */
function readPeriodOf(values: FormValues, row: string, { series }: ReleaseOptions): string | null {
  const names = rowsOf(values, "observations").map((number) => `observations.${number}`);
  const periods = readRowPeriods(
    names.map((name) => rowValues(values, name)),
    (slug) => yearNamingOf(series.find((one) => one.slug === slug)),
  );
  return periods[names.indexOf(row)] ?? null;
}
