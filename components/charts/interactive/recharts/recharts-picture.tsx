"use client";

import { memo } from "react";
import type { Chart } from "@/lib/chart/model/model";
import { type Picture, pictureParts } from "@/lib/chart/model/picture";
import { drawChart } from "@/lib/chart/render/draw";
import { RechartsChart } from "./recharts-chart";
import { Shapes } from "./shapes";

type Props = { readonly picture: Picture };

/** The charts of a picture at their places, each drawn by Recharts; parts that are text alone need no axes. */
export const RechartsPicture = memo(function RechartsPicture({ picture }: Props) {
  const { width, height } = picture.box;
  return (
    <div className="live-picture" style={{ width, height }}>
      {pictureParts(picture).map(({ x, y, chart }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a picture have no ids and never change order.
        <div key={index} className="live-part" style={{ left: x, top: y }}>
          {isText(chart) ? <TextChart chart={chart} /> : <RechartsChart chart={chart} />}
        </div>
      ))}
    </div>
  );
});

function isText({ value, marks }: Chart): boolean {
  return value.ticks.length === 0 && marks.every(({ kind }) => kind === "label");
}

function TextChart({ chart }: { readonly chart: Chart }) {
  const { width, height } = chart.box;
  return (
    <svg className="plot" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Shapes shapes={drawChart(chart)} />
    </svg>
  );
}
