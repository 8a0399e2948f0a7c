import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

export type Server = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
};

const running: Server[] = [];

/** Ends all servers started here and waits for them. Not by SIGKILL: that would leave the server process running. */
export async function killServers(): Promise<void> {
  const ending = running.splice(0);
  for (const { child } of ending) child.kill("SIGTERM");
  await Promise.all(ending.map(({ ended }) => ended));
}

/** Starts a server on a free port with these settings and waits until it listens. Throws its output when it exits instead. */
export async function start(environment: Readonly<Record<string, string>>): Promise<Server> {
  const server = await launch(environment);
  const ready = new Promise<void>((done) => {
    const look = () => server.printed().includes("Outturn is at") && done();
    server.child.stdout?.on("data", look);
    look();
  });
  await Promise.race([ready, server.ended.then(() => Promise.reject(new Error(server.printed())))]);
  return server;
}

/** The same without waiting. */
export async function launch(environment: Readonly<Record<string, string>>): Promise<Server> {
  const port = environment.PORT ?? (await freePort());
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["server/start.mjs"], { env: { ...inherited, PORT: String(port), ...environment } });
  let text = "";
  child.stdout.on("data", (part) => {
    text += part;
  });
  child.stderr.on("data", (part) => {
    text += part;
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const server = { child, url: `http://127.0.0.1:${port}`, printed: () => text, ended };
  running.push(server);
  return server;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("no port"))));
    });
  });
}
