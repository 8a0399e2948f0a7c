import { read } from "@/app/api/answer";
import { listCarried } from "@/lib/db/carried";
import { findSource } from "@/lib/db/sources";
import { ok } from "@/lib/domain/result";
import { sourceJson } from "@/lib/exchange/json";

export const GET = read<{ id: string }>([], async ({ asOf, ledger }, { id }) =>
  ok({
    version: ledger,
    daily: true,
    body: async () => {
      const source = await findSource(id, ledger);
      if (source === null) return null;
      const { statements, releases } = await listCarried(id, ledger);
      const known = (row: { readonly knownOn: string }) => row.knownOn <= asOf;
      return {
        ...sourceJson(source),
        statements: statements.filter(known).map((statement) => statement.id),
        releases: releases.filter(known).map((release) => release.id),
      };
    },
  }),
);
