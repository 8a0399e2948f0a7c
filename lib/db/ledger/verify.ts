import { brokenLink, GENESIS_HASH, type LedgerEntry, textHash } from "../../domain/ledger/ledger";
import { database, type Tx } from "../connection/client";
import { canonicalEntryBody } from "./canonical-entry";
import { readEntry } from "./ledger";
import type { Table } from "./pending-rows";

export type VerifyResult =
  | { readonly ok: true; readonly entries: number; readonly head: string }
  | { readonly ok: false; readonly entries: number; readonly head: string; readonly first: number; readonly why: string };

type AnyRow = Readonly<Record<string, unknown>>;
type Row = AnyRow & { readonly sequence: number };
type EntryRows = { [T in Table]?: AnyRow[] };
type Range = { readonly gt: number; readonly lte: number };

const BATCH = 500;

/**
 * Verifies the hash chain of the whole ledger and recomputes each entry's body from the rows (rule 19), in one snapshot. Returns
 * the first entry that differs, and in what.
 */
export function verifyLedger(): Promise<VerifyResult> {
  return database().$transaction(
    async (tx) => {
      // Must be the first statement. PGlite runs nothing beside a transaction; there it has no effect.
      await tx.$executeRaw`set transaction isolation level repeatable read`;
      let previous = GENESIS_HASH;
      let last = 0;
      for (;;) {
        const entries = await tx.ledgerEntry.findMany({ where: { sequence: { gt: last } }, orderBy: { sequence: "asc" }, take: BATCH });
        const end = entries.at(-1)?.sequence;
        if (end === undefined) return { ok: true as const, entries: last, head: previous };
        const rows = await readRows(tx, { gt: last, lte: end });
        for (const entry of entries.map(readEntry)) {
          const why = difference(entry, last + 1, previous, rows.get(entry.sequence) ?? {});
          if (why !== null) return { ok: false as const, entries: last, head: previous, first: last + 1, why };
          previous = entry.hash;
          last = entry.sequence;
        }
      }
    },
    { maxWait: 30_000, timeout: 300_000 },
  );
}

function difference(entry: LedgerEntry, sequence: number, previous: string, rows: EntryRows): string | null {
  switch (brokenLink(entry, sequence, previous)) {
    case "sequence":
      return `entry ${sequence} is missing`;
    case "previousHash":
      return "the hash of the entry before it differs";
    case "hash":
      return "its hash differs from its content";
    case null:
      break;
  }
  const text = Object.entries(rows).flatMap(([table, own]) => (own ?? []).flatMap((row) => changedText(table, row)));
  if (text[0] !== undefined) return text[0];
  return canonicalEntryBody(rows) === entry.body ? null : namedDifference(rows, entry.body);
}

/** The body has only the hashes of free texts, so each text is compared with its hash. */
function changedText(table: string, row: AnyRow): string[] {
  const columns = Object.keys(row).filter((column) => `${column}Hash` in row);
  const changed = columns.find((column) => hashOf(row[column]) !== row[`${column}Hash`]);
  return changed === undefined ? [] : [`${table} ${row.id}: the text of ${changed} differs from its hash`];
}

function hashOf(text: unknown): string | null {
  return typeof text === "string" ? textHash(text) : null;
}

function namedDifference(rows: EntryRows, body: string): string {
  const written: Record<string, readonly unknown[]> = JSON.parse(body);
  const stored: Record<string, readonly unknown[]> = JSON.parse(canonicalEntryBody(rows));
  for (const table of new Set([...Object.keys(written), ...Object.keys(stored)])) {
    const before = new Set((written[table] ?? []).map((row) => JSON.stringify(row)));
    const added = (stored[table] ?? []).find((row) => !before.has(JSON.stringify(row))) as { id?: string } | undefined;
    if (added !== undefined) return `${table} ${added.id ?? ""} differs from what was written`;
    if ((stored[table] ?? []).length !== (written[table] ?? []).length) return `a row of ${table} is missing`;
  }
  return "its rows differ from what was written";
}

/** The rows that a range of entries wrote, by sequence and table. Descriptions amended since have their original words. */
async function readRows(tx: Tx, sequence: Range): Promise<ReadonlyMap<number, EntryRows>> {
  const where = { sequence };
  // The only rows without a sequence of their own: they have their statement's.
  const speakers = await tx.statementSpeaker.findMany({
    where: { statement: where },
    include: { statement: { select: { sequence: true } } },
  });
  const byTable: { readonly [T in Exclude<Table, "StatementSpeaker">]: readonly Row[] } = {
    Indicator: await asWritten(tx, await tx.indicator.findMany({ where })),
    LedgerTouch: await tx.ledgerTouch.findMany({ where }),
    Series: await asWritten(tx, await tx.series.findMany({ where })),
    Source: await asWritten(tx, await tx.source.findMany({ where })),
    Speaker: await asWritten(tx, await tx.speaker.findMany({ where })),
    Alias: await tx.alias.findMany({ where }),
    Amendment: await tx.amendment.findMany({ where }),
    Retraction: await tx.retraction.findMany({ where }),
    Statement: await tx.statement.findMany({ where }),
    Release: await tx.release.findMany({ where }),
    Citation: await tx.citation.findMany({ where }),
    Figure: await tx.figure.findMany({ where }),
    FigureCitation: await tx.figureCitation.findMany({ where }),
    Observation: await tx.observation.findMany({ where }),
    ObservationCitation: await tx.observationCitation.findMany({ where }),
    Check: await tx.check.findMany({ where }),
  };
  const bySequence = new Map<number, EntryRows>();
  for (const [table, rows] of Object.entries(byTable) as [Table, readonly Row[]][])
    for (const row of rows) addRow(bySequence, row.sequence, table, row);
  for (const { statement, ...row } of speakers) addRow(bySequence, statement.sequence, "StatementSpeaker", row);
  return bySequence;
}

function addRow(bySequence: Map<number, EntryRows>, sequence: number, table: Table, row: AnyRow): void {
  const entry = bySequence.get(sequence) ?? {};
  bySequence.set(sequence, entry);
  const own = entry[table] ?? [];
  entry[table] = own;
  own.push(row);
}

/** Descriptions with their original words, from before the first amendment. */
async function asWritten<T extends Row & { readonly id: string }>(tx: Tx, rows: readonly T[]): Promise<readonly Row[]> {
  if (rows.length === 0) return rows;
  const amendments = await tx.amendment.findMany({ where: { targetId: { in: rows.map(({ id }) => id) } }, orderBy: { sequence: "desc" } });
  return rows.map((row) => {
    const own = amendments.filter(({ targetId }) => targetId === row.id);
    // Newest first, so that the words from before the first amendment are assigned last.
    return Object.assign({}, row, ...own.map(({ before }) => before)) as Row;
  });
}
