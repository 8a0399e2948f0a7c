import type { Series } from "@/lib/domain/ledger/series";
import type { Measure } from "@/lib/domain/ledger/statement";
import type { StatedValue } from "@/lib/domain/values/stated-value";
import { readersStated } from "@/lib/format/readers-number";
import { growthBasisText, valueBasisText } from "./basis-text";

type Props = { readonly stated: StatedValue; readonly measure: Exclude<Measure, "change">; readonly series: Series | undefined };

/** A published number at the magnitude a reader would use, without its unit; its exact digits, where they are more, in the title. */
export function PublishedNumber({ stated, measure, series }: Props) {
  if (measure === "growth") return growthBasisText(stated);
  const exact = valueBasisText(stated, series);
  const short = valueBasisText(series?.unit === "percent" ? stated : readersStated(stated), series);
  return short === exact ? exact : <span title={`exactly ${exact}`}>{short}</span>;
}
