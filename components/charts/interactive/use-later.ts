import { useCallback, useEffect, useRef } from "react";

/** Returns what calls a function after some milliseconds, 0 at once, in place of one that still waits. Nothing is called after the end. */
export function useLater(): (call: () => void, wait: number) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((call, wait) => {
    clearTimeout(timer.current);
    if (wait === 0) call();
    else timer.current = setTimeout(call, wait);
  }, []);
}
