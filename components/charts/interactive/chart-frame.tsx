import { type KeyboardEvent, type ReactNode, useContext, useId, useMemo, useRef, useState } from "react";
import type { Picture } from "@/lib/chart/model/picture";
import type { ChartCards } from "@/lib/chart/plan/chart-cards";
import { periodAt, periodPlaces } from "@/lib/chart/plan/period-places";
import { ChartViewContext } from "../view-state/chart-view-context";
import { ChartMarks } from "./chart-marks";
import { hintText } from "./hint-text";
import { markAt, markPositions } from "./mark-positions";
import type { ChartPeriods } from "./periods-of";
import type { PeriodRange } from "./range/period-range";
import { RangeHandles } from "./range/range-handles";
import { rangeAfterKey } from "./range/range-keys";
import { type RangePart, rangeParts } from "./range/range-parts";
import { PlaceTooltip } from "./tooltip/place-tooltip";
import type { KeyRange } from "./use-chart-view";
import { type PointerKind, useGestures } from "./use-gestures";
import { useLater } from "./use-later";
import { type ChartPlace, periodOf, placeAfterKey } from "./walk";

type Props = {
  readonly picture: Picture;
  readonly cards: ChartCards | null;
  readonly isMissing: boolean;
  /** Asks for the cards. */
  readonly ask: () => void;
  readonly periods: ChartPeriods;
  /** Address up to and including "period=": a click on a period opens it. */
  readonly periodAddress?: string;
  readonly isZoomed: boolean;
  readonly showRange: (range: KeyRange) => void;
  readonly settle: () => void;
  /** In pixels: it is no lower. */
  readonly reserved: number;
  /** The drawing. */
  readonly children: ReactNode;
};

/** Milliseconds in which a second click makes a double click, which chooses no period. */
const DOUBLE_CLICK = 260;

type Open = { readonly place: ChartPlace; readonly isPinned: boolean };

/** What the reader does with a chart, by pointer, touch and keys, around its drawing: tooltips, choice of a period, range. */
export function ChartFrame(props: Props) {
  const { picture, cards, ask, periods, periodAddress, isZoomed, showRange, settle } = props;
  const { chosen } = periods;
  const page = useContext(ChartViewContext);
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();
  const chooseLater = useLater();
  const [open, setOpen] = useState<Open | null>(null);
  const places = useMemo(() => periodPlaces(picture), [picture]);
  const parts = useMemo(() => rangeParts(places, periods.asked), [places, periods]);
  const marks = useMemo(() => markPositions(picture, places), [picture, places]);
  const walkable = useMemo(
    () => ({ periods: [...new Set(parts.flatMap(({ main }) => main.periods.map(({ key }) => key)))], marks }),
    [parts, marks],
  );

  const placeAt = (at: readonly [number, number], by: PointerKind): ChartPlace | null => {
    const mark = markAt(marks, at, by, walkable.periods.length > 0);
    if (mark !== null) return { kind: "mark", key: mark };
    const period = periodAt(places, at);
    return period === null ? null : { kind: "period", key: period };
  };
  const show = (place: ChartPlace | null, isPinned: boolean) => {
    ask();
    setOpen((before) => (isSameOpen(before, place, isPinned) ? before : place && { place, isPinned }));
  };
  const choose = (key: string) => {
    if (periodAddress === undefined || key === chosen) return;
    const address = periodAddress + encodeURIComponent(key);
    if (page === null) window.location.assign(address);
    else page.open(page.follow(address));
  };
  const pin = (place: ChartPlace | null, wait: number) => {
    const isAgain = open?.isPinned === true && isSamePlace(open.place, place);
    show(isAgain ? null : place, true);
    if (place?.kind === "period") chooseLater(() => choose(place.key), wait);
  };
  const showPart = ({ keys }: RangePart, { from, to }: PeriodRange) => {
    const [first, last] = [keys[from], keys[to - 1]];
    if (first !== undefined && last !== undefined) showRange([first, last]);
  };
  const reset = () => {
    showRange(null);
    settle();
  };

  const { selection, handlers } = useGestures({
    frame,
    parts,
    point: (at) => {
      if (open?.isPinned !== true) show(at && placeAt(at, "mouse"), false);
    },
    click: (at, by, isDouble) => {
      if (isDouble) chooseLater(() => isZoomed && showRange(null), 0);
      else pin(placeAt(at, by), isZoomed && by === "mouse" ? DOUBLE_CLICK : 0);
    },
    showRange: showPart,
    settle,
  });

  const press = (event: KeyboardEvent) => {
    const isInCard = event.target !== frame.current;
    if (event.key === "Escape") {
      if (open === null && isZoomed) reset();
      setOpen(null);
      if (open !== null) frame.current?.focus();
      return;
    }
    if (isInCard || event.ctrlKey || event.metaKey || event.altKey) return;
    const [part] = parts;
    const at = periodOf(open?.place ?? null, walkable) ?? chosen;
    const range = part && rangeAfterKey(event.key, part.shown, part.keys.length, shareOf(part, at), part.most);
    const next = placeAfterKey(event.key, open?.place ?? null, walkable);
    if (event.key === "Enter" && open !== null) pin(open.place, 0);
    else if (range === null) showRange(null);
    else if (range !== undefined && part !== undefined) showPart(part, range);
    else if (next !== undefined) show(next, false);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={frame}
      className="box-interactive"
      role="application"
      aria-roledescription="chart"
      aria-label={picture.summary}
      aria-describedby={hint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move between its periods and marks.
      tabIndex={0}
      style={{ minHeight: props.reserved }}
      onKeyDown={press}
      onFocus={ask}
      onPointerEnter={ask}
      data-choosable={periodAddress !== undefined || undefined}
      {...handlers}
    >
      {props.children}
      <p id={hint} className="hidden-text">
        {hintText(walkable, periodAddress !== undefined)}
      </p>
      <ChartMarks open={open?.place ?? null} places={places} marks={marks} selection={selection} />
      <div aria-live="polite" data-own-pointer>
        {open && selection === null && (
          <PlaceTooltip
            place={open.place}
            picture={picture}
            places={places}
            marks={marks}
            cards={cards}
            isMissing={props.isMissing}
            frame={frame}
            periods={periods}
            {...(open.isPinned && {
              close: () => {
                setOpen(null);
                frame.current?.focus();
              },
            })}
          />
        )}
      </div>
      {stripsOf(parts).map((part) => (
        <RangeHandles
          key={`${part.main.plot.left} ${part.main.plot.top}`}
          part={part}
          textOf={periods.textOf}
          change={(range) => showPart(part, range)}
          settle={settle}
        />
      ))}
    </div>
  );
}

function isSamePlace(one: ChartPlace, other: ChartPlace | null): boolean {
  return one.kind === other?.kind && one.key === other.key;
}

function isSameOpen(before: Open | null, place: ChartPlace | null, isPinned: boolean): boolean {
  return before === null ? place === null : isSamePlace(before.place, place) && before.isPinned === isPinned;
}

/** One of the charts above each strip. */
function stripsOf(parts: readonly RangePart[]): readonly RangePart[] {
  return parts.filter(({ overview }, index) => parts.findIndex((part) => part.overview === overview) === index);
}

/** Where a period stands in what a chart shows, from 0 to 1; the middle when it does not. */
function shareOf({ keys, shown }: RangePart, key: string | null): number {
  const index = key === null ? -1 : keys.indexOf(key);
  const length = shown.to - shown.from;
  return index < shown.from || index >= shown.to || length < 2 ? 0.5 : (index - shown.from) / (length - 1);
}
