import type { ReactNode } from "react";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { type Off, toggled } from "@/lib/input/query/off";
import { viewQuery } from "@/lib/input/query/view";
import { SwitchLink } from "../../charts/view-state/switch-link";

type Props = {
  readonly page: IndicatorPage;
  readonly off: Off;
  readonly text: string;
  /** In full, where the text is short. */
  readonly title?: string;
  /** The mark that it switches. */
  readonly children?: ReactNode;
};

/** A link that leaves one thing out of the chart, or puts it back: a box with or without a tick, the mark, and the name. */
export function LegendSwitch({ page: { view, context, path }, off, text, title, children }: Props) {
  const address = addressWith(path, viewQuery({ ...view, off: toggled(view.off, off) }), context);
  return (
    <SwitchLink href={address} off={off} isOff={view.off.includes(off)} text={text} {...(title !== undefined && { title })}>
      {children}
    </SwitchLink>
  );
}
