import { read } from "@/app/api/answer";
import { readHeadlines } from "@/app/headlines";
import { findStatement } from "@/lib/db/statements";
import { ok } from "@/lib/domain/result";
import { statementJson } from "@/lib/exchange/json";

export const GET = read<{ id: string }>([], async (clocks, { id }) =>
  ok({
    version: clocks.ledger,
    daily: true,
    body: async () => {
      const statement = await findStatement(id, clocks.ledger);
      if (statement === null || statement.knownOn > clocks.asOf) return null;
      return statementJson(statement, await readHeadlines([statement], clocks));
    },
  }),
);
