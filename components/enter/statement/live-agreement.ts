"use client";

import { useContext, useEffect, useState } from "react";
import { rowsOf, rowValues } from "@/lib/input/form/form-state";
import type { FormValues } from "@/lib/input/form/parse-form";
import { FormContext } from "../form/form-context";
import { useLiveValues } from "../form/live-values";

export type CheckAgreement = (values: FormValues) => Promise<readonly string[]>;

const DEBOUNCE_MS = 700;

/**
 * Sentences on whether level and growth agree: the server's last result, requested again when typing pauses. Empty while
 * there is no result for the current values, also when the request failed.
 */
export function useAgreement(agree: CheckAgreement): readonly string[] {
  const { agreement, values } = useContext(FormContext);
  const live = useLiveValues();
  const [asked, setAsked] = useState<{ readonly of: FormValues; readonly said: readonly string[] } | null>(null);
  useEffect(() => {
    if (live === values || !hasLevelAndGrowth(live)) return;
    const timer = setTimeout(() => {
      agree(live).then(
        (said) => setAsked({ of: live, said }),
        () => setAsked(null),
      );
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [agree, live, values]);
  if (live === values) return agreement;
  return asked !== null && hasLevelAndGrowth(live) ? asked.said : [];
}

/** True when at least one level and one growth have a number. */
function hasLevelAndGrowth(values: FormValues): boolean {
  const measures = rowsOf(values, "figures")
    .map((row) => rowValues(values, `figures.${row}`))
    .filter(({ number = "", low = "" }) => `${number}${low}`.trim() !== "")
    .map(({ measure }) => measure);
  return measures.includes("level") && measures.includes("growth");
}
