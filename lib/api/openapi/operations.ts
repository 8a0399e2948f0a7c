import type { QueryName } from "./parameters";
import type { AnswerName, BodyName } from "./schemas";

/** A GET of the API. `names` are its query parameters besides `asOf` and `ledger`. */
export type Read = {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly names: readonly QueryName[];
  readonly answer: AnswerName;
};

/** A POST of the API. */
export type Write = {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly body: BodyName;
  readonly answer: AnswerName;
};

const PAGE = ["limit", "cursor"] as const;

export const READS: readonly Read[] = [
  read("/indicators", "listIndicators", "Every indicator, by title.", "IndicatorPage", ...PAGE),
  read("/indicators/{slug}", "getIndicator", "An indicator with its series.", "Indicator"),
  read("/series", "listSeries", "Every series, by slug.", "SeriesPage", "indicator", ...PAGE),
  read("/series/{slug}", "getSeries", "One publisher's figures on one basis: what it is.", "Series"),
  read(
    "/series/{slug}/observations",
    "listObservations",
    "A series as it stood on the day, a row a period; or every print of it.",
    "ObservationPage",
    "startPeriod",
    "endPeriod",
    "includeHistory",
    ...PAGE,
  ),
  read("/statements", "listStatements", "Statements, newest first.", "StatementPage", "speaker", "indicator", ...PAGE),
  read("/statements/{id}", "getStatement", "A statement with its citations and figures.", "Statement"),
  read("/speakers", "listSpeakers", "Everybody who stated a figure, by name. Never ranked.", "SpeakerPage", ...PAGE),
  read("/speakers/{slug}", "getSpeaker", "A speaker with other names.", "Speaker"),
  read("/sources/{id}", "getSource", "A document, and what it carries.", "Source"),
  read(
    "/citations/{id}",
    "getCitation",
    "One source's report of a statement or of a release, and the numbers that it carries.",
    "Citation",
  ),
  read("/releases/{id}", "getRelease", "A release with its citations and observations.", "Release"),
  read("/checks/{id}", "getCheck", "Who opened which source beside a fact, and when.", "Check"),
  read("/retractions/{id}", "getRetraction", "What was taken out, why, and what took its place.", "Retraction"),
  read(
    "/figures",
    "listFigures",
    "Figures with their headlines, and with outturn, difference and error on each basis, newest first.",
    "FigurePage",
    "indicator",
    "speaker",
    "period",
    "nature",
    "measure",
    "outcome",
    ...PAGE,
  ),
  read("/figures/{id}", "getFigure", "A figure with its headline, and with outturn, difference and error on each basis.", "Figure"),
  read(
    "/figures/{id}/evaluations",
    "getEvaluations",
    "A figure against every series of its indicator, and what was known that day.",
    "Evaluations",
  ),
  read("/paths", "getPath", "Every figure for one period and measure, by the day stated.", "Path", "indicator", "period", "measure"),
  read(
    "/track-record",
    "getTrackRecord",
    "How the figures of a speaker, an institution, an indicator or any filter came out. Never a score.",
    "TrackRecord",
    "speaker",
    "institution",
    "indicator",
    "nature",
    "series",
    "horizon",
    "stated",
    "outturn",
  ),
  read(
    "/search",
    "search",
    "Statements, speakers, indicators and sources that every word fits, best first; at most `limit` of each kind.",
    "SearchItems",
    "q",
    "limit",
  ),
  read("/ledger", "listEntries", "Entries of the ledger, oldest first.", "LedgerPage", "after", "limit"),
  read("/ledger/verify", "verifyLedger", "Makes every entry again from the rows, and says which one differs first.", "Verification"),
];

export const WRITES: readonly Write[] = [
  write("/indicators", "recordIndicator", "Records an indicator.", "NewIndicator", "Indicator"),
  write("/series", "recordSeries", "Records a series of an indicator.", "NewSeries", "Series"),
  write(
    "/statements",
    "recordStatement",
    "Records what somebody said, with its citations and figures.",
    "PostedStatement",
    "RecordedStatement",
  ),
  write("/releases", "recordRelease", "Records what a publisher published on a day.", "PostedRelease", "RecordedRelease"),
  write(
    "/citations",
    "recordCitation",
    "Adds a source to a statement or a release, and to the numbers that it carries: all, unless named.",
    "AddedCitation",
    "Citation",
  ),
  write("/figures", "recordFigure", "Adds a figure to a statement.", "AddedFigure", "RecordedFigure"),
  write("/checks", "recordCheck", "Says that a source was opened beside a fact that it carries.", "NewCheck", "Check"),
  write(
    "/retractions",
    "recordRetraction",
    "Takes a fact and everything under it out of the ledger from its own entry on, and may bring what takes its place, of the same kind.",
    "NewRetraction",
    "Retraction",
  ),
];

function read(path: string, operationId: string, summary: string, answer: AnswerName, ...names: readonly QueryName[]): Read {
  return { path, operationId, summary, names, answer };
}

function write(path: string, operationId: string, summary: string, body: BodyName, answer: AnswerName): Write {
  return { path, operationId, summary, body, answer };
}
