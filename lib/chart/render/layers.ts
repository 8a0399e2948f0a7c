import type {
  ArrowMark,
  BandMark,
  BarMark,
  Chart,
  HighlightMark,
  IntervalMark,
  LabelMark,
  LeaderMark,
  LineMark,
  OutcomeMark,
  PointMark,
  SpotMark,
} from "../model/model";

export type SymbolMark = IntervalMark | PointMark | ArrowMark;
export type TextMark = LeaderMark | SpotMark | OutcomeMark | LabelMark;

/** The marks of a chart from the lowest layer to the highest; the grid lies over `ground`, the axes over `bars`. */
export type Layers = {
  /** Highlights and hairlines. */
  readonly ground: readonly (HighlightMark | LeaderMark)[];
  readonly bars: readonly BarMark[];
  readonly bands: readonly BandMark[];
  /** Lines of one style stand together. */
  readonly lines: readonly (readonly LineMark[])[];
  readonly symbols: readonly SymbolMark[];
  /** Texts and what belongs to them. */
  readonly texts: readonly TextMark[];
};

/** Sorts the marks of a chart into layers; inside a layer they keep their order. */
export function layersOf({ marks }: Pick<Chart, "marks">): Layers {
  const ground: (HighlightMark | LeaderMark)[] = [];
  const bars: BarMark[] = [];
  const bands: BandMark[] = [];
  const lines = new Map<string, LineMark[]>();
  const symbols: SymbolMark[] = [];
  const leaders: LeaderMark[] = [];
  const texts: TextMark[] = [];
  for (const mark of marks) {
    switch (mark.kind) {
      case "highlight":
        ground.push(mark);
        break;
      case "bar":
        bars.push(mark);
        break;
      case "band":
        bands.push(mark);
        break;
      case "line":
        lines.set(lineKey(mark), [...(lines.get(lineKey(mark)) ?? []), mark]);
        break;
      case "interval":
      case "point":
      case "arrow":
        symbols.push(mark);
        break;
      case "leader":
        (mark.role === "frame" ? ground : leaders).push(mark);
        break;
      case "spot":
      case "outcome":
      case "label":
        texts.push(mark);
        break;
    }
  }
  return { ground, bars, bands, lines: [...lines.values()], symbols, texts: [...leaders, ...texts] };
}

function lineKey({ role, stroke, dots }: LineMark): string {
  return `${role} ${stroke} ${dots}`;
}
