import { RULES_VERSION } from "../../domain/judging/rules-version";
import { MAX_BODY_BYTES } from "../../http/request-body";
import { EXAMPLES } from "./examples";
import { READS, type Read, WRITES, type Write } from "./operations";
import { IDEMPOTENCY_KEY, parametersOf } from "./parameters";
import { componentSchemas, refTo } from "./schemas";

const ABOUT = `What officials said a trade figure would be, and what it turned out to be: one append-only ledger, by the rules of version ${RULES_VERSION}.

Decimals are text. In bodies they are digits as stated, with a multiplier (9 for billions); in answers decimal text in base units stands beside the digits. Rates are in percent, signed. A day may be known to the month or the year only. \`over: null\` and \`period: null\` are answers: the words name none.

Every read takes both clocks, \`asOf\` and \`ledger\`, and carries an ETag: send it as If-None-Match and what you hold is answered 304. Lists come in pages: \`next\` is the cursor of the page after.

A statement, a release or a figure with a possible slip is recorded and answered with \`warnings\`: a period that was not over, a zero beside other values, a share where an amount belongs, another magnitude or unit, numbers that disagree. With \`strict: true\` it is refused instead, each warning an issue with its code; nothing is stored, and \`strict\` never is.

A body is JSON of at most ${MAX_BODY_BYTES / 1024 / 1024} MiB; unknown fields are refused. What is wrong comes back as a problem (RFC 9457) with the path of every field that is.`;

/** The API as an OpenAPI 3.1 document, made from the schemas that parse requests and test responses. */
export function openApiDocument() {
  const paths: Record<string, Record<string, object>> = {};
  for (const read of READS) paths[read.path] = { ...paths[read.path], get: readOperation(read) };
  for (const write of WRITES) paths[write.path] = { ...paths[write.path], post: writeOperation(write) };
  paths["/openapi.json"] = { get: documentOperation() };
  return {
    openapi: "3.1.1",
    info: {
      title: "Outturn",
      version: "1",
      summary: "What was said, what happened.",
      description: ABOUT,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    paths,
    components: { schemas: componentSchemas(), responses: RESPONSES },
  };
}

function readOperation({ path, operationId, summary, names, answer }: Read): object {
  return {
    operationId,
    summary,
    parameters: parametersOf(path, ["asOf", "ledger", ...names]),
    responses: {
      "200": {
        description: summary,
        headers: { ETag: { description: "Of this answer, on this day.", schema: { type: "string" } } },
        content: { "application/json": { schema: refTo(answer) } },
      },
      "304": { $ref: "#/components/responses/Held" },
      "400": { $ref: "#/components/responses/Malformed" },
      "403": { $ref: "#/components/responses/Foreign" },
      ...((path.includes("{") || names.includes("cursor")) && { "404": { $ref: "#/components/responses/NotHeld" } }),
      "422": { $ref: "#/components/responses/Refused" },
    },
  };
}

function writeOperation({ operationId, summary, body, answer }: Write): object {
  const example = EXAMPLES[body];
  return {
    operationId,
    summary,
    parameters: [IDEMPOTENCY_KEY],
    requestBody: { required: true, content: { "application/json": { schema: refTo(body), ...(example && { example }) } } },
    responses: {
      "201": {
        description: "Recorded: the row as its GET shows it at its own entry of the ledger.",
        headers: { Location: { description: "The address of the row.", schema: { type: "string" } } },
        content: { "application/json": { schema: refTo(answer) } },
      },
      "400": { $ref: "#/components/responses/NotJson" },
      "403": { $ref: "#/components/responses/Foreign" },
      "409": { $ref: "#/components/responses/Conflict" },
      "413": { $ref: "#/components/responses/TooLarge" },
      "415": { $ref: "#/components/responses/OtherType" },
      "422": { $ref: "#/components/responses/Refused" },
      "503": { $ref: "#/components/responses/Busy" },
    },
  };
}

function documentOperation(): object {
  return {
    operationId: "getDescription",
    summary: "This description.",
    responses: {
      "200": { description: "OpenAPI 3.1.", content: { "application/json": { schema: { type: "object" } } } },
      "304": { $ref: "#/components/responses/Held" },
      "403": { $ref: "#/components/responses/Foreign" },
    },
  };
}

const RESPONSES = {
  Held: { description: "The answer of that ETag still holds." },
  NotJson: problem("The body is no JSON in UTF-8."),
  Malformed: problem("The address is not valid: a broken escape or bytes that are not UTF-8 in its path, or NUL."),
  Foreign: problem("The Host is not a name of this server, or the Origin is another site's."),
  NotHeld: problem("Nothing is held under this address, on these clocks; or the list has no row of this cursor."),
  Conflict: problem("What is held stands against it: a slug is taken, or a row it names has been taken out."),
  TooLarge: problem("The body is too large."),
  OtherType: problem("The body is not sent as application/json, or is compressed."),
  Refused: problem("It cannot be read or recorded as it is, or asks not to be recorded with warnings: each issue with its path."),
  Busy: problem("Others are writing all the while: send it again."),
};

function problem(description: string): object {
  return { description, content: { "application/problem+json": { schema: refTo("Problem") } } };
}
