import { enterIndicator } from "@/app/enter/indicator/action";
import { EnterFrame } from "@/components/enter/form/enter-frame";
import { INDICATOR_LABELS, IndicatorFields } from "@/components/enter/indicator-fields";
import { readInitialState } from "@/lib/enter/initial-state";
import type { FormQuery } from "@/lib/load/as-of-context";

export default async function EnterIndicatorPage({ searchParams }: { readonly searchParams: FormQuery }) {
  const { context, initial, back } = await readInitialState(searchParams, { aggregation: "flow" });
  return (
    <EnterFrame
      place="indicator"
      title="Enter an indicator"
      context={context}
      action={enterIndicator}
      initial={initial}
      back={back}
      labels={INDICATOR_LABELS}
      hints={HINTS}
    >
      <IndicatorFields />
    </EnterFrame>
  );
}

const HINTS = [
  "An indicator is what is measured, whoever measures it. Each publisher’s figures for it are a series of their own.",
  "“GDP will grow 5%” is a growth figure of real GDP, not a level of “GDP growth”.",
  "A flow sums over time (trade in a year). A stock is the value at the period’s end (reserves). A rate is neither (unemployment).",
];
