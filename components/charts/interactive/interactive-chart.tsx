"use client";

import { type CSSProperties, type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useMemo, useRef, useState } from "react";
import { layOutChart } from "@/lib/chart/layout";
import type { ChartDescription } from "@/lib/chart/model/description";
import type { MarkCards } from "@/lib/chart/plan/mark-card";
import { type MarkPlace, markPlaces } from "@/lib/chart/plan/mark-places";
import { slotAt } from "@/lib/chart/plan/slot-at";
import { nearestPlace, nextPlace } from "./keyboard-navigation";
import { MarkCardContent } from "./mark-card";
import { RechartsPicture } from "./recharts/recharts-picture";

export type InteractiveChartProps = {
  readonly description: ChartDescription;
  /** In pixels, of the container. */
  readonly width: number;
  readonly cards: MarkCards;
  /** Address up to and including "period=": a click on a period opens it. */
  readonly periodAddress?: string;
  /** Height in pixels of what it replaces: it takes no less, so that nothing below it moves up. */
  readonly reserved: number;
};

/**
 * A chart laid out here at the width of its container and drawn by Recharts. Pointer, touch and arrow keys open a card at a mark;
 * Escape closes it.
 */
export function InteractiveChart({ description, width, cards, periodAddress, reserved }: InteractiveChartProps) {
  const picture = useMemo(() => layOutChart(description, { width }), [description, width]);
  const places = useMemo(() => markPlaces(picture, cards), [picture, cards]);
  const { height } = picture.box;
  // Marks move and may go when the chart is laid out anew: the key of the row stays.
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = indexOf(places, openKey);
  const setOpen = (index: number | null) => setOpenKey(index === null ? null : (places[index]?.key ?? null));
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();
  const place = open === null ? undefined : places[open];

  const point = (event: PointerEvent) => {
    if (frame.current === null || inCard(event.target)) return;
    const { left, top } = frame.current.getBoundingClientRect();
    setOpen(nearestPlace(places, [event.clientX - left, event.clientY - top]));
  };
  const press = (event: KeyboardEvent) => {
    const next = inCard(event.target) && event.key !== "Escape" ? undefined : nextPlace(event.key, open, places.length);
    if (next === undefined) return;
    event.preventDefault();
    setOpen(next);
    if (next === null) frame.current?.focus();
  };

  const choose = (event: MouseEvent) => {
    if (periodAddress === undefined || frame.current === null || inCard(event.target)) return;
    const { left, top } = frame.current.getBoundingClientRect();
    const at = [event.clientX - left, event.clientY - top] as const;
    // A finger near a mark asks for its card.
    if (isTouch(event) && nearestPlace(places, at) !== null) return;
    const period = slotAt(picture, at);
    const chosen = description.kind === "outturn" ? description.rows.period : null;
    if (period !== null && period !== chosen) window.location.assign(periodAddress + encodeURIComponent(period));
  };

  const drawing = (
    <>
      <RechartsPicture picture={picture} />
      {place && <span className="chart-ring" style={{ left: place.at[0], top: place.at[1] }} />}
    </>
  );
  const { summary } = description;
  if (places.length === 0)
    return (
      <div className="box-interactive" role="img" aria-label={summary} style={{ minHeight: reserved }}>
        {drawing}
      </div>
    );
  return (
    <div
      ref={frame}
      className="box-interactive"
      role="application"
      aria-roledescription="chart"
      aria-label={summary}
      aria-describedby={hint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move between its marks.
      tabIndex={0}
      style={{ minHeight: reserved }}
      onKeyDown={press}
      onPointerMove={(event) => event.pointerType === "mouse" && point(event)}
      onPointerDown={point}
      onClick={choose}
      data-choosable={periodAddress !== undefined || undefined}
      onPointerLeave={(event) => event.pointerType === "mouse" && setOpen(null)}
    >
      {drawing}
      <p id={hint} className="hidden-text">
        {places.length} marks: arrow keys walk them, Escape leaves. The rows are in the table.
      </p>
      <div aria-live="polite">
        {place && (
          <div
            className="chart-card"
            data-side={place.at[0] > width / 2 ? "left" : "right"}
            data-rise={place.at[1] > height / 2 ? "up" : "down"}
            style={placeOf(place.at, width, height)}
          >
            <MarkCardContent place={place} />
          </div>
        )}
      </div>
    </div>
  );
}

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof window.PointerEvent && nativeEvent.pointerType === "touch";
}

function indexOf(places: readonly MarkPlace[], key: string | null): number | null {
  const index = key === null ? -1 : places.findIndex((place) => place.key === key);
  return index < 0 ? null : index;
}

/** Position of the card in percent of the picture, from the nearer side. Styles place it differently on a phone. */
function placeOf([x, y]: readonly [x: number, y: number], width: number, height: number): CSSProperties {
  const [left, top] = [(100 * x) / width, (100 * y) / height];
  return { "--card-x": `${x > width / 2 ? 100 - left : left}%`, "--card-y": `${y > height / 2 ? 100 - top : top}%` } as CSSProperties;
}

function inCard(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".chart-card") !== null;
}
