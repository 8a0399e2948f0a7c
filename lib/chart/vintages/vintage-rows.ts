import type { RevisionKind } from "../../domain/vintages/revision-kind";
import type { OutturnLine, PublishedDot } from "../dot-plot/dot-rows";

/**
 * The input of the vintages chart: the published values of one period, release by release. Texts are ready to draw; values are
 * decimal text in base units or percent.
 */
export type VintageRows = {
  /** The indicator. */
  readonly title: string;
  readonly period: string;
  readonly periodText: string;
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** By the day known. */
  readonly values: readonly VintageValue[];
  /** The settled value of each basis that has one. */
  readonly settled: readonly OutturnLine[];
};

export type VintageValue = Omit<PublishedDot, "inForce"> & {
  readonly key: string;
  /** The day on which it counts as known (ISO date), and the day of release in words. */
  readonly day: string;
  readonly dayText: string;
  /** The basis. */
  readonly basis: string;
  readonly label: string;
  readonly kind: RevisionKind;
  /** "settled", "latest so far", "latest": its relation to the outturn of its basis. */
  readonly statuses: readonly string[];
};
