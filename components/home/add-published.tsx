import type { Period } from "@/lib/domain/time/period";
import { type AsOfContext, isNow } from "@/lib/input/query/as-of-context";

type LinkProps = { readonly series: string; readonly period: Period; readonly context: AsOfContext; readonly words?: string };

/** Link to the release form with series and period prefilled. Renders nothing on a page read in the past, whose gap may since have been filled. */
export function AddPublished({ series, period, context, words = "add the published figure" }: LinkProps) {
  if (!isNow(context)) return null;
  return (
    <a className="add-published" href={`/enter/release?${new URLSearchParams({ series, period: period.text })}`}>
      {words}
    </a>
  );
}
