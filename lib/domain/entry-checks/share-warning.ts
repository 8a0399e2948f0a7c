import { toBase } from "../values/quantity";
import { isNumber, type StatedValue } from "../values/stated-value";
import { namesShare } from "./share-words";

/** A value of an amount that looks like a share or a rate, by its words or by the values of its release. */
export type ShareWarning = {
  readonly kind: "share";
  readonly at: number;
  readonly stated: StatedValue;
  readonly reason: "words" | "values";
};

type Row = { readonly at: number; readonly value: StatedValue | null; readonly words: string | null };

/** With fewer values a small amount is as likely. */
const FEWEST = 3;
const WHOLE = 100;

/**
 * Warns of a value in money or another amount (not `rate`) whose words name a share ("5.2% of GDP"), and once of a release whose
 * values of a currency are all between 0 and 100 whole units, some with decimals, while nothing is held to compare with.
 */
export function shareWarnings(rows: readonly Row[], unit: string, hasNeighbours: boolean): readonly ShareWarning[] {
  if (unit === "percent") return [];
  const worded = rows.flatMap((row) =>
    row.value !== null && row.words !== null && namesShare(row.words) ? [warningOf(row, "words")] : [],
  );
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first] = rows.filter(({ value }) => value !== null);
  const isLikeShares =
    /^[A-Z]{3}$/.test(unit) &&
    !hasNeighbours &&
    values.length >= FEWEST &&
    values.every(isWithinWhole) &&
    values.some((value) => isNumber(value) && value.value.digits.includes("."));
  return worded.length === 0 && isLikeShares && first !== undefined ? [warningOf(first, "values")] : worded;
}

function warningOf({ at, value }: Row, reason: ShareWarning["reason"]): ShareWarning {
  if (value === null) throw new RangeError(`row ${at} has no value`);
  return { kind: "share", at, stated: value, reason };
}

function isWithinWhole(stated: StatedValue): boolean {
  if (!isNumber(stated)) return false;
  const value = toBase(stated.value);
  return value.greaterThanOrEqualTo(0) && value.lessThanOrEqualTo(WHOLE);
}
