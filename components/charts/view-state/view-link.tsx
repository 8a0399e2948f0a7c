"use client";

import { type ComponentPropsWithoutRef, type MouseEvent, useContext } from "react";
import { ChartViewContext } from "./chart-view-context";

type Props = ComponentPropsWithoutRef<"a"> & {
  readonly href: string;
  /** True for another page or a file, which the browser opens itself. */
  readonly isElsewhere?: boolean;
};

/** A link that takes the view of the page's charts along and, unless it leads elsewhere, opens without a full load. Without scripts it is a link. */
export function ViewLink({ href, isElsewhere = false, children, ...rest }: Props) {
  const page = useContext(ChartViewContext);
  const address = page?.follow(href) ?? href;
  const click = (event: MouseEvent) => {
    if (page === null || isElsewhere || isForBrowser(event)) return;
    event.preventDefault();
    event.currentTarget.closest("details.menu")?.removeAttribute("open");
    page.open(address);
  };
  return (
    <a {...rest} href={address} onClick={click}>
      {children}
    </a>
  );
}

/** A click that asks for a new tab or window, or for a menu. */
export function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
