"use client";

import type { StatementOptions } from "@/lib/input/form/statement-options";
import { Fields, Group } from "../fields/group";
import { Rows } from "../fields/rows";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { CitationFields } from "./citation-fields";
import { FigureFields } from "./figure-fields";
import { SpeakerFields } from "./speaker-fields";
import { STATEMENT_LABELS as LABELS } from "./statement-labels";
import { SuggestedSource } from "./suggested-source";

const MANNERS = [
  { value: "said", words: "said" },
  { value: "published", words: "published" },
  { value: "relayed", words: "relayed" },
  { value: "leaked", words: "leaked" },
];
const DAY_BASES = [{ value: "report", words: "a dated report’s" }];

/** Fields of a statement: speakers, occasion, day, citations and figures. */
export function StatementFields({ options }: { readonly options: StatementOptions }) {
  const titles = Object.fromEntries([...options.indicators, ...options.series].map(({ slug, title }) => [slug, title]));
  return (
    <>
      <SuggestedSource speakers={options.speakers} sources={options.sources} />
      <Group name="speakers" legend="Who">
        <Rows list="speakers" noun="Speaker" add="Add another speaker">
          {(row) => <SpeakerFields row={row} />}
        </Rows>
      </Group>
      <Group legend="When, where">
        <Fields>
          <TextField name="statedOn" label={LABELS.statedOn} span={4} hint="A day, a month or a year: 2023-12-14, 2023-12, 2023" />
          <SelectField name="statedOnBasis" label={LABELS.statedOnBasis} span={4} blank="the statement’s own" options={DAY_BASES} />
          <SelectField name="manner" label={LABELS.manner} span={4} options={MANNERS} />
          <TextField name="occasion" label={LABELS.occasion} span={12} list="occasions" optional />
        </Fields>
      </Group>
      <Group name="citations" legend="Source and quoted words">
        <Rows list="citations" noun="Source" add="Add another source">
          {(row) => <CitationFields row={row} />}
        </Rows>
      </Group>
      <Group name="figures" legend="Figures">
        <Rows list="figures" noun="Figure" add="Add a figure" numbered className="figure">
          {(row) => <FigureFields row={row} options={options} titles={titles} />}
        </Rows>
        <p className="hint">
          An indicator that is not there: <a href="/enter/indicator?back=/enter/statement">enter it first</a>, and come back to what you
          typed.
        </p>
      </Group>
    </>
  );
}
