import { read } from "@/lib/api/read";
import { findIndicatorOfFigure } from "@/lib/db/entities/figures";
import { headOfIndicator } from "@/lib/db/ledger/ledger";
import { coherenceOf } from "@/lib/domain/analysis/coherence";
import { remaindersOf } from "@/lib/domain/analysis/remainder";
import { sharesOf } from "@/lib/domain/analysis/share";
import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { ok } from "@/lib/domain/values/result";
import { readJudged } from "@/lib/load/judged/judged-indicator";

export const GET = read<{ id: string }>([], async (ask, { id }) => {
  const indicator = await findIndicatorOfFigure(id, ask.ledger);
  return ok({
    version: indicator === null ? ask.ledger : await headOfIndicator(indicator, ask.ledger),
    daily: true,
    body: async () => {
      const judged = indicator === null ? null : await readJudged(indicator, ask);
      const found = judged?.byId.get(id);
      if (!judged || !found) return null;
      const { figure, statement, headline, evaluations } = found;
      const coherence = coherenceOf(statement.figures, judged.history, ask.asOf).filter((one) => one.level === id || one.growth === id);
      const remainder = remaindersOf(figure, judged.history, ask.asOf);
      const share = sharesOf(figure, evaluations, judged.history, ask.asOf);
      return { rules: RULES_VERSION, ledger: ask.ledger, asOf: ask.asOf, headline, evaluations, coherence, remainder, share };
    },
  });
});
