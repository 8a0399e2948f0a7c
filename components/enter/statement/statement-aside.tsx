"use client";

import type { StatementOptions } from "@/lib/input/form/statement-options";
import { FactList } from "../../values/fact-list";
import { useLiveValues } from "../form/live-values";
import { type CheckAgreement, useAgreement } from "./live-agreement";
import { writtenSummary } from "./written-summary";

/** Summary of what the statement form will record, and whether level and growth agree on the bases known that day. */
export function StatementAside({ agree, ...known }: Pick<StatementOptions, "speakers" | "sources"> & { readonly agree: CheckAgreement }) {
  const agreement = useAgreement(agree);
  const live = useLiveValues();
  return (
    <>
      <section>
        <h2>What will be written</h2>
        <FactList facts={writtenSummary(live, known)} />
      </section>
      {agreement.length > 0 && (
        <section>
          <h2>Do they agree?</h2>
          <ul className="hints">
            {agreement.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="hint">That is no error: enter what was said.</p>
        </section>
      )}
    </>
  );
}
