import type { Series } from "@/lib/domain/ledger/series";

/** Checkboxes for the bases shown as columns. */
export function BasisChoice({ series, shown }: { readonly series: readonly Series[]; readonly shown: readonly Series[] }) {
  if (series.length < 2) return null;
  return (
    <fieldset className="basis-choice">
      <legend>Bases shown</legend>
      {series.map((one) => (
        <label key={one.slug}>
          <input type="checkbox" name="basis" value={one.slug} defaultChecked={shown.includes(one)} />
          {one.title}
        </label>
      ))}
    </fieldset>
  );
}
