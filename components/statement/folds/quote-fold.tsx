import { addressWith } from "@/lib/input/query/as-of-context";
import { viewQuery } from "@/lib/input/query/view";
import { ExportLinks } from "../../charts/export-links";
import { statementQuotes } from "../statement-quotes";
import { Fold } from "./fold";
import type { FoldsProps } from "./folds-props";
import { QuoteFields } from "./quote-fields";

/** Sentences to quote, then the deciding chart as a picture, as rows and as an embed. */
export function QuoteFold({ statement, figures, indicators, main, context, origin }: FoldsProps) {
  const quotes = statementQuotes(statement.id, figures, indicators, main?.judged ?? null, context, origin);
  const chart = main?.plan && main.view && { plan: main.plan, view: main.view, path: `/indicators/${main.judged.figure.indicator}` };
  if (quotes.length === 0) return null;
  return (
    <Fold
      id="quote"
      title="Quote this"
      finding={chart ? "A sentence, a picture, an embed, with sources and the day." : "A sentence, with its source and the day."}
    >
      <p className="note">The address opens the same page, as of the same day and record, for anyone, any day.</p>
      <QuoteFields quotes={quotes} />
      {chart && (
        <>
          <h3 className="table-head">The chart above: picture, rows, embed</h3>
          <ExportLinks name="deciding" {...chart} context={context} origin={origin}>
            <a href={addressWith(chart.path, viewQuery(chart.view), context)}>On the page of its indicator</a>
          </ExportLinks>
        </>
      )}
    </Fold>
  );
}
