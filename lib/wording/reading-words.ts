import type { Judgement } from "../domain/judging/judgement";
import type { FigureToJudge } from "../domain/ledger/statement";
import { readingOf } from "../domain/values/reading";
import { isRate, numbersOf, upperOf } from "../domain/values/stated-value";
import { formatInterval, formatStated, type Length, namingMultiplier } from "../format/numbers";

/** How a stated level is written beside an outturn: digits alone at the same power of ten, else with its own unit; a rate with its sign. */
export function lengthBeside(figure: FigureToJudge, { outturn }: Judgement): Length {
  if (isRate(figure.measure, figure.unit)) return "short";
  const value = outturn.value ?? outturn.change;
  const isAlike = typeof value === "string" && numbersOf(figure.stated).every(({ multiplier }) => multiplier === namingMultiplier(value));
  return isAlike && figure.measure === "level" ? "digits" : "short";
}

/** What a stated value is taken to hold, as digits of its own power of ten: "107.25–112.75"; a rate in percent: "29.5–30.5%". */
export function readingWords({ stated, measure, unit }: FigureToJudge): string {
  const rate = isRate(measure, unit);
  return formatInterval(readingOf(stated, rate), upperOf(stated).multiplier, rate ? "percent" : null, rate ? "short" : "digits");
}

/** "“Just over 220” is read as 220–225." */
export function readingSentence(figure: FigureToJudge): string {
  const { stated, measure, unit } = figure;
  const words = formatStated(stated, measure, unit, isRate(measure, unit) ? "short" : "digits");
  return `“${words.charAt(0).toUpperCase()}${words.slice(1)}” is read as ${readingWords(figure)}.`;
}
