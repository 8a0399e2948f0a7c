import { read } from "@/lib/api/read";
import { findSource } from "@/lib/db/entities/sources";
import { listCitingSource } from "@/lib/db/queries/list-by-source";
import { ok } from "@/lib/domain/values/result";
import { sourceJson } from "@/lib/export/json";

export const GET = read<{ id: string }>([], async ({ asOf, ledger }, { id }) =>
  ok({
    version: ledger,
    daily: true,
    body: async () => {
      const source = await findSource(id, ledger);
      if (source === null) return null;
      const { statements, releases } = await listCitingSource(id, ledger);
      const known = (row: { readonly knownOn: string }) => row.knownOn <= asOf;
      return {
        ...sourceJson(source),
        statements: statements.filter(known).map((statement) => statement.id),
        releases: releases.filter(known).map((release) => release.id),
      };
    },
  }),
);
