import type { Script } from "./read-scripts";

/** Comments, strings, quoted identifiers and dollar-quoted bodies: words inside them are not statements of the script. */
const QUOTED = [
  /--[^\n]*/y,
  /(?<![\w$])[eE]'(?:[^'\\]|\\[\s\S]|'')*'/y,
  /'(?:[^']|'')*'/y,
  /"(?:[^"]|"")*"/y,
  /(?<![\w$])\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/y,
];
const FORBIDDEN_ANYWHERE = /\b(begin|commit|rollback|concurrently)\b/i;
const FORBIDDEN_FIRST = /^(end|abort|start\s+transaction|savepoint|release|prepare\s+transaction)\b/i;

/**
 * Rejects a script that would leave its transaction: statements after a COMMIT would remain when the migration fails, and
 * CREATE INDEX CONCURRENTLY cannot run in a transaction.
 * @throws an error that names the script and the word.
 */
export function checkScript({ name, sql }: Script): void {
  const code = withoutQuoted(sql);
  const statements = code.split(";").map((statement) => statement.trim());
  const word = FORBIDDEN_ANYWHERE.exec(code)?.[1] ?? statements.map((statement) => FORBIDDEN_FIRST.exec(statement)?.[1]).find(Boolean);
  if (word === undefined) return;
  throw new Error(`Migration ${name} contains ${word.toUpperCase()}: a migration runs as one transaction and may not end or leave it.`);
}

/** The SQL with each comment and quoted text replaced by a space. */
function withoutQuoted(sql: string): string {
  let code = "";
  let position = 0;
  while (position < sql.length) {
    const end = endOfQuoted(sql, position);
    code += end === position ? sql.charAt(position) : " ";
    position = end === position ? position + 1 : end;
  }
  return code;
}

function endOfQuoted(sql: string, position: number): number {
  if (sql.startsWith("/*", position)) return endOfComment(sql, position);
  for (const pattern of QUOTED) {
    pattern.lastIndex = position;
    if (pattern.test(sql)) return pattern.lastIndex;
  }
  return position;
}

/** PostgreSQL's block comments nest. */
function endOfComment(sql: string, start: number): number {
  let depth = 0;
  for (const { 0: mark, index } of sql.slice(start).matchAll(/\/\*|\*\//g)) {
    depth += mark === "/*" ? 1 : -1;
    if (depth === 0) return start + index + 2;
  }
  return sql.length;
}
