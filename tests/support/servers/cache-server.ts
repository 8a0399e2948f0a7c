// The built pages behind the response cache. The test sets the ledger head and the day, and reads which requests reached Next.
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import next from "next";
import { createResponseCache } from "../../../lib/http/response-cache/middleware";

/** Settings of the test; `answer` is applied to Next's responses. */
export type Control = { readonly ledger?: number; readonly day?: string; readonly answer?: Readonly<Record<string, string>> };
/** The requests that reached Next since the last control. */
export type Asked = readonly { readonly url: string; readonly headers: IncomingMessage["headers"] }[];

const state = { ledger: 1, day: "2026-01-31", answer: {} as Readonly<Record<string, string>> };
let asked: Asked = [];

async function main(): Promise<void> {
  const port = Number(process.env.PORT);
  const dir = fileURLToPath(new URL("../../..", import.meta.url));
  const app = next({ dev: false, dir, hostname: "localhost", port, httpServer: createServer() });
  await app.prepare();
  const handle = app.getRequestHandler();
  const cache = createResponseCache({ ledgerHead: async () => state.ledger, today: () => state.day });
  const server = createServer(async (request, response) => {
    if (request.url === "/control") {
      Object.assign(state, JSON.parse(await text(request)));
      response.end(JSON.stringify(asked));
      asked = [];
      return;
    }
    await cache(request, response, async (passed, answer) => {
      asked = [...asked, { url: passed.url ?? "", headers: { ...passed.headers } }];
      const { setHeader } = answer;
      // Last, so that Next cannot set another.
      answer.setHeader = (name, value) => setHeader.call(answer, name, state.answer[name.toLowerCase()] ?? value);
      for (const [name, value] of Object.entries(state.answer)) answer.setHeader(name, value);
      await handle(passed, answer);
    });
  });
  server.listen(port, "127.0.0.1", () => console.log("listening"));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
