import { Agent, get } from "node:http";

const CONNECTIONS = 8;
const WARM_MS = 2_000;
const COUNTED_MS = 4_000;

/** Answers a second at one address, 8 connections kept open, after 2 s of warming. The client shares the machine. */
export async function answersPerSecond(address: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const from = performance.now() + WARM_MS;
  const to = from + COUNTED_MS;
  let counted = 0;
  const worker = async () => {
    while (performance.now() < to) {
      await ask(address, agent);
      const now = performance.now();
      if (now >= from && now < to) counted += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  return counted / (COUNTED_MS / 1000);
}

/** Milliseconds until the whole answer of one request is there. Throws on an answer that is not 200. */
export async function answerTime(address: string): Promise<number> {
  const from = performance.now();
  await ask(address, undefined);
  return performance.now() - from;
}

function ask(address: string, agent: Agent | undefined): Promise<void> {
  return new Promise((done, fail) => {
    get(address, { ...(agent && { agent }), headers: { "accept-encoding": "gzip" } }, (answer) => {
      answer.resume();
      answer.on("end", () => (answer.statusCode === 200 ? done() : fail(new Error(`${answer.statusCode} at ${address}`))));
    }).on("error", fail);
  });
}
