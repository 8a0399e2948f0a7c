import type { Tx } from "../connection/client";
import type { Prisma } from "../generated/client";

/** The row type of each table that a ledger entry can write. */
export type Rows = {
  readonly [T in keyof typeof INSERT]: Parameters<(typeof INSERT)[T]>[1][number];
};

export type Table = keyof typeof INSERT;
export type PendingRows = { readonly [T in Table]: Rows[T][] };

// In insertion order: a row comes after the rows it references, and a retraction before its replacement.
const INSERT = {
  Indicator: (tx: Tx, data: Prisma.IndicatorUncheckedCreateInput[]) => tx.indicator.createMany({ data }),
  LedgerTouch: (tx: Tx, data: Prisma.LedgerTouchUncheckedCreateInput[]) => tx.ledgerTouch.createMany({ data }),
  Series: (tx: Tx, data: Prisma.SeriesUncheckedCreateInput[]) => tx.series.createMany({ data }),
  Source: (tx: Tx, data: Prisma.SourceUncheckedCreateInput[]) => tx.source.createMany({ data }),
  Speaker: (tx: Tx, data: Prisma.SpeakerUncheckedCreateInput[]) => tx.speaker.createMany({ data }),
  Alias: (tx: Tx, data: Prisma.AliasUncheckedCreateInput[]) => tx.alias.createMany({ data }),
  Amendment: (tx: Tx, data: Prisma.AmendmentUncheckedCreateInput[]) => tx.amendment.createMany({ data }),
  Retraction: (tx: Tx, data: Prisma.RetractionUncheckedCreateInput[]) => tx.retraction.createMany({ data }),
  Statement: (tx: Tx, data: Prisma.StatementUncheckedCreateInput[]) => tx.statement.createMany({ data }),
  StatementSpeaker: (tx: Tx, data: Prisma.StatementSpeakerUncheckedCreateInput[]) => tx.statementSpeaker.createMany({ data }),
  Release: (tx: Tx, data: Prisma.ReleaseUncheckedCreateInput[]) => tx.release.createMany({ data }),
  Citation: (tx: Tx, data: Prisma.CitationUncheckedCreateInput[]) => tx.citation.createMany({ data }),
  Figure: (tx: Tx, data: Prisma.FigureUncheckedCreateInput[]) => tx.figure.createMany({ data }),
  FigureCitation: (tx: Tx, data: Prisma.FigureCitationUncheckedCreateInput[]) => tx.figureCitation.createMany({ data }),
  Observation: (tx: Tx, data: Prisma.ObservationUncheckedCreateInput[]) => tx.observation.createMany({ data }),
  ObservationCitation: (tx: Tx, data: Prisma.ObservationCitationUncheckedCreateInput[]) => tx.observationCitation.createMany({ data }),
  Check: (tx: Tx, data: Prisma.CheckUncheckedCreateInput[]) => tx.check.createMany({ data }),
};

export const TABLES = Object.keys(INSERT) as Table[];

export function emptyPendingRows(): PendingRows {
  return Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as PendingRows;
}

/** Inserts all rows, table by table. */
export async function insertPendingRows(tx: Tx, rows: PendingRows): Promise<void> {
  for (const table of TABLES) {
    const insert = INSERT[table] as (tx: Tx, rows: readonly unknown[]) => Promise<unknown>;
    if (rows[table].length > 0) await insert(tx, rows[table]);
  }
}
