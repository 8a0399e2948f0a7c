import { canonicalJson, type Json } from "../../domain/ledger/ledger";
import { type PendingRows, TABLES, type Table } from "./pending-rows";

type Row = Readonly<Record<string, unknown>>;

/**
 * The canonical JSON of an entry's rows (rule 19): by table, rows sorted by their JSON. Decimals and days are text; a free text
 * with a hash column is represented by its hash. Null columns are left out, so that a new column does not change older entries.
 */
export function canonicalEntryBody(rows: { readonly [T in Table]?: readonly Row[] } | PendingRows): string {
  const tables: Record<string, Json> = {};
  for (const table of TABLES) {
    const own = rows[table] ?? [];
    if (own.length === 0) continue;
    const written = own.map((row) => canonicalRow(row as Row)).map((row) => ({ row, text: canonicalJson(row) }));
    tables[table] = written.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ row }) => row);
  }
  return canonicalJson(tables);
}

function canonicalRow(row: Row): Json {
  const written: Record<string, Json> = {};
  for (const [column, value] of Object.entries(row)) {
    const isHashed = `${column}Hash` in row;
    if (value !== null && value !== undefined && !isHashed) written[column] = canonicalValue(value);
  }
  return written;
}

function canonicalValue(value: unknown): Json {
  if (value instanceof Date) return value.getTime() % 86_400_000 === 0 ? value.toISOString().slice(0, 10) : value.toISOString();
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(canonicalValue);
  if (isDecimal(value)) return value.toFixed();
  return Object.fromEntries(Object.entries(value as Row).map(([key, inner]) => [key, inner === null ? null : canonicalValue(inner)]));
}

function isDecimal(value: unknown): value is { toFixed(): string } {
  return typeof value === "object" && value !== null && "toFixed" in value;
}
