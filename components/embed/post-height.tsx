"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** In pixels, above and below the content: the padding of `.embed`. */
const EDGE = 12;

/**
 * Posts the height of its content to the framing page, first and after every change: `{ type: "outturn:height", height }`, in pixels. It
 * is the content's height, not the frame's, so that a frame set to it stays the same.
 */
export function PostHeight({ children }: { readonly children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    if (element === null || window.parent === window) return;
    const post = () => {
      const height = Math.ceil(element.getBoundingClientRect().height + 2 * EDGE);
      window.parent.postMessage({ type: "outturn:height", height }, "*");
    };
    const watch = new ResizeObserver(post);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return <div ref={content}>{children}</div>;
}
