"use client";

import { Fields } from "../fields/group";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { STATEMENT_LABELS as LABELS } from "./statement-labels";

const KINDS = [
  { value: "person", words: "a person" },
  { value: "institution", words: "an institution" },
];

/** Fields of one speaker, existing or new. */
export function SpeakerFields({ row }: { readonly row: string }) {
  return (
    <Fields>
      <TextField name={`${row}.name`} label={LABELS.name} span={6} list="speakers" hint="Somebody the ledger knows, or a new name" />
      <TextField
        name={`${row}.capacity`}
        label={LABELS.capacity}
        span={6}
        list="capacities"
        optional
        hint="As on that day: President of Russia"
      />
      <SelectField name={`${row}.kind`} label={LABELS.kind} span={4} blank="as held" options={KINDS} hint="Needed for a new name only" />
      <TextField
        name={`${row}.onBehalfOf`}
        label={LABELS.onBehalfOf}
        span={8}
        list="institutions"
        optional
        hint="An institution the ledger knows"
      />
    </Fields>
  );
}
