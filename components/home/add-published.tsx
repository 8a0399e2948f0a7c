import { waitsFor } from "@/lib/domain/analysis/waiting";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
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

type Props = { readonly judged: JudgedFigure; readonly context: AsOfContext };

/** The same link for a figure that is pending on every counting basis, for the first of them. */
export function AddFirstPublished({ judged, context }: Props) {
  const [first] = judged.headline.outcome === "pending" ? waitsFor(judged) : [];
  return first ? <AddPublished {...first} context={context} /> : null;
}
