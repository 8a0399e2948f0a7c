import { statementCard } from "@/components/statement/statement-card";
import { findStatement } from "@/lib/db/entities/statements";
import { cardResponse } from "@/lib/http/card-response";
import { readJudgedStatement } from "@/lib/load/judged-indicator";

type Context = { readonly params: Promise<{ readonly id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return cardResponse(request, async (_, moment) => {
    const statement = await findStatement(id, moment.ledger);
    if (statement === null || statement.knownOn > moment.asOf) return null;
    return statementCard(statement, (await readJudgedStatement(statement, moment)).figures, moment);
  });
}
