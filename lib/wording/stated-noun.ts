import type { FigureToJudge } from "../domain/ledger/statement";
import type { StatedNumber } from "../domain/values/quantity";
import { boundsOf, type StatedValue } from "../domain/values/stated-value";
import { formatOver } from "../format/days";
import { formatStated } from "../format/numbers";
import { baseWords } from "./actual";

/** A stated value as the object of a sentence: "$220–230 billion", "growth of 30%", "a fall of 13% to 32%", "at least $12.5 billion more than in 2017". */
export function statedAsNoun(figure: FigureToJudge): string {
  const { stated, measure, unit, over, years } = figure;
  switch (measure) {
    case "level":
      return formatStated(withoutCentral(stated), "level", unit, "long");
    case "growth":
      return (
        directed(figure, { up: (size) => `growth of ${size}`, down: (size) => `a fall of ${size}`, zero: "no growth" }, "percent") +
        overWords(over, years)
      );
    case "change": {
      const base = baseWords(over, years);
      return directed(
        figure,
        { up: (size) => `${size} more than ${base}`, down: (size) => `${size} less than ${base}`, zero: `no change from ${base}` },
        unit,
      );
    }
  }
}

type Directions = { readonly up: (size: string) => string; readonly down: (size: string) => string; readonly zero: string };

/** The size without its sign where the whole value lies on one side of zero; else the value with its signs. */
function directed({ stated, measure, unit }: FigureToJudge, { up, down, zero }: Directions, printed: string | null): string {
  const [low, high] = boundsOf(stated);
  if (low?.isZero() && high?.isZero() && stated.shape === "point" && stated.hedge === null) return zero;
  if (low?.greaterThanOrEqualTo(0)) return up(formatStated(withoutCentral(stated), "level", printed, "long"));
  if (high?.lessThanOrEqualTo(0)) return down(formatStated(turned(stated), "level", printed, "long"));
  return formatStated(withoutCentral(stated), measure, unit, "long");
}

function overWords(over: FigureToJudge["over"], years: FigureToJudge["years"]): string {
  return over === null || over === "yearEarlier" ? "" : ` ${formatOver(over, years)}`;
}

function withoutCentral(stated: StatedValue): StatedValue {
  return stated.shape === "range" ? { ...stated, central: null } : stated;
}

/** The value on the other side of zero: a fall of nearly 3% is −3, just over, on the number line (docs/rules.md, rule 2). */
function turned(stated: StatedValue): StatedValue {
  switch (stated.shape) {
    case "point":
      return { shape: "point", value: opposite(stated.value), hedge: turnedHedge(stated.hedge) };
    case "range":
      return { shape: "range", low: opposite(stated.high), high: opposite(stated.low), central: null, hedge: stated.hedge };
    case "floor":
      return { shape: "ceiling", high: opposite(stated.low), inclusive: stated.inclusive, hedge: stated.hedge };
    case "ceiling":
      return { shape: "floor", low: opposite(stated.high), inclusive: stated.inclusive, hedge: stated.hedge };
  }
}

function turnedHedge(hedge: StatedValue["hedge"]): StatedValue["hedge"] {
  if (hedge === null || hedge === "about") return hedge;
  return hedge === "nearly" ? "justOver" : "nearly";
}

function opposite({ digits, multiplier }: StatedNumber): StatedNumber {
  return { digits: digits.startsWith("-") ? digits.slice(1) : `-${digits}`, multiplier };
}
