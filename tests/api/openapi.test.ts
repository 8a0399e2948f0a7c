import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { GET } from "../../app/api/v1/openapi.json/route";
import { openApiDocument } from "../../lib/api/openapi/document";
import { EXAMPLES, SOME_ID, SOME_SOURCE } from "../../lib/api/openapi/examples";
import { READS, WRITES } from "../../lib/api/openapi/operations";
import { BODIES, type BodyName } from "../../lib/api/openapi/schemas";
import { parseInput } from "../../lib/input/parse-input";
import { beginEmpty } from "../support/databases/database";
import { created, type Noun } from "./send";

beginEmpty();

const FOLDER = join(import.meta.dirname, "../../app/api/v1");
const document = openApiDocument();
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "api", components: document.components });
const examples = Object.entries(EXAMPLES) as [BodyName, object][];

/** Every route of the folder as "GET /statements/{id}". */
const routes = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts"))
  .flatMap((file) => {
    const path = `/${relative(FOLDER, dirname(join(FOLDER, file)))}`.replaceAll("[", "{").replaceAll("]", "}");
    const exported = readFileSync(join(FOLDER, file), "utf8").matchAll(
      /^export (?:async )?(?:const|function) (GET|POST|PUT|PATCH|DELETE)\b/gm,
    );
    return [...exported].map(([, method]) => ({ file, method, path }));
  });

it("the document is OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
});

it("resolves every reference and uses every component", () => {
  const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(schemas|responses)\/(\w+)"/g)].map(
    ([, kind, name]) => `${kind} ${name}`,
  );
  const held = Object.entries(document.components).flatMap(([kind, all]) => Object.keys(all).map((name) => `${kind} ${name}`));
  expect([...new Set(named)].toSorted()).toEqual(held.toSorted());
  expect(JSON.stringify(document).match(/"\$ref":"(?!#\/components\/)/)).toBeNull();
});

// A route that is not here: add it to READS or WRITES of lib/api/openapi/operations.ts, its answer to schemas.ts.
it("describes every route, and every operation has a route", () => {
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
});

it.each(READS.map((read) => [read.path, read] as const))("GET %s accepts the described parameters", async (path, { names }) => {
  const route = routes.find((one) => one.method === "GET" && one.path === path);
  const handler = (await import(join(FOLDER, route?.file ?? ""))).GET as (request: Request, context: object) => Promise<Response>;
  const request = new Request("http://127.0.0.1/api/v1/x?unknown=1", { headers: { host: "127.0.0.1" } });
  const { issues } = await (await handler(request, { params: Promise.resolve({}) })).json();
  expect(issues[0].message).toBe(`Unknown parameter. Known here: ${["asOf", "ledger", ...names].join(", ")}.`);
});

describe("examples", () => {
  it("there is one for every POST body", () => {
    expect(examples.map(([name]) => name).toSorted()).toEqual(WRITES.map(({ body }) => body).toSorted());
  });

  it.each(examples)("%s passes its schema and fits its description", (name, example) => {
    expect(parseInput(BODIES[name] as z.ZodType<unknown>, example)).toMatchObject({ ok: true });
    expect(ajv.validate({ $ref: `api#/components/schemas/${name}` }, example), JSON.stringify(ajv.errors)).toBe(true);
  });

  it("all are recorded, one after the other", async () => {
    let statement = SOME_ID;
    let source = SOME_SOURCE;
    for (const { path, body } of WRITES) {
      const example = JSON.parse(JSON.stringify(EXAMPLES[body]).replaceAll(SOME_ID, statement).replaceAll(SOME_SOURCE, source));
      const answer = await created(path.slice(1) as Noun, example);
      if (path !== "/statements") continue;
      statement = answer.id;
      source = answer.citations[0].source.id;
    }
  });
});

it("the document is served with an ETag", async () => {
  const ask = (headers: Readonly<Record<string, string>>) =>
    GET(new Request("http://127.0.0.1/api/v1/openapi.json", { headers: { host: "127.0.0.1", ...headers } }));
  const answer = ask({});
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(document)));
  expect(ask({ "if-none-match": answer.headers.get("etag") ?? "" }).status).toBe(304);
  expect(ask({ host: "elsewhere.example" }).status).toBe(403);
});
