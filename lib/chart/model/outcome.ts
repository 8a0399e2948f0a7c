import type { Outcome as Judged } from "../../domain/judging/outcome";

/** What a mark can say: the outcome on one basis, or of a headline that it depends on the basis (RULES 10). */
export type MarkOutcome = Judged | "depends";
