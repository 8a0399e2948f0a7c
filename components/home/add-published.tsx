import { waitsFor } from "@/lib/domain/analysis/waiting";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Period } from "@/lib/domain/time/period";
import { type AsOfContext, isNow } from "@/lib/input/query/as-of-context";

type LinkProps = { readonly series: string; readonly period: Period; readonly context: AsOfContext; readonly words?: string };

/** Leads to the release form with series and period filled. Nothing where the page is not of now: it may be held by now. */
export function AddPublished({ series, period, context, words = "add the published figure" }: LinkProps) {
  if (!isNow(context)) return null;
  return (
    <a className="add-published" href={`/enter/release?${new URLSearchParams({ series, period: period.text })}`}>
      {words}
    </a>
  );
}

type Props = { readonly judged: JudgedFigure; readonly context: AsOfContext };

/** The same for a figure that waits on every basis that counts: for the first of them. */
export function AddFirstPublished({ judged, context }: Props) {
  const [first] = judged.headline.outcome === "pending" ? waitsFor(judged) : [];
  return first ? <AddPublished {...first} context={context} /> : null;
}
