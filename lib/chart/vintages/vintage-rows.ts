import type { PrintKind } from "../../domain/vintages/published-value";
import type { OutturnLine, PublishedDot } from "../dot-plot/dot-rows";

/** One period as it was printed, release by release, on every basis of one unit: everything worded, values decimal text. */
export type VintageRows = {
  /** The indicator. */
  readonly title: string;
  readonly period: string;
  readonly periodText: string;
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** By day known. */
  readonly values: readonly VintageValue[];
  /** The settled value of each basis that has one. */
  readonly settled: readonly OutturnLine[];
};

export type VintageValue = Omit<PublishedDot, "inForce"> & {
  readonly key: string;
  /** Full day on which it counts as known, and the day of release in words. */
  readonly day: string;
  readonly dayText: string;
  /** The basis. */
  readonly basis: string;
  readonly label: string;
  readonly kind: PrintKind;
  /** "first", "settled", "latest": what it is to the outturn of its basis. */
  readonly statuses: readonly string[];
};
