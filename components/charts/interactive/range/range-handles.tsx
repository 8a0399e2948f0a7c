import { type ComponentPropsWithoutRef, type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from "react";
import { handlePlaces } from "./handle-places";
import { moveEdge, type PeriodRange, panRange } from "./period-range";
import { rangeAfterHandleKey, rangeAfterWindowKey } from "./range-keys";
import type { RangePart } from "./range-parts";

type Part = "from" | "window" | "to";

type Props = {
  readonly part: RangePart;
  /** "2023" for the key of a period. */
  readonly textOf: (key: string) => string;
  readonly change: (range: PeriodRange) => void;
  /** Called when a handle is let go. */
  readonly settle: () => void;
};

/** The strip reaches beyond its plot by this many pixels. */
const INSET = 6;

/** The handles on the strip under a chart: each edge of the range that is shown, and the window between them. By pointer, touch and keys. */
export function RangeHandles({ part, textOf, change, settle }: Props) {
  const { overview, keys, shown, most } = part;
  const drag = useRef<{ readonly part: Part; readonly x: number; readonly range: PeriodRange } | null>(null);
  if (overview === null) return null;
  const { left, top, right, bottom } = overview.plot;
  const step = (right - left) / Math.max(1, keys.length);
  const textAt = (index: number) => textOf(keys[index] ?? "");
  const places = handlePlaces(shown, keys.length, right - left);

  const handlers = (which: Part) => ({
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { part: which, x: event.clientX, range: shown };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = drag.current;
      if (from === null) return;
      change(dragged(from.part, from.range, Math.round((event.clientX - from.x) / step), keys.length, most));
    },
    onPointerUp: () => {
      if (drag.current !== null) settle();
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
      settle();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const range =
        which === "window"
          ? rangeAfterWindowKey(event.key, shown, keys.length)
          : rangeAfterHandleKey(event.key, which, shown, keys.length, most);
      if (range === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      change(range);
    },
  });
  const edge = (which: "from" | "to", label: string, index: number) => (
    <Handle
      className="range-handle"
      label={label}
      edge={which}
      most={keys.length - 1}
      now={index}
      text={textAt(index)}
      style={{ left: places[which], "--edge": `${step * shown[which] - places[which]}px` } as CSSProperties}
      {...handlers(which)}
    />
  );

  return (
    <div className="range-strip" style={{ left, top: top - INSET, width: right - left, height: bottom - top + 2 * INSET }}>
      <Handle
        className="range-window"
        label="Periods shown"
        most={keys.length - (shown.to - shown.from)}
        now={shown.from}
        text={`${textAt(shown.from)} to ${textAt(shown.to - 1)}`}
        style={{ left: places.from, width: places.to - places.from }}
        {...handlers("window")}
      />
      {edge("from", "First period shown", shown.from)}
      {edge("to", "Last period shown", shown.to - 1)}
    </div>
  );
}

type HandleProps = ComponentPropsWithoutRef<"div"> & {
  readonly label: string;
  readonly edge?: "from" | "to";
  /** Places in the list of periods, from 0. */
  readonly most: number;
  readonly now: number;
  readonly text: string;
};

function Handle({ label, edge, most, now, text, ...rest }: HandleProps) {
  return (
    <div
      role="slider"
      tabIndex={0}
      data-own-pointer
      data-edge={edge}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={text}
      {...rest}
    />
  );
}

function dragged(part: Part, range: PeriodRange, by: number, count: number, most: number): PeriodRange {
  return part === "window" ? panRange(range, by, count) : moveEdge(range, part, range[part] + by, count, most);
}
