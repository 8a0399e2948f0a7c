"use client";

import { type MouseEvent, type ReactNode, useContext } from "react";
import { type Off, toggled } from "@/lib/input/query/off";
import { ChartViewContext } from "./chart-view-context";
import { isForBrowser } from "./view-link";
import { withViewQuery } from "./view-query";

type Props = {
  /** Where it leads without scripts. */
  readonly href: string;
  readonly off: Off;
  /** As the server wrote the page. */
  readonly isOff: boolean;
  readonly text: string;
  readonly title?: string;
  readonly children?: ReactNode;
};

/** A link that leaves one thing out of the page's charts, or puts it back, without a load. */
export function SwitchLink({ href, off, isOff, text, title, children }: Props) {
  const page = useContext(ChartViewContext);
  const isOffNow = page?.view.off.includes(off) ?? isOff;
  const next = page && toggled(page.view.off, off);
  const address = page === null || next === null ? href : withViewQuery(page.follow(href), { ...page.view, off: next });
  const click = (event: MouseEvent) => {
    if (page === null || next === null || isForBrowser(event)) return;
    event.preventDefault();
    page.change({ off: next });
  };
  return (
    <a
      className="switch"
      href={address}
      rel="nofollow"
      title={title}
      data-off={off}
      data-switched={isOffNow ? "off" : "on"}
      onClick={click}
    >
      <span className="hidden-text">{isOffNow ? "Show " : "Hide "}</span>
      {children}
      <span className="switch-name">{text}</span>
    </a>
  );
}
