import type { JudgedFigure, JudgedIndicator } from "../judging/judged-indicator";
import type { TrackRecord } from "./track-record";

/** The founding statement as it stands at a moment: its figures on its indicator, judged. */
export type FoundingCase = { readonly figures: readonly JudgedFigure[]; readonly judged: JudgedIndicator; readonly record: TrackRecord };
