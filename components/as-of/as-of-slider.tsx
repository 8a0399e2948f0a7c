"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useSyncExternalStore, useTransition } from "react";

type Day = { readonly day: string; readonly text: string; readonly words: string };

type Props = {
  /** Every day on which something became public, first to last. */
  readonly days: readonly Day[];
  /** The page's as-of day. */
  readonly asOf: string;
  /** Page address to which a day is appended. */
  readonly addressPrefix: string;
};

/** Milliseconds without movement before the page is requested. */
const DEBOUNCE_MS = 250;
/** Milliseconds between stops while playing, counted after the page has rendered. */
const STEP_MS = 1200;
const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";
const subscribeToNothing = () => () => undefined;

/** Slider over the as-of days, with a play button. Needs script; with reduced motion the button advances one day instead. */
export function AsOfSlider({ days, asOf, addressPrefix }: Props) {
  const hasScript = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const reducedMotion = useSyncExternalStore(
    watchMotion,
    () => matchMedia(REDUCED_MOTION).matches,
    () => true,
  );
  const router = useRouter();
  const [pending, start] = useTransition();
  const [moved, setMoved] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = stopOf(days, asOf);
  const at = moved ?? shown;

  const show = (place: number) => {
    const chosen = days[place];
    if (chosen !== undefined) start(() => router.replace(`${addressPrefix}${chosen.day}`, { scroll: false }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new as-of day resets the slider's own position.
  useEffect(() => setMoved(null), [asOf]);
  useEffect(() => {
    if (!playing || pending) return;
    if (shown >= days.length - 1) {
      setPlaying(false);
      return;
    }
    const next = setTimeout(() => show(shown + 1), STEP_MS);
    return () => clearTimeout(next);
  });

  const current = days[at];
  if (!hasScript || current === undefined) return <div className="as-of-slider" />;
  const play = () => {
    const from = shown >= days.length - 1 ? 0 : shown + 1;
    if (!playing) show(from);
    setPlaying(!playing && !reducedMotion);
  };
  return (
    <div className="as-of-slider">
      <button type="button" onClick={play}>
        {buttonText(playing, reducedMotion)}
      </button>
      <input
        type="range"
        min={0}
        max={days.length - 1}
        value={at}
        aria-label="As of: every day on which something became public"
        aria-valuetext={`${current.text}, ${current.words}`}
        onChange={(event) => {
          const place = Number(event.target.value);
          setPlaying(false);
          setMoved(place);
          clearTimeout(rest.current);
          rest.current = setTimeout(() => show(place), DEBOUNCE_MS);
        }}
      />
      <output>
        <b>{current.text}</b> {current.words}
      </output>
    </div>
  );
}

function buttonText(playing: boolean, still: boolean): string {
  if (still) return "Next day";
  return playing ? "Pause" : "Play";
}

/** The last stop on or before a day. */
function stopOf(days: readonly Day[], asOf: string): number {
  return Math.max(
    0,
    days.findLastIndex(({ day }) => day <= asOf),
  );
}

function watchMotion(changed: () => void): () => void {
  const query = matchMedia(REDUCED_MOTION);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
