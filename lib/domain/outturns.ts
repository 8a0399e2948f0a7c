import { tracksBearingOn } from "./bearing";
import { addDays } from "./day";
import type { Print, SeriesHistory } from "./history";
import type { Aggregation } from "./indicator";
import { type Missing, type Outturn, outturnOn, type Question } from "./outturn";

/** The outturns of three days (rule 5); `settled` is the latest so far while `settling`. */
export type Outturns = {
  readonly first: Outturn;
  readonly settled: Outturn | Missing;
  readonly latest: Outturn | Missing;
  /** 400 days after the first day there was one. */
  readonly settlesOn: string;
  readonly settling: boolean;
};

/** So long that a yearly publisher's own correction a year later settles it, whatever the weekday. */
const SETTLING_DAYS = 400;

/** First, settled and latest outturn as of a day; why there is none, where there never was one. */
export function outturnsOn(held: SeriesHistory, aggregation: Aggregation, question: Question, asOf: string): Outturns | Missing {
  for (const day of daysBearingOn(held, aggregation, question, asOf)) {
    const first = outturnOn(held, aggregation, question, day);
    if (typeof first !== "string") return new OutturnsSince({ held, aggregation, question, asOf }, first, day);
  }
  const missing = outturnOn(held, aggregation, question, asOf);
  return typeof missing === "string" ? missing : "notHeld";
}

type Asked = { readonly held: SeriesHistory; readonly aggregation: Aggregation; readonly question: Question; readonly asOf: string };

/** From the first day that there was an outturn; the later ones are looked up when they are asked for. */
class OutturnsSince implements Outturns {
  readonly first: Outturn;
  readonly settlesOn: string;
  readonly settling: boolean;
  private readonly asked: Asked;
  private atLast: Outturn | Missing | null = null;
  private atSettling: Outturn | Missing | null = null;

  constructor(asked: Asked, first: Outturn, day: string) {
    this.asked = asked;
    this.first = first;
    this.settlesOn = addDays(day, SETTLING_DAYS);
    this.settling = asked.asOf < this.settlesOn;
  }

  get latest(): Outturn | Missing {
    this.atLast ??= this.on(this.asked.asOf);
    return this.atLast;
  }

  get settled(): Outturn | Missing {
    this.atSettling ??= this.settling ? this.latest : this.on(this.settlesOn);
    return this.atSettling;
  }

  private on(day: string): Outturn | Missing {
    const { held, aggregation, question } = this.asked;
    return sameOr(this.first, outturnOn(held, aggregation, question, day));
  }
}

/** The very same object where nothing was released in between: whoever judges it need not judge twice. */
function sameOr(first: Outturn, later: Outturn | Missing): Outturn | Missing {
  if (typeof later === "string" || first.parts.length !== later.parts.length) return later;
  const isSame = first.parts.every(({ observation, status }, index) => {
    const part = later.parts[index];
    return part?.observation === observation && part.status === status;
  });
  return isSame ? first : later;
}

/** Looks outturns up as of one day, each question of a series once: many figures ask the same. */
export type OutturnsOf = (held: SeriesHistory, question: Question) => Outturns | Missing;

export function outturnsAsOf(aggregation: Aggregation, asOf: string): OutturnsOf {
  const answered = new Map<SeriesHistory, Map<string, Outturns | Missing>>();
  return (held, question) => {
    const ofSeries = answered.get(held) ?? new Map<string, Outturns | Missing>();
    answered.set(held, ofSeries);
    const key = keyOf(question);
    const outturns = ofSeries.get(key) ?? outturnsOn(held, aggregation, question, asOf);
    ofSeries.set(key, outturns);
    return outturns;
  };
}

function keyOf({ measure, period, comparison }: Question): string {
  if (comparison === null) return `${measure} ${period.text}`;
  return `${measure} ${period.text} ${comparison.target.text} ${comparison.base.text} ${comparison.power} ${comparison.root}`;
}

/** The days, in order, on which something became known that the outturn may rest on. */
function daysBearingOn(held: SeriesHistory, aggregation: Aggregation, question: Question, asOf: string): readonly string[] {
  const prints = printsBearingOn(held, aggregation, question);
  const days: string[] = [];
  for (const ofPeriod of prints) for (const { observation } of ofPeriod) if (observation.knownOn <= asOf) days.push(observation.knownOn);
  // Those of one period are in order already.
  return prints.length > 1 ? [...new Set(days)].sort() : days;
}

/** Published growth bears on growth of its own period only, and on nothing else that is asked. */
function printsBearingOn(held: SeriesHistory, aggregation: Aggregation, { period, comparison }: Question): (readonly Print[])[] {
  if (comparison === null) return tracksBearingOn(held, aggregation, period).map(({ value }) => value);
  const levels = [comparison.target, comparison.base].flatMap((one) => tracksBearingOn(held, aggregation, one)).map(({ value }) => value);
  const own = held.tracks.get(period.text);
  return own === undefined ? levels : [own.growth, own.value, ...levels];
}
