"use client";

import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { FieldDisclosure } from "../fields/disclosure";
import { Fields } from "../fields/group";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { useField } from "../form/form-context";
import { SubmitButton } from "../form/submit-button";
import { CitedBy } from "../statement/cited-by";
import { MAGNITUDES } from "../statement/figure-select-options";
import { EXTRA_OBSERVATION_FIELDS, ObservationDetails } from "./observation-details";
import { ObservationSentence } from "./observation-sentence";
import { RELEASE_LABELS as LABELS } from "./release-labels";

type Props = { readonly row: string; readonly options: ReleaseOptions; readonly isDense: boolean };

/** One observation on one line with its extra fields in a disclosure; in a long list they are loaded on demand. */
export function ObservationFields({ row, options, isDense }: Props) {
  const field = (name: keyof typeof LABELS) => ({ name: `${row}.${name}`, label: LABELS[name] });
  const { series, indicators } = options;
  const choices = series.map(({ slug, title, indicator }) => ({ value: slug, words: title, group: indicators[indicator] ?? indicator }));
  return (
    <>
      <Fields>
        <SelectField {...field("series")} span={4} blank="choose one" options={choices} />
        <TextField {...field("period")} span={2} {...(!isDense && { hint: "2023, Nov 2023" })} />
        <TextField {...field("number")} span={2} when="not-range" inputMode="decimal" />
        <TextField {...field("low")} span={2} when="for-range" inputMode="decimal" />
        <TextField {...field("high")} span={2} when="for-range" inputMode="decimal" />
        <SelectField {...field("multiplier")} span={2} blank="none" options={MAGNITUDES} />
        <TextField {...field("growth")} span={2} optional inputMode="decimal" {...(!isDense && { hint: "In percent" })} />
      </Fields>
      <PastedMarker row={row} />
      {isDense ? <ExtraFieldsOnDemand row={row} options={options} /> : <ExtraFields row={row} options={options} />}
    </>
  );
}

function ExtraFields({ row, options }: Pick<Props, "row" | "options">) {
  return (
    <>
      <FieldDisclosure
        summary="More of this row: shape, hedge, status, words"
        names={EXTRA_OBSERVATION_FIELDS.map((name) => `${row}.${name}`)}
      >
        <ObservationDetails row={row} statements={options.statements} />
      </FieldDisclosure>
      <CitedBy row={row} label={LABELS.citations} />
      <ObservationSentence row={row} options={options} />
    </>
  );
}

/** Extra fields of a row in a long list: the server adds them on request, or when one of them has an error. */
function ExtraFieldsOnDemand({ row, options }: Pick<Props, "row" | "options">) {
  const { value } = useField(`${row}.opened`);
  if (value !== "")
    return (
      <>
        <input type="hidden" name={`${row}.opened`} value="1" />
        <ObservationDetails row={row} statements={options.statements} />
        <CitedBy row={row} label={LABELS.citations} />
      </>
    );
  return (
    <p className="more-of-row">
      <StatusKept row={row} />
      <SubmitButton intent={`open:${row}`} className="plain" label={`more of ${rowLabel(row)}`}>
        more
      </SubmitButton>
    </p>
  );
}

/** A status that was pasted or chosen before; the field itself is not in a row of a long list. */
function StatusKept({ row }: { readonly row: string }) {
  const { value } = useField(`${row}.status`);
  return value === "" ? null : (
    <>
      <input type="hidden" name={`${row}.status`} value={value} />
      status {value}{" "}
    </>
  );
}

/** Marks a row filled from a pasted table, so that pasting again replaces it. */
function PastedMarker({ row }: { readonly row: string }) {
  const { value } = useField(`${row}.pasted`);
  return value === "" ? null : <input type="hidden" name={`${row}.pasted`} value={value} />;
}

function rowLabel(row: string): string {
  return `row ${Number(row.split(".")[1]) + 1}`;
}
