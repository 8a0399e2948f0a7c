"use client";

import { useContext } from "react";
import { rowsOf } from "@/lib/input/form/form-state";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { Fields, Group } from "../fields/group";
import { Rows } from "../fields/rows";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { FormContext } from "../form/form-context";
import { CitationFields } from "../statement/citation-fields";
import { ObservationFields } from "./observation-fields";
import { PasteFields } from "./paste-fields";
import { RELEASE_LABELS as LABELS } from "./release-labels";

const BASES = [
  { value: "release", words: "of the publication" },
  { value: "report", words: "a dated report’s" },
];

/** Above this number of rows the layout is dense and extra fields are loaded per row on demand. */
const DENSE_ABOVE = 20;

/** Fields of a release: day, observations and sources. */
export function ReleaseFields({ options }: { readonly options: ReleaseOptions }) {
  const { values } = useContext(FormContext);
  const isDense = rowsOf(values, "observations").length > DENSE_ABOVE;
  return (
    <>
      <Group name="observations" legend="What was published">
        <Rows list="observations" noun="Row" add="Add a row" className={isDense ? "figure dense-row" : "figure"}>
          {(row) => <ObservationFields row={row} options={options} isDense={isDense} />}
        </Rows>
        <PasteFields options={options} />
        <p className="hint">
          A series that is not there: <a href="/enter/series?back=/enter/release">enter it first</a>, and come back to what you typed.
        </p>
      </Group>
      <Group legend="When">
        <Fields>
          <TextField name="releasedOn" label={LABELS.releasedOn} span={6} hint="A day, a month or a year: 2024-01-12, 2024-01, 2024" />
          <SelectField
            name="releasedOnBasis"
            label={LABELS.releasedOnBasis}
            span={6}
            blank="of the publication, where it is whole"
            options={BASES}
          />
        </Fields>
      </Group>
      <Group name="citations" legend="In which sources">
        <Rows list="citations" noun="Source" add="Add another source">
          {(row) => <CitationFields row={row} />}
        </Rows>
      </Group>
    </>
  );
}
