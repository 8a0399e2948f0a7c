"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useMemo, useState, useTransition } from "react";
import { followedAddress, isSameButForView } from "@/lib/input/query/followed-address";
import { type ChartView, ChartViewContext } from "./chart-view-context";
import { isSameView, readViewQuery, type ViewQuery, withViewQuery } from "./view-query";

type Props = {
  /** The address that the server wrote the page for, in its one form. */
  readonly written: string;
  readonly children: ReactNode;
};

/**
 * Holds the view of a page's charts. The address is the state. The charts show a change at once; the server is then asked for the page
 * with it, whose texts, tables and links follow. The browser's Back and Forward bring back the view that a page had.
 */
export function ChartViewProvider({ written, children }: Props) {
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams().toString();
  const [isPending, start] = useTransition();
  const [changed, setChanged] = useState<ViewQuery | null>(null);
  const addressed = useMemo(() => readViewQuery(new URLSearchParams(search)), [search]);
  const ahead = changed !== null && !isSameView(changed, addressed) ? changed : null;
  const view = ahead ?? addressed;
  const here = withViewQuery(`${path}?${search}`, view);

  useEffect(() => {
    // One after the other: an answer to an earlier question would take the later change back.
    if (ahead !== null && !isPending) start(() => router.replace(`${here}${window.location.hash}`, { scroll: false }));
  }, [ahead, isPending, here, router]);
  useEffect(() => {
    const forget = () => setChanged(null);
    window.addEventListener("popstate", forget);
    return () => window.removeEventListener("popstate", forget);
  }, []);

  const change = useCallback((own: Partial<ViewQuery>) => setChanged({ ...view, ...own }), [view]);
  const open = useCallback(
    (address: string) => {
      if (isSameButForView(address, here)) return setChanged(readViewQuery(new URL(address, window.location.href).searchParams));
      setChanged(null);
      start(() => router.push(address, { scroll: false }));
    },
    [here, router],
  );
  const value = useMemo(
    (): ChartView => ({ view, ahead, change, follow: (link) => followedAddress(link, written, here), open }),
    [view, ahead, change, written, here, open],
  );
  return <ChartViewContext value={value}>{children}</ChartViewContext>;
}
