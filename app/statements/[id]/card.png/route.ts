import { statementCard } from "@/components/statement/statement-card";
import { findStatement } from "@/lib/db/entities/statements";
import { cardResponse } from "@/lib/http/card-response";
import { readJudgedStatement } from "@/lib/load/judged/judged-indicator";

type Context = { readonly params: Promise<{ readonly id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return cardResponse(request, async (_, context) => {
    const statement = await findStatement(id, context.ledger);
    if (statement === null || statement.knownOn > context.asOf) return null;
    const { figures, indicators } = await readJudgedStatement(statement, context);
    return statementCard(
      statement,
      figures,
      indicators.map(({ facts }) => facts),
      context,
    );
  });
}
