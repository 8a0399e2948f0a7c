import { connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { type Child, startChild } from "../support/servers/child";

const HEAD = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\n";
const TOLD_TO_GO_ON = "HTTP/1.1 100 Continue\r\n\r\n";

async function listen(...args: readonly string[]): Promise<Child & { readonly port: number }> {
  const server = startChild(["tests/support/servers/draining-server.mjs", ...args], {});
  await server.prints("port ");
  return { ...server, port: Number(/port (\d+)/.exec(server.printed())?.[1]) };
}

type Client = { readonly socket: Socket; readonly sends: (text: string) => Promise<void>; readonly ended: Promise<string> };

/** A connection that has sent a text. `ended` is all that the server sent. */
function send(port: number, text: string): Client {
  let received = "";
  const waiting = new Set<() => void>();
  const socket = connect(port, "127.0.0.1");
  socket.setEncoding("utf8").on("data", (part) => {
    received += part;
    for (const check of waiting) check();
  });
  socket.on("error", () => {});
  const sends = (wanted: string) =>
    new Promise<void>((done) => {
      const check = () => received.includes(wanted) && done();
      waiting.add(check);
      check();
    });
  socket.write(text);
  return { socket, sends, ended: new Promise((done) => socket.once("close", () => done(received))) };
}

/** A request whose head the server has read, and whose body it waits for. */
async function begin(port: number): Promise<Client> {
  const client = send(port, `${HEAD}Expect: 100-continue\r\n\r\n`);
  await client.sends(TOLD_TO_GO_ON);
  return client;
}

it("completes every request in flight, closes idle connections at once and the others afterwards", async () => {
  const { child, port, ended, printed } = await listen();
  const inFlight = await Promise.all(Array.from({ length: 30 }, () => begin(port)));
  const idle = send(port, `${HEAD}\r\nbody`);
  await idle.sends("bodyx");
  child.kill("SIGTERM");
  await idle.ended;
  expect(printed()).not.toContain("closed");
  for (const { socket } of inFlight) socket.write("body");
  for (const answer of await Promise.all(inFlight.map((client) => client.ended))) {
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nconnection: close\r$/im);
    expect(answer).toMatch(/\r\n\r\nbodyx{200000}$/);
  }
  expect(await ended).toBe(0);
  expect(printed()).toContain("closed");
});

it("answers requests that were sent before the signal and not yet read", async () => {
  const { child, port, ended } = await listen();
  await (await begin(port)).socket.destroy();
  child.kill("SIGSTOP");
  const sent = Array.from({ length: 30 }, () => send(port, `${HEAD}\r\nbody`));
  await Promise.all(sent.map(({ socket }) => new Promise<void>((done) => socket.write("", () => done()))));
  child.kill("SIGTERM");
  child.kill("SIGCONT");
  for (const client of sent) expect(await client.ended).toMatch(/\r\n\r\nbodyx{200000}$/);
  expect(await ended).toBe(0);
});

it("exits within eight seconds although a request never ends", async () => {
  const { child, port, ended } = await listen();
  const endless = await begin(port);
  const from = performance.now();
  child.kill("SIGTERM");
  await endless.ended;
  expect(await ended).toBe(0);
  expect(performance.now() - from).toBeLessThan(8_000);
});

it("exits within eight seconds although the database never closes", async () => {
  const { child, ended } = await listen("stuck");
  const from = performance.now();
  child.kill("SIGTERM");
  expect(await ended).toBeNull();
  expect(performance.now() - from).toBeLessThan(8_000);
});

it("exits at once on a second signal", async () => {
  const { child, port, ended, printed } = await listen();
  await begin(port);
  const idle = await begin(port);
  idle.socket.write("body");
  child.kill("SIGTERM");
  await idle.ended;
  child.kill("SIGTERM");
  expect(await ended).toBe(143);
  expect(printed()).not.toContain("closed");
});
