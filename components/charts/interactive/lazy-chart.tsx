"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { BOX_WIDTHS } from "@/lib/chart/model/box-widths";
import type { InteractivePicture } from "@/lib/chart/plan/interactive-picture";

type Props = {
  /** Address of the chart's data, without `width`. */
  readonly address: string;
  /** The chart drawn on the server. It stays until the interactive chart is ready, and is used in print. */
  readonly children: ReactNode;
};

type Box = "wide" | "narrow";
type Live = {
  readonly InteractiveChart: ComponentType<{ readonly picture: InteractivePicture }>;
  readonly picture: InteractivePicture;
  readonly box: Box;
};

/** The width at which the page's styles change boxes. */
const PHONE = "(width < 760px)";

/**
 * Replaces the server's drawing by the interactive chart, in the same box, once the page has loaded, is idle and the chart is
 * visible. If loading fails, the server's drawing stays.
 */
export function LazyChart({ address, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<Live | null>(null);

  useEffect(() => {
    const phone = matchMedia(PHONE);
    let wanted = 0;
    const draw = async () => {
      wanted += 1;
      const turn = wanted;
      const box: Box = phone.matches ? "narrow" : "wide";
      try {
        const [{ InteractiveChart }, picture] = await Promise.all([
          import("./interactive-chart"),
          fetchPicture(`${address}${address.includes("?") ? "&" : "?"}width=${BOX_WIDTHS[box]}`),
        ]);
        if (turn === wanted) setLive({ InteractiveChart, picture, box });
      } catch {
        // The server's drawing shows the same.
        if (turn === wanted) setLive(null);
      }
    };
    const stop = whenSeen(frame.current, draw);
    const redraw = () => {
      setLive(null);
      if (wanted > 0) draw();
    };
    phone.addEventListener("change", redraw);
    return () => {
      wanted = -1;
      stop();
      phone.removeEventListener("change", redraw);
    };
  }, [address]);

  return (
    <div ref={frame} className="chart-boxes" {...(live !== null && { "data-interactive": live.box })}>
      {children}
      {live !== null && <live.InteractiveChart picture={live.picture} />}
    </div>
  );
}

async function fetchPicture(address: string): Promise<InteractivePicture> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

/** Calls once when the page has loaded and is idle and the element is visible. Returns a function that cancels. */
function whenSeen(element: Element | null, call: () => void): () => void {
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  let over = false;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    call();
  });
  const watch = () => idle(() => !over && element !== null && observer.observe(element));
  if (document.readyState === "complete") watch();
  else window.addEventListener("load", watch, { once: true });
  return () => {
    over = true;
    observer.disconnect();
    window.removeEventListener("load", watch);
  };
}
