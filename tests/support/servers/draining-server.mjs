// A server that answers each request with its body and 200,000 letters, and shuts down like the real one. Prints its port. With the argument "stuck" its `close` never resolves.

import { drainOnSignal } from "../../../server/drain.mjs";
import { createHttpServer } from "../../../server/http-server.mjs";

const server = createHttpServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  response.end(`${body}${"x".repeat(200_000)}`);
});
drainOnSignal(server, process.argv[2] === "stuck" ? () => new Promise(() => {}) : async () => console.log("closed"));
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}.`));
