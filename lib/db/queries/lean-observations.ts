import type { Observation, ObservationStatus, ReleaseBasis } from "../../domain/ledger/observation";
import type { Series } from "../../domain/ledger/series";
import type { Period } from "../../domain/time/period";
import { believe, type StatedValue } from "../../domain/values/stated-value";
import type { PeriodObservations } from "../../domain/vintages/history";
import type { DayPrecision } from "../generated/enums";
import { type GatheredPrints, NEXT } from "./gathered-prints";

/** The observations of a series from its gathered prints, by period. A period is read once, by its text; a print when it is asked for. */
export function observationsByPeriod(
  series: Series,
  gathered: readonly GatheredPrints[],
  periodOf: (text: string) => Period,
): readonly PeriodObservations[] {
  const byPeriod = new Map<string, LeanPeriod>();
  for (const prints of gathered) {
    const group = groupOf(series, prints);
    prints.periods.split(NEXT).forEach((text, at) => {
      const known = byPeriod.get(text);
      if (known === undefined) byPeriod.set(text, new LeanPeriod(periodOf(text), group, at));
      else known.add(group, at);
    });
  }
  return [...byPeriod.values()];
}

/** A period with its prints, each knowing the one before: a million of them are not worth the lists that they would be in. */
class LeanPeriod implements PeriodObservations {
  readonly period: Period;
  private last: LeanObservation;

  constructor(period: Period, group: Group, at: number) {
    this.period = period;
    this.last = new LeanObservation(group, at, period, null);
  }

  add(group: Group, at: number): void {
    this.last = new LeanObservation(group, at, this.period, this.last);
  }

  observations(): readonly Observation[] {
    const latestFirst: Observation[] = [];
    for (let one: LeanObservation | null = this.last; one !== null; one = one.before) latestFirst.push(one);
    return latestFirst.toReversed();
  }
}

/** What the prints of a group have in common, and each of the others by its place. */
type Group = {
  readonly series: string;
  readonly releasedOnBasis: ReleaseBasis;
  readonly status: ObservationStatus | null;
  readonly statement: string | null;
  readonly idAt: (at: number) => string;
  readonly releaseAt: (at: number) => string;
  readonly releasedOnAt: (at: number) => string;
  readonly knownOnAt: (at: number) => string;
  readonly placeAt: (at: number) => string;
  readonly sequenceAt: (at: number) => string;
  readonly valueAt: (at: number) => StatedValue | null;
  readonly growthAt: (at: number) => StatedValue | null;
};

const NO_CITATIONS: readonly string[] = [];

/** Judging asks of most prints for their day and value alone: the rest is read out of the group's texts when it is asked for. */
class LeanObservation implements Observation {
  readonly period: Period;
  /** The print of the same period before it. */
  readonly before: LeanObservation | null;
  private readonly group: Group;
  private readonly at: number;
  private ownKnownOn: string | null = null;
  private ownValue: StatedValue | null | undefined = undefined;
  private ownGrowth: StatedValue | null | undefined = undefined;

  constructor(group: Group, at: number, period: Period, before: LeanObservation | null) {
    this.period = period;
    this.before = before;
    this.group = group;
    this.at = at;
  }

  get knownOn(): string {
    this.ownKnownOn ??= this.group.knownOnAt(this.at);
    return this.ownKnownOn;
  }

  get words(): null {
    return null;
  }

  get citations(): readonly string[] {
    return NO_CITATIONS;
  }

  get id(): string {
    return this.group.idAt(this.at);
  }

  get release(): string {
    return this.group.releaseAt(this.at);
  }

  get releasedOn(): string {
    return this.group.releasedOnAt(this.at);
  }

  get releasedOnBasis(): ReleaseBasis {
    return this.group.releasedOnBasis;
  }

  get place(): number {
    return Number(this.group.placeAt(this.at));
  }

  get series(): string {
    return this.group.series;
  }

