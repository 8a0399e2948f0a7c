import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { type Area, GAP, tooltipPlace } from "./tooltip-place";

type Props = {
  readonly title: string;
  /** What it is about, in the frame's pixels. */
  readonly about: Area;
  /** The chart's marks, which it covers as few of as it can. */
  readonly marks: readonly (readonly [x: number, y: number])[];
  readonly frame: RefObject<HTMLElement | null>;
  /** Called by its Close button; without it the tooltip goes when the pointer leaves. */
  readonly close?: () => void;
  readonly children: ReactNode;
};

type Placed = { readonly left: number; readonly top: number };

/** Pixels between a tooltip and the edges of the window. */
const EDGE = 8;

/**
 * A tooltip beside what it is about. The space between the two belongs to it, so that a pointer can go over. It is never outside the window; on a phone it
 * stands below the chart (styles of `.chart-card-place`).
 */
export function ChartTooltip({ title, about, marks, frame, close, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  // Its size follows from what it says: measured after every change, before it is seen.
  useLayoutEffect(() => {
    if (card.current === null || frame.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const [left, top] = tooltipPlace({ width, height }, about, marks, visibleArea(frame.current));
    setPlaced((before) => (before?.left === left && before.top === top ? before : { left, top }));
  });
  return (
    <div
      className="chart-card-place"
      style={placed === null ? { left: 0, top: 0, visibility: "hidden" } : { left: placed.left - GAP, top: placed.top - GAP, padding: GAP }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
      <div ref={card} className="chart-card" role="group" aria-label={title}>
        {close && (
          <button type="button" className="card-close" onClick={close}>
            Close
          </button>
        )}
        {children}
      </div>
    </div>
  );
}

/** The part of an element that is in the window, in the element's pixels. */
function visibleArea(element: HTMLElement): Area {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    left: Math.max(0, EDGE - left),
    top: Math.max(0, EDGE - top),
    right: Math.min(width, clientWidth - EDGE - left),
    bottom: Math.min(height, clientHeight - EDGE - top),
  };
}
