import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { type Objections, objectionsOf } from "../support/described";

export type Row = Readonly<Record<string, unknown>>;

/** A client of the API that takes no answer which is not as the server's own document says. `base` is the server's address. */
export type Client = {
  readonly get: (address: string) => Promise<Row>;
  /** Every row of a list, a page at a time. */
  readonly walk: (address: string, after?: string) => Promise<readonly Row[]>;
  readonly post: (address: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
};

export type Answer = { readonly status: number; readonly location: string | undefined; readonly body: Row };

export async function clientOf(request: APIRequestContext, base = ""): Promise<Client> {
  const described = await request.get(`${base}/api/v1/openapi.json`);
  expect(described.status()).toBe(200);
  const objections = objectionsOf(await described.json());

  const get = async (address: string) => {
    const answer = await request.get(`${base}${address}`);
    expect(answer.status(), address).toBe(200);
    return asDescribed(objections, "GET", address, answer);
  };
  const walk = async (address: string, after = "cursor") => {
    const rows: Row[] = [];
    for (let next: unknown = "", pages = 0; next !== null; pages++) {
      if (pages > 100) throw new Error(`${address} does not end`);
      const page = await get(`${address}${address.includes("?") ? "&" : "?"}limit=20${next === "" ? "" : `&${after}=${next}`}`);
      rows.push(...(page.items as readonly Row[]));
      next = page.next;
    }
    return rows;
  };
  const post = async (address: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await request.post(`${base}${address}`, {
      data: JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    });
    return { status: answer.status(), location: answer.headers().location, body: await asDescribed(objections, "POST", address, answer) };
  };
  return { get, walk, post };
}

async function asDescribed(objections: Objections, method: string, address: string, answer: APIResponse): Promise<Row> {
  const body = (await answer.json()) as Row;
  expect(objections(method, address, answer.status(), body), address).toEqual([]);
  return body;
}
