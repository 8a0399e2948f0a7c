"use client";

import { drawKeyMark, KEY_MARK_SIZE, type KeyMarkName } from "@/lib/chart/render/key-mark";

/** A chart mark beside its name in a legend. As a client component it is sent to scripts by its name, not by its drawing. */
export function KeyMark({ name }: { readonly name: KeyMarkName }) {
  const { width, height } = KEY_MARK_SIZE;
  return (
    <svg className="plot key-mark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawKeyMark(name).map(({ d, style }) => (
        <path key={`${style} ${d}`} d={d} className={style} />
      ))}
    </svg>
  );
}
