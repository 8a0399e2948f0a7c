import Ajv2020 from "ajv/dist/2020.js";

type Operation = { readonly responses: Readonly<Record<string, Reference | Response>> };
type Reference = { readonly $ref: string };
type Response = { readonly content?: Readonly<Record<string, { readonly schema: object }>> };

/** The parts of an OpenAPI document that responses are checked against. */
export type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>>; readonly responses: Readonly<Record<string, object>> };
};

/** The differences between a response and its description; empty when there are none. */
export type Objections = (method: string, address: string, status: number, body: unknown) => readonly string[];

/** Checks responses against a document: the path has the operation, the operation the status, and the body fits the schema. */
export function objectionsOf(document: Document): Objections {
  // Formats are documentation only; the patterns beside them are checked.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", components: document.components });
  const compiled = new Map<object, ReturnType<typeof ajv.compile>>();
  return (method, address, status, body) => {
    const path = pathOf(document, address);
    const operation = path && (document.paths[path]?.[method.toLowerCase()] as Operation | undefined);
    if (!operation) return [`${method} ${address} is not described`];
    const response = resolved(document, operation.responses[String(status)]);
    if (response === null) return [`${method} ${path} does not answer ${status}`];
    const schema = Object.values(response.content ?? {})[0]?.schema;
    if (schema === undefined) return body === null ? [] : [`${method} ${path} ${status} has no body`];
    const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')));
    compiled.set(schema, validate);
    return validate(body)
      ? []
      : (validate.errors ?? []).map((error) => `${method} ${path} ${status}: ${error.instancePath} ${error.message}`);
  };
}

/** The path in a document that matches an address; the one with the fewest parameters first. */
function pathOf({ paths }: Document, address: string): string | undefined {
  const asked = address.replace(/^.*\/api\/v1/, "").replace(/\?.*$/, "");
  const fits = Object.keys(paths).filter((path) => new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`).test(asked));
  return fits.sort((a, b) => a.split("{").length - b.split("{").length)[0];
}

function resolved({ components }: Document, response: Reference | Response | undefined): Response | null {
  if (response === undefined) return null;
  if (!("$ref" in response)) return response;
  return (components.responses[response.$ref.replace("#/components/responses/", "")] as Response | undefined) ?? null;
}
