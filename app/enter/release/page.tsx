import { enterRelease } from "@/app/enter/release/action";
import { EnterFrame } from "@/components/enter/form/enter-frame";
import { ReleaseAside } from "@/components/enter/release/release-aside";
import { ReleaseFields } from "@/components/enter/release/release-fields";
import { RELEASE_LABELS } from "@/components/enter/release/release-labels";
import { SourceLists } from "@/components/enter/statement/statement-lists";
import { findRelease } from "@/lib/db/entities/releases";
import { ledgerHead } from "@/lib/db/ledger/ledger";
import { readInitialState } from "@/lib/enter/initial-state";
import { newReleaseValues, prefillFromRelease } from "@/lib/enter/release/first-values";
import { readReleaseOptions } from "@/lib/enter/release/options";
import { oneOf } from "@/lib/input/query/view";
import type { FormQuery } from "@/lib/load/as-of-context";

export default async function EnterReleasePage({ searchParams }: { readonly searchParams: FormQuery }) {
  const query = await searchParams;
  const ledger = await ledgerHead();
  const [options, like] = await Promise.all([readReleaseOptions(ledger), findRelease(oneOf(query.like) ?? "", ledger)]);
  const [series, period] = [oneOf(query.series), oneOf(query.period)];
  const values = like === null ? newReleaseValues(options.series, series, period) : prefillFromRelease(like);
  const { initial, ...opening } = await readInitialState(searchParams, values);
  // Series and period are prefilled, so the number gets the focus.
  const focus = series !== null && period !== null ? "observations.0.number" : null;
  return (
    <EnterFrame
      place="release"
      title="Enter a release"
      action={enterRelease}
      labels={RELEASE_LABELS}
      hints={HINTS}
      aside={<ReleaseAside options={options} />}
      initial={{ ...initial, focus }}
      {...opening}
    >
      <ReleaseFields options={options} />
      <SourceLists {...options} units={[...new Set(options.series.map(({ unit }) => unit))]} />
    </EnterFrame>
  );
}

const HINTS = [
  "A release is one publisher’s publication on one day. Keep the digits as printed: 220.0 isn’t 220.",
  "Growth is the rate that was published, in percent. Don’t compute it: where none is printed, the page does.",
  "A later number for the same period is a revision: enter it as a release of its own day. Nothing is overwritten.",
  "Where no publication is known and an official’s words are all there is, enter the statement first and name it in the row.",
];
