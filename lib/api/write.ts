import type { z } from "zod";
import type { IdempotencyKey } from "../db/ledger/idempotency";
import { type Actor, isBusy, isUniqueViolation, type WriteResult } from "../db/ledger/write";
import { canonicalJson, type Json, textHash } from "../domain/ledger/ledger";
import { conflict, ok, type Result, refuse } from "../domain/values/result";
import { settings } from "../env";
import { UNNAMED_EDITOR } from "../http/actor";
import { problem } from "../http/problem";
import { readJsonBody } from "../http/request-body";
import { isAllowedHost, isSameOrigin } from "../http/same-origin";
import { writeRefusal } from "../http/write-refusal";
import { parseInput } from "../input/parse-input";
import type { Clocks } from "../input/query/clocks";
import { findOversized } from "../input/size-limits";

/** A POST of the API: the schema of its body, the function that records it, and the address and JSON of the recorded row. */
export type Posted<Input, Row> = {
  readonly schema: z.ZodType<Input>;
  readonly record: (input: Input, actor: Actor) => Promise<WriteResult<Row>>;
  readonly address: (row: Row) => string;
  readonly show: (row: Row, clocks: Clocks) => Promise<object | null>;
};

/**
 * Makes a POST handler of the API. 201: the row as its GET shows it at its own entry, on the day of entry, with its address. A
 * repeated `Idempotency-Key` with the same body returns the stored result. 409: an existing or retracted row conflicts (a taken
 * slug). 422: the body can never be recorded as it is.
 */
export function post<Input, Row>({ schema, record, address, show }: Posted<Input, Row>) {
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

    const written = await record(read.value, { name: UNNAMED_EDITOR, idempotencyKey: idempotencyKey.value }).catch((error: unknown) => {
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
    const row = await show(written.value, { asOf: day, ledger: sequence });
    if (row === null) throw new Error(`what entry ${sequence} recorded is not held`);
    return Response.json(row, { status: 201, headers: { Location: address(written.value), "Cache-Control": "no-store" } });
  };
}

function readInput<Input>(schema: z.ZodType<Input>, json: unknown): Result<Input> {
  const issues = findOversized(json);
  return issues.length > 0 ? { ok: false, issues } : parseInput(schema, json);
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The idempotency key with the hash of path and body; null without a key. */
function readIdempotencyKey(request: Request, json: unknown, isRead: boolean): Result<IdempotencyKey | null> {
  const key = request.headers.get("idempotency-key");
  if (key === null) return ok(null);
  if (!KEY.test(key)) return refuse("Give a key of 1 to 200 visible ASCII characters, such as a UUID.", "Idempotency-Key");
  // A body that the schema has accepted is JSON of limited depth.
  return ok(isRead ? { key, bodyHash: textHash(`${new URL(request.url).pathname}\n${canonicalJson(json as Json)}`) } : null);
}
