import type { ErrorRecord } from "@/lib/domain/track-record/error-record";
import { formatStatistic } from "@/lib/format/numbers";
import { FactList } from "../values/fact-list";
import { errorText } from "./labels";

type Props = { readonly errors: ErrorRecord; readonly unit: "percent" | "points" };

/** Error statistics; those with too few periods say so instead of a number. */
export function ErrorFacts({ errors, unit }: Props) {
  const { mean, median, mae, rmse, direction, signFlip, periods } = errors;
  return (
    <FactList
      facts={[
        { term: "Mean size of error", detail: errorText(mae, unit, false) },
        { term: "Mean error", detail: errorText(mean, unit) },
        { term: "Median error", detail: errorText(median, unit) },
        { term: "Root mean square", detail: rmse === null ? "from 20 periods" : errorText(rmse, unit, false) },
        { term: "Direction", detail: direction.n === 0 ? "no earlier value known" : directionWords(direction) },
        { term: "Sign-flip p", detail: signFlip === null ? signFlipAbsence(periods) : formatStatistic(signFlip, "ratio", false) },
      ]}
    />
  );
}

function directionWords({ k, n, rose }: ErrorRecord["direction"]): string {
  return `as stated in ${k} of ${n}; it rose in ${rose}`;
}

function signFlipAbsence(periods: number): string {
  return periods < 8 ? "from 8 periods" : "exact to 20 periods, blank beyond";
}
