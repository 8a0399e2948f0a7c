import type { Cell, Cells } from "./table-cells";

const AREA_HEAD = /^(?:geo|area|country|reporter|partner|region|economy|location|territory|entity)|ref_?area|страна|国家|地区/i;

/**
 * The columns of texts that tell several series of a long file apart: columns of areas, and any others that are needed for each series
 * to have one value a period. `texts` are the indexes of columns without numbers. A column that only repeats another, such as a
 * country's code beside its name, is none.
 */
export function findKeyColumns(body: Cells, head: readonly Cell[] | null, texts: readonly number[], periods: number): readonly number[] {
  const isArea = (index: number) => AREA_HEAD.test(head?.[index]?.text ?? "");
  const ordered = [...texts.filter(isArea), ...texts.filter((index) => !isArea(index))];
  const keys: number[] = [];
  for (const index of ordered) {
    const tellsMore = seriesCount(body, [...keys, index]) > Math.max(1, seriesCount(body, keys));
    if (tellsMore && (isArea(index) || hasRepeatedPeriods(body, keys, periods))) keys.push(index);
  }
  return keys.sort((a, b) => a - b);
}

/** The texts of a row's key columns: "DE", "DE · exports". */
export function keyOf(row: readonly Cell[], keys: readonly number[]): string {
  return keys.map((index) => row[index]?.text ?? "").join(" · ");
}

function seriesCount(body: Cells, keys: readonly number[]): number {
  return new Set(body.map((row) => keyOf(row, keys))).size;
}

function hasRepeatedPeriods(body: Cells, keys: readonly number[], periods: number): boolean {
  const seen = body.map((row) => `${keyOf(row, keys)}\n${row[periods]?.text ?? ""}`);
  return new Set(seen).size < seen.length;
}
