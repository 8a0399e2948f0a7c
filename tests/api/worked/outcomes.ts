/** A figure of a shipped case by what identifies it, and what was worked out for it by hand from the rows that the seed cites. */
export type WorkedFigure = {
  readonly title: string;
  readonly figure: {
    readonly indicator: string;
    readonly statedOn: string;
    readonly measure: "level" | "growth" | "change";
    readonly period: string | null;
    /** Digits as stated: the lower bound, or the upper one of a ceiling. */
    readonly digits: string;
    readonly nature?: "target" | "projection";
  };
  /** Parts of the headline, and of the evaluation on each basis, in the form of the API. */
  readonly headline?: object;
  readonly bases: Readonly<Record<string, WorkedEvaluation>>;
  /** The rows of coherence and of shares that the API lists, or parts of them. */
  readonly coherence?: readonly object[];
  readonly share?: readonly object[];
};

type WorkedEvaluation = {
  readonly outcome: string;
  readonly reason?: string;
  readonly aside?: string;
  readonly counts?: boolean;
  readonly close?: boolean;
  readonly settling?: boolean;
  readonly reached?: string | null;
  readonly reading?: object;
  readonly first?: WorkedJudgement;
  readonly settled?: WorkedJudgement | null;
  readonly latest?: WorkedJudgement;
};

type WorkedJudgement = {
  readonly outcome?: string;
  readonly difference: string | null;
  readonly error?: string;
  readonly outturn?: { readonly value?: string; readonly growth?: string; readonly change?: string; readonly releasedOn?: string };
};
