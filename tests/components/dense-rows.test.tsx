import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormContext } from "@/components/enter/form/form-context";
import { ObservationFields } from "@/components/enter/release/observation-fields";
import { firstState } from "@/lib/input/form/form-state";

const OPTIONS = { series: [], indicators: {}, sources: [], statements: [] };

function dense(values: Readonly<Record<string, string>>): string {
  return renderToStaticMarkup(
    <FormContext value={firstState(values, "")}>
      <ObservationFields row="observations.3" options={OPTIONS} isDense />
    </FormContext>,
  );
}

test("a row of a long list keeps and shows the status that was pasted", () => {
  const row = dense({ "observations.3.status": "P" });
  expect(row).toContain('<input type="hidden" name="observations.3.status" value="P"/>status P');
  expect(dense({})).not.toContain("observations.3.status");
});

test("an opened row has the field of the status alone", () => {
  const row = dense({ "observations.3.status": "P", "observations.3.opened": "1" });
  expect(row.match(/name="observations.3.status"/g)).toHaveLength(1);
});
