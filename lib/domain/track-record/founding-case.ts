import type { JudgedFigure, JudgedIndicator } from "../judging/judged-indicator";
import type { TrackRecord } from "./track-record";

/** The founding statement's judged figures, their indicator and its track record. */
export type FoundingCase = { readonly figures: readonly JudgedFigure[]; readonly judged: JudgedIndicator; readonly record: TrackRecord };