  get value(): StatedValue | null {
    if (this.ownValue === undefined) this.ownValue = this.group.valueAt(this.at);
    return this.ownValue;
  }

  get growth(): StatedValue | null {
    if (this.ownGrowth === undefined) this.ownGrowth = this.group.growthAt(this.at);
    return this.ownGrowth;
  }

  get status(): ObservationStatus | null {
    return this.group.status;
  }

  get statement(): string | null {
    return this.group.statement;
  }

  get sequence(): number {
    return Number(this.group.sequenceAt(this.at));
  }
}

const ID_LENGTH = 36;
const DAY_LENGTH = 10;
/** How much of a day is its year, its month, the whole of it. */
const LENGTHS: Readonly<Record<DayPrecision, number>> = { year: 4, month: 7, day: DAY_LENGTH };

function groupOf({ slug, unit }: Series, gathered: GatheredPrints): Group {
  const knownOnAt = fixed(gathered.knownOn, DAY_LENGTH);
  const otherDayAt = named(gathered.releasedOn, cells);
  const length = LENGTHS[gathered.releasedOnPrecision];
  return {
    series: slug,
    releasedOnBasis: gathered.releasedOnBasis,
    status: gathered.status,
    statement: gathered.statementId,
    idAt: named(gathered.ids, (ids) => fixed(ids, ID_LENGTH)),
    releaseAt: named(gathered.releases, (ids) => fixed(ids, ID_LENGTH)),
    releasedOnAt: (at) => (otherDayAt(at) || knownOnAt(at)).slice(0, length),
    knownOnAt,
    placeAt: cells(gathered.places),
    sequenceAt: cells(gathered.sequences),
    valueAt: valuesOf(gathered, unit === "percent"),
    growthAt: growthsOf(gathered),
  };
}

/** Throws when it is asked of prints that were gathered without their names. */
function named(column: string | undefined, cellsOf: (column: string) => (at: number) => string): (at: number) => string {
  if (column !== undefined) return cellsOf(column);
  return () => {
    throw new RangeError("These prints were gathered without their names.");
  };
}

/** The texts of a column that have one length, cut out by their place. */
function fixed(column: string, length: number): (at: number) => string {
  return (at) => column.slice(at * (length + 1), at * (length + 1) + length);
}

/** The texts of a column by their place, taken apart once, when one is asked for; "" where there is none. */
function cells(column: string | null): (at: number) => string {
  if (column === null) return () => "";
  let parts: readonly string[] | null = null;
  return (at) => {
    parts ??= column.split(NEXT);
    return parts[at] ?? "";
  };
}

function valuesOf(group: GatheredPrints, rate: boolean): (at: number) => StatedValue | null {
  const { valueShape: shape, valueInclusive: inclusive, valueHedge: hedge, lowMultiplier } = group;
  if (shape === null) return () => null;
  const multiplier = rate ? null : group.multiplier;
  const [lowAt, highAt, centralAt] = [cells(group.valueLows), cells(group.valueHighs), cells(group.valueCentrals)];
  return (at) =>
    believe({
      shape,
      inclusive,
      hedge,
      multiplier,
      lowMultiplier,
      low: textOf(lowAt(at)),
      high: textOf(highAt(at)),
      central: textOf(centralAt(at)),
    });
}

function growthsOf(group: GatheredPrints): (at: number) => StatedValue | null {
  const { growthShape: shape, growthInclusive: inclusive, growthHedge: hedge } = group;
  if (shape === null) return () => null;
  const [lowAt, highAt, centralAt] = [cells(group.growthLows), cells(group.growthHighs), cells(group.growthCentrals)];
  const rest = { shape, inclusive, hedge, multiplier: null, lowMultiplier: null };
  return (at) => believe({ ...rest, low: textOf(lowAt(at)), high: textOf(highAt(at)), central: textOf(centralAt(at)) });
}

function textOf(cell: string): string | null {
  return cell === "" ? null : cell;
}
