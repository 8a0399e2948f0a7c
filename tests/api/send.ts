import * as checks from "../../app/api/v1/checks/route";
import * as citations from "../../app/api/v1/citations/route";
import * as figures from "../../app/api/v1/figures/route";
import * as indicators from "../../app/api/v1/indicators/route";
import * as releases from "../../app/api/v1/releases/route";
import * as retractions from "../../app/api/v1/retractions/route";
import * as series from "../../app/api/v1/series/route";
import * as statements from "../../app/api/v1/statements/route";
import { openApiDocument } from "../../lib/api/openapi/document";
import { DIRECT_HEADER } from "../../lib/http/write-refusal";
import { objectionsOf } from "../support/described";

const objections = objectionsOf(openApiDocument());

/** The routes that are posted to, as the server calls them. */
const ROUTES = { indicators, series, statements, releases, citations, figures, checks, retractions };

export type Noun = keyof typeof ROUTES;
export const NOUNS = Object.keys(ROUTES) as Noun[];

export type Answer = {
  readonly status: number;
  readonly location: string | null;
  readonly type: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers as they come.
  readonly json: any;
};

const HOST = "127.0.0.1:3000";

/** POSTs to a route: a text is sent as it is, anything else as JSON. Whatever is answered must be as the API's document says. */
export async function send(noun: Noun, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const request = new Request(`http://${HOST}/api/v1/${noun}`, {
    method: "POST",
    headers: { host: HOST, [DIRECT_HEADER]: "1", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const response = await ROUTES[noun].POST(request);
  const text = await response.text();
  const { location, "content-type": type } = {
    location: response.headers.get("location"),
    "content-type": response.headers.get("content-type"),
  };
  const json = JSON.parse(text);
  const against = objections("POST", request.url, response.status, json);
  if (against.length > 0) throw new Error(`${against.join("\n")}\n${text.slice(0, 2_000)}`);
  return { status: response.status, location, type, json };
}

/** The answer, which must be 201. */
export async function created(noun: Noun, body: unknown): Promise<Answer["json"]> {
  const answer = await send(noun, body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.json));
  return answer.json;
}

/** The paths of a refusal. */
export function pathsOf({ json }: Answer): readonly string[] {
  return json.issues.map(({ path }: { readonly path: string }) => path);
}
