"use client";

import type { PathShape } from "@/lib/chart/render/svg-primitives";

type Props = {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Pick<PathShape, "d" | "style">[];
};

/**
 * A small drawing in a table cell, which gives the same in words. Tables have many: as a client component each is sent to scripts as its
 * paths, not as elements.
 */
export function SmallPaths({ width, height, shapes }: Props) {
  return (
    <svg className="plot" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shapes.map(({ d, style }) => (
        <path key={`${style} ${d}`} d={d} className={style} />
      ))}
    </svg>
  );
}
