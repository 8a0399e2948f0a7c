"use client";

import { type CSSProperties, type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { ReferenceDot, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { InteractivePicture } from "@/lib/chart/plan/interactive-picture";
import type { PlacedMarkGroup } from "@/lib/chart/render/mark-groups";
import { nearestPlace, nextPlace } from "./keyboard-navigation";
import { MarkCardContent } from "./mark-card";
import { MarkGroupElement } from "./mark-group";

const RING = 13;
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The same chart in Recharts. Each mark group is a custom shape drawn by `lib/chart`; the scales are the picture's pixels.
 * Pointer, touch and arrow keys open a card at a mark; Escape closes it.
 */
export function InteractiveChart({ picture }: { readonly picture: InteractivePicture }) {
  const { width, height, summary, groups, places } = picture;
  const [open, setOpen] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();
  const place = open === null ? undefined : places[open];

  const point = (event: PointerEvent) => {
    if (frame.current === null || inCard(event.target)) return;
    const { left, top, width: shown } = frame.current.getBoundingClientRect();
    const scale = shown / width;
    setOpen(nearestPlace(places, [(event.clientX - left) / scale, (event.clientY - top) / scale], scale));
  };
  const press = (event: KeyboardEvent) => {
    const next = inCard(event.target) && event.key !== "Escape" ? undefined : nextPlace(event.key, open, places.length);
    if (next === undefined) return;
    event.preventDefault();
    setOpen(next);
    if (next === null) frame.current?.focus();
  };

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
      onKeyDown={press}
      onPointerMove={(event) => event.pointerType === "mouse" && point(event)}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === "mouse" && setOpen(null)}
    >
      <p id={hint} className="hidden-text">
        {places.length} marks: arrow keys walk them, Escape leaves. The rows are in the table.
      </p>
      <ScatterChart
        width={width}
        height={height}
        margin={NO_MARGIN}
        accessibilityLayer={false}
        className="plot"
        style={{ maxWidth: "100%", height: "auto", aspectRatio: `${width} / ${height}` }}
      >
        <XAxis type="number" dataKey="at.0" domain={[0, width]} hide allowDataOverflow />
        <YAxis type="number" dataKey="at.1" domain={[0, height]} reversed hide allowDataOverflow />
        <Scatter data={groups.map(placed)} shape={drawPiece} isAnimationActive={false} />
        {place && <ReferenceDot x={place.at[0]} y={place.at[1]} r={RING} className="ring" ifOverflow="visible" />}
      </ScatterChart>
      <div aria-live="polite">
        {place && (
          <div
            className="chart-card"
            data-side={place.at[0] > width / 2 ? "left" : "right"}
            data-rise={place.at[1] > height / 2 ? "up" : "down"}
            style={placeOf(place.at, picture)}
          >
            <MarkCardContent place={place} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Recharts needs a point for every group; a group without a row has none. */
function placed(piece: PlacedMarkGroup) {
  return { ...piece, at: piece.at ?? [0, 0] };
}

function drawPiece({ payload }: { payload?: PlacedMarkGroup }) {
  return payload === undefined ? <g /> : <MarkGroupElement {...payload} />;
}

/** Position of the card in percent of the picture, from the nearer side. Styles place it differently on a phone. */
function placeOf([x, y]: readonly [x: number, y: number], { width, height }: InteractivePicture): CSSProperties {
  const [left, top] = [(100 * x) / width, (100 * y) / height];
  return { "--card-x": `${x > width / 2 ? 100 - left : left}%`, "--card-y": `${y > height / 2 ? 100 - top : top}%` } as CSSProperties;
}

function inCard(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".chart-card") !== null;
}
