import { type RefObject, useEffect, useState } from "react";

/** An element's content width in whole pixels, and the height that it had when it was first measured; 0 once its width has changed. */
type Size = { readonly width: number; readonly height: number };

/** Follows the size of an element from when `wanted` is true; null before it is measured. */
export function useSize(element: RefObject<HTMLElement | null>, wanted: boolean): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!wanted || element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      // Not laid out, as in a closed part of the page: the last size still holds.
      if (width === 0) return;
      setSize((before) => sizeAfter(before, Math.floor(width), height));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, wanted]);
  return size;
}

function sizeAfter(before: Size | null, width: number, height: number): Size {
  if (before === null) return { width, height };
  return before.width === width ? before : { width, height: 0 };
}
