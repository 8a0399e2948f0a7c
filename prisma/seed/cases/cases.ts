import foundingIndicators from "./china-russia-trade/indicators.json" with { type: "json" };
import foundingReleases from "./china-russia-trade/releases.json" with { type: "json" };
import foundingSeries from "./china-russia-trade/series.json" with { type: "json" };
import foundingStatements from "./china-russia-trade/statements.json" with { type: "json" };
import indiaIndicators from "./india-export-targets/indicators.json" with { type: "json" };
import indiaReleases from "./india-export-targets/releases.json" with { type: "json" };
import indiaSeries from "./india-export-targets/series.json" with { type: "json" };
import indiaStatements from "./india-export-targets/statements.json" with { type: "json" };
import phaseOneIndicators from "./us-china-phase-one/indicators.json" with { type: "json" };
import phaseOneReleases from "./us-china-phase-one/releases.json" with { type: "json" };
import phaseOneSeries from "./us-china-phase-one/series.json" with { type: "json" };
import phaseOneStatements from "./us-china-phase-one/statements.json" with { type: "json" };
import wtoIndicators from "./wto-world-trade-forecasts/indicators.json" with { type: "json" };
import wtoReleases from "./wto-world-trade-forecasts/releases.json" with { type: "json" };
import wtoSeries from "./wto-world-trade-forecasts/series.json" with { type: "json" };
import wtoStatements from "./wto-world-trade-forecasts/statements.json" with { type: "json" };

type Row = Readonly<Record<string, unknown>>;

/** A body of POST /indicators or POST /series. */
type DescriptionBody = Row & { readonly slug: string };

/** A body of POST /statements. */
export type StatementBody = Row & { readonly statedOn: string; readonly figures: readonly FigureBody[] };

/** A figure; `restates` names an earlier one as "@statement/position". */
type FigureBody = Row & { readonly restates?: string | undefined };

/** A body of POST /releases. */
export type ReleaseBody = Row & { readonly releasedOn: string; readonly observations: readonly ObservationBody[] };

/** An observation; `statement` names the one that carries it as "@statement". */
type ObservationBody = Row & { readonly series: string; readonly statement?: string | undefined };

/** One subject of the seed: its rows as bodies of the API. */
export type SeedCase = {
  readonly title: string;
  readonly indicators: readonly DescriptionBody[];
  readonly series: readonly DescriptionBody[];
  /** With the key by which other rows of the case name a statement. */
  readonly statements: readonly (StatementBody & { readonly key: string })[];
  readonly releases: readonly ReleaseBody[];
};

/** The case that started the project. */
export const FOUNDING_CASE: SeedCase = {
  title: "China–Russia trade",
  indicators: foundingIndicators,
  series: foundingSeries,
  statements: foundingStatements,
  releases: foundingReleases,
};

/** All cases, in the order in which they are written. */
export const ALL_CASES: readonly SeedCase[] = [
  FOUNDING_CASE,
  {
    title: "World trade forecasts of the WTO",
    indicators: wtoIndicators,
    series: wtoSeries,
    statements: wtoStatements,
    releases: wtoReleases,
  },
  {
    title: "US–China Phase One commitments",
    indicators: phaseOneIndicators,
    series: phaseOneSeries,
    statements: phaseOneStatements,
    releases: phaseOneReleases,
  },
  {
    title: "India's export targets",
    indicators: indiaIndicators,
    series: indiaSeries,
    statements: indiaStatements,
    releases: indiaReleases,
  },
];
