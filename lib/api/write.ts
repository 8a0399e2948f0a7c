import type { z } from "zod";
import { findPreviousResult, type IdempotencyKey } from "../db/ledger/idempotency";
import { ledgerHead } from "../db/ledger/ledger";
import { type Actor, isBusy, isUniqueViolation, type WriteResult } from "../db/ledger/write";
import { canonicalJson, type Json, textHash } from "../domain/ledger/ledger";
import { addDays } from "../domain/time/day";
import { conflict, type Issue, ok, type Result, refuse } from "../domain/values/result";
import { settings } from "../env";
import { UNNAMED_EDITOR } from "../http/actor";
import { problem } from "../http/problem";
import { readJsonBody } from "../http/request-body";
import { isAllowedHost, isSameOrigin } from "../http/same-origin";
import { writeRefusal } from "../http/write-refusal";
import { parseInput } from "../input/parse-input";
import type { Clocks } from "../input/query/clocks";
import { findOversized } from "../input/size-limits";
import { today } from "../today";
import type { EntryWarning } from "./answers/warnings";

/**
 * A POST of the API: the schema of its body, the function that records it, the address and JSON of the recorded row, and the warnings
 * for a body entered on the day of the clocks, held against the ledger at an entry.
 */
export type Posted<Input, Row> = {
  readonly schema: z.ZodType<Input>;
  readonly record: (input: Input, actor: Actor) => Promise<WriteResult<Row>>;
  readonly address: (row: Row) => string;
  readonly show: (row: Row, clocks: Clocks) => Promise<object | null>;
  readonly warn?: (input: Input, clocks: Clocks) => Promise<readonly EntryWarning[]>;
};

/**
 * Makes a POST handler of the API. 201: the row as its GET shows it at its own entry, on the day of entry, with its address. A
 * repeated `Idempotency-Key` with the same body returns the stored result. 409: an existing or retracted row conflicts (a taken
 * slug). 422: the body can never be recorded as it is, or asks by `strict` not to be recorded with warnings.
 */
export function post<Input extends object, Row>({ schema, record, address, show, warn }: Posted<Input, Row>) {
  return async (request: Request): Promise<Response> => {
    const host = request.headers.get("host");
    if (!isAllowedHost(host, settings().OUTTURN_URL)) return problem(403, "This address is not one of this server's names");
    const refusal = writeRefusal(request.headers, settings().OUTTURN_URL);
    if (refusal !== null) return problem(403, refusal);
    const origin = request.headers.get("origin");
    if (origin !== null && !isSameOrigin(origin, host)) return problem(403, "This request was sent from a page of another site");
    const sent = await readJsonBody(request);
    if (!sent.ok) return problem(sent.status, sent.title);
    const read = readInput(schema, sent.json);
    const idempotencyKey = readIdempotencyKey(request, sent.json, read.ok);
    if (!read.ok || !idempotencyKey.ok)
      return problem(
        422,
        "This cannot be recorded as it is",
        [read, idempotencyKey].flatMap((one) => (one.ok ? [] : one.issues)),
      );

    const actor = { name: UNNAMED_EDITOR, idempotencyKey: idempotencyKey.value };
    if (warn && isStrict(read.value) && (await findPreviousResult(actor.name, actor.idempotencyKey)) === null) {
      const warnings = await warn(read.value, { asOf: today(), ledger: await ledgerHead() });
      if (warnings.length > 0) return problem(422, "This would be recorded with warnings only", warnings.map(asIssue));
    }

    const written = await record(read.value, actor).catch((error: unknown) => {
      if (isBusy(error)) return null;
      if (isUniqueViolation(error)) return conflict("Another row stands in this place: take that one out first.");
      throw error;
    });
    if (written === null) return problem(503, "The ledger is being written to: send this again", [], { "Retry-After": "2" });
    if (!written.ok) {
      const isConflict = written.issues.every((issue) => issue.conflict);
      return problem(
        isConflict ? 409 : 422,
        isConflict ? "What is held stands against this" : "This cannot be recorded as it is",
        written.issues,
      );
    }
    const { sequence, day } = written.value;
    // A day that has begun in Auckland but not in UTC is the next one, and counts from then.
    const clocks = { asOf: day, ledger: sequence };
    const row = (await show(written.value, clocks)) ?? (await show(written.value, { ...clocks, asOf: addDays(day, 1) }));
    if (row === null) throw new Error(`what entry ${sequence} recorded is not held`);
    // Held against the ledger before its own entry, so that a repeated key is answered with the same warnings.
    const warnings = (await warn?.(read.value, { asOf: day, ledger: sequence - 1 })) ?? [];
    const answer = warnings.length === 0 ? row : { ...row, warnings };
    return Response.json(answer, { status: 201, headers: { Location: address(written.value), "Cache-Control": "no-store" } });
  };
}

function readInput<Input>(schema: z.ZodType<Input>, json: unknown): Result<Input> {
  const issues = findOversized(json);
  return issues.length > 0 ? { ok: false, issues } : parseInput(schema, json);
}

function isStrict(input: object): boolean {
  return "strict" in input && input.strict === true;
}

function asIssue({ path, message, code }: EntryWarning): Issue {
  return { path: path.split("."), message, code };
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The idempotency key with the hash of path and body, `strict` aside: it changes nothing that is recorded. Null without a key. */
function readIdempotencyKey(request: Request, json: unknown, isRead: boolean): Result<IdempotencyKey | null> {
  const key = request.headers.get("idempotency-key");
  if (key === null) return ok(null);
  if (!KEY.test(key)) return refuse("Give a key of 1 to 200 visible ASCII characters, such as a UUID.", "Idempotency-Key");
  // A body that the schema has accepted is JSON of limited depth.
  return ok(isRead ? { key, bodyHash: textHash(`${new URL(request.url).pathname}\n${canonicalJson(withoutStrict(json as Json))}`) } : null);
}

function withoutStrict(json: Json): Json {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== "strict"));
}
