"use client";

import { FieldDisclosure } from "../fields/disclosure";
import { Fields } from "../fields/group";
import { TextField } from "../fields/text-field";
import { STATEMENT_LABELS as LABELS } from "./statement-labels";

const EXTRA_FIELDS = ["source.publishedOn", "source.retrievedOn", "source.archived", "source.sha256", "prefix", "suffix"];

/** Fields of one citation: the source document and the quoted words. */
export function CitationFields({ row }: { readonly row: string }) {
  const field = (name: keyof typeof LABELS) => ({ name: `${row}.${name}`, label: LABELS[name] });
  return (
    <>
      <Fields>
        <TextField
          {...field("source.url")}
          span={8}
          list="addresses"
          inputMode="url"
          hint="An address the ledger knows brings its publisher and language"
        />
        <TextField {...field("source.language")} span={4} list="languages" optional />
        <TextField {...field("source.publisher")} span={4} list="publishers" optional />
        <TextField {...field("source.title")} span={8} list="titles" optional hint="A source without an address needs a title" />
        <TextField {...field("exact")} span={12} lines={3} optional />
        <TextField {...field("translation")} span={12} lines={2} optional hint="Into English, where the words are in another language" />
      </Fields>
      <FieldDisclosure
        summary="More of this source: days, archived copy, words around"
        names={EXTRA_FIELDS.map((name) => `${row}.${name}`)}
      >
        <Fields>
          <TextField {...field("source.publishedOn")} span={3} optional hint="2023-12-14, 2023-12, 2023" />
          <TextField {...field("source.retrievedOn")} span={3} optional />
          <TextField {...field("source.archived")} span={6} inputMode="url" optional hint="Address of the copy" />
          <TextField {...field("prefix")} span={6} lines={2} optional />
          <TextField {...field("suffix")} span={6} lines={2} optional />
          <TextField {...field("source.sha256")} span={12} optional hint="Of the document as it was retrieved" />
        </Fields>
      </FieldDisclosure>
    </>
  );
}
