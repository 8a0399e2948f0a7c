import { request as open } from "node:http";

export type Answer = { readonly status: number; readonly type: string; readonly text: string };

type Request = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
};

/** No answer after this is none. */
const PATIENCE_MS = 30_000;

/** A request on a connection of its own, whose address and headers are sent as they are: fetch would correct an address and refuse some headers. */
export function ask(baseURL: string | undefined, path: string, { method = "GET", headers = {}, body = "" }: Request = {}): Promise<Answer> {
  const { hostname, port } = new URL(baseURL ?? "");
  return new Promise((done, fail) => {
    const sent = open({ host: hostname, port, path, headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.once("error", fail);
      answer.once("end", () =>
        done({
          status: answer.statusCode ?? 0,
          type: answer.headers["content-type"] ?? "",
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error(`${method} ${path}: no answer`)));
    sent.once("error", fail).end(body);
  });
}
