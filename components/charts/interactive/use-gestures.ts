import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { type PeriodRange, rangeBetween, zoomRange } from "./range/period-range";
import { type Fingers, pinchedRange, wheelFactor } from "./range/pinch";
import { placeAt, type RangePart, shareAt } from "./range/range-parts";

type Point = readonly [x: number, y: number];
export type PointerKind = "mouse" | "touch";

type Gestures = {
  readonly frame: RefObject<HTMLElement | null>;
  readonly parts: readonly RangePart[];
  /** The pointer is at a point of the frame, or (null) has left it. */
  readonly point: (at: Point | null) => void;
  readonly click: (at: Point, by: PointerKind, isDouble: boolean) => void;
  readonly showRange: (part: RangePart, range: PeriodRange) => void;
  /** The range shown last is to stay. */
  readonly settle: () => void;
};

/** Of the wheel, in doublings of the range. */
const LEAST_TURN = 0.1;
/** A press that moves farther, in pixels, is a drag. */
const DRAG = 6;

type Press = { readonly at: Point; readonly part: RangePart | null; readonly isAcrossOnly: boolean };
type Pinch = { readonly part: RangePart; readonly range: PeriodRange; readonly fingers: Fingers };
/** Two places in the list of all periods of a chart. */
export type Selection = { readonly part: RangePart; readonly from: number; readonly to: number };

/**
 * What a pointer does on a chart: it points, clicks, draws a range across the plot; two fingers pinch; the wheel with Ctrl zooms. Elements
 * with `data-own-pointer` are left alone.
 */
export function useGestures({ frame, parts, point, click, showRange, settle }: Gestures) {
  const fingers = useRef(new Map<number, Point>());
  const press = useRef<Press | null>(null);
  const pinch = useRef<Pinch | null>(null);
  const isDragged = useRef(false);
  const turned = useRef(1);
  const [selection, setSelection] = useState<Selection | null>(null);

  const pointOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {};
    return [clientX - left, clientY - top];
  };
  const alongOf = ({ main }: RangePart, at: Point) => (main.isAcross ? at[0] : at[1]);
  const fingersOn = (part: RangePart): Fingers | null => {
    const [one, other] = [...fingers.current.values()];
    return one === undefined || other === undefined ? null : [alongOf(part, one), alongOf(part, other)];
  };

  const onPointerDown = (event: PointerEvent) => {
    if (isOwn(event.target) || (event.pointerType === "mouse" && event.button !== 0)) return;
    const at = pointOf(event);
    const part = partAt(parts, at);
    isDragged.current = false;
    fingers.current.set(event.pointerId, at);
    press.current = { at, part, isAcrossOnly: event.pointerType === "touch" };
    if (fingers.current.size !== 2 || part === null) return;
    const both = fingersOn(part);
    pinch.current = both && { part, range: part.shown, fingers: both };
    press.current = null;
    setSelection(null);
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = pointOf(event);
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, at);
    if (pinch.current !== null) return spread(pinch.current);
    if (press.current !== null) return drag(press.current, at, event);
    // Over its tooltip the pointer stays at what that is about.
    if (event.pointerType === "mouse" && !isOwn(event.target)) point(at);
  };
  const spread = ({ part, range, fingers: start }: Pinch) => {
    const now = fingersOn(part);
    const { plot, isAcross } = part.main;
    const ends = isAcross ? { from: plot.left, to: plot.right } : { from: plot.top, to: plot.bottom };
    isDragged.current = true;
    if (now !== null) showRange(part, pinchedRange(range, part.keys.length, ends, start, now, part.most));
  };
  const drag = ({ at: start, part, isAcrossOnly }: Press, at: Point, event: PointerEvent) => {
    // Periods that go down are scrolled past by a finger.
    if (part === null || (isAcrossOnly && !part.main.isAcross)) return;
    if (!isDragged.current && Math.abs(alongOf(part, at) - alongOf(part, start)) < DRAG) return;
    if (!isDragged.current) event.currentTarget.setPointerCapture(event.pointerId);
    isDragged.current = true;
    setSelection({ part, from: placeAt(part, start), to: placeAt(part, at) });
  };
  const onPointerUp = (event: PointerEvent) => {
    forget(event.pointerId);
    if (selection === null) return;
    const { part, from, to } = selection;
    setSelection(null);
    if (from === to) return;
    showRange(part, rangeBetween(from, to, part.keys.length));
    settle();
  };
  const onPointerCancel = (event: PointerEvent) => {
    forget(event.pointerId);
    setSelection(null);
  };
  const forget = (pointer: number) => {
    fingers.current.delete(pointer);
    press.current = null;
    if (pinch.current === null || fingers.current.size > 1) return;
    pinch.current = null;
    settle();
  };
  const onClick = (event: MouseEvent) => {
    if (isOwn(event.target) || isDragged.current) return;
    click(pointOf(event), kindOf(event), event.detail > 1);
  };
  const onPointerLeave = (event: PointerEvent) => {
    if (event.pointerType === "mouse") point(null);
  };

  const wheel = useEffectEvent((event: WheelEvent) => {
    const at = pointOf(event);
    const part = partAt(parts, at);
    if (!event.ctrlKey || part === null) return;
    event.preventDefault();
    // A touchpad sends many small movements: they add up to one that shows a period more or fewer.
    turned.current *= wheelFactor(event.deltaY, event.deltaMode);
    if (Math.abs(Math.log2(turned.current)) < LEAST_TURN) return;
    showRange(part, zoomRange(part.shown, part.keys.length, turned.current, shareAt(part, at), part.most));
    turned.current = 1;
  });
  useEffect(() => {
    const element = frame.current;
    // React's own listener is passive: it could not keep the browser from zooming the page.
    const listen = (event: WheelEvent) => wheel(event);
    element?.addEventListener("wheel", listen, { passive: false });
    return () => element?.removeEventListener("wheel", listen);
  }, [frame]);

  return { selection, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave, onClick } };
}

/** The chart that has a period at a point; null where none has. */
function partAt(parts: readonly RangePart[], [x, y]: Point): RangePart | null {
  const isAt = ({ area: { left, top, right, bottom } }: RangePart["main"]["periods"][number]) =>
    x >= left && x <= right && y >= top && y <= bottom;
  return parts.find(({ main }) => main.periods.some(isAt)) ?? null;
}

function isOwn(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-own-pointer]") !== null;
}

function kindOf({ nativeEvent }: MouseEvent): PointerKind {
  return nativeEvent instanceof window.PointerEvent && nativeEvent.pointerType === "touch" ? "touch" : "mouse";
}
