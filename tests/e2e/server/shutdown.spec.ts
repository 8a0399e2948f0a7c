import { readdirSync, rmSync } from "node:fs";
import { request as open } from "node:http";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { copyTemplate, type Template } from "../../support/databases/data-folders";
import { startPostgres } from "../../support/databases/postgres-cluster";
import { killServers, type Server, start } from "../../support/servers/server";
import { findTool } from "../../support/tools.mjs";

test.describe.configure({ mode: "serial" });

const A_MINUTE = 60_000;
const folders: string[] = [];

async function aFolder(template: Template): Promise<string> {
  const folder = await copyTemplate(template);
  folders.push(folder);
  return folder;
}

test.afterEach(killServers);
test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The status of an answer that came whole, or null where the connection ended first. */
function ask(server: Server, path: string, body: object | null = null): Promise<number | null> {
  return new Promise((done) => {
    const { hostname: host, port } = new URL(server.url);
    const headers = body === null ? { accept: "text/html" } : { "content-type": "application/json" };
    const sent = open({ host, port, path, method: body === null ? "GET" : "POST", headers, agent: false }, (answer) => {
      answer.resume();
      answer.once("close", () => done(answer.complete ? (answer.statusCode ?? null) : null));
    });
    sent.once("error", () => done(null)).end(body === null ? undefined : JSON.stringify(body));
  });
}

function indicator(slug: string): object {
  return { slug, title: slug, areas: ["RU"], aggregation: "flow" };
}

for (const engine of ["PGlite", "PostgreSQL"] as const) {
  test.describe(`on ${engine}`, () => {
    let settings: Record<string, string> = {};
    let stop = () => {};
    test.beforeAll(async () => {
      test.setTimeout(2 * A_MINUTE);
      if (engine === "PGlite") settings = { DATA_DIR: await aFolder("founding") };
      else {
        test.skip(findTool("postgres") === null, "PostgreSQL is not here, and could not be installed.");
        const postgres = await startPostgres();
        // A third of the seed: enough rows for pages that take a while.
        settings = { DATABASE_URL: `${postgres.url}/postgres`, OUTTURN_SEED: "founding" };
        stop = postgres.stop;
      }
    });
    test.afterAll(() => stop());

    test("SIGTERM answers every request in flight, and then the process ends", async () => {
      test.setTimeout(3 * A_MINUTE);
      const server = await start(settings);
      const paths = ["/speakers", "/api/v1/indicators", "/enter/indicator", "/api/v1/statements", "/api/v1/series"];
      for (const path of paths) await ask(server, path);
      const answers = Array.from({ length: 30 }, (_, n) =>
        ask(server, `${paths[n % paths.length]}?asOf=2024-01-${String(n + 1).padStart(2, "0")}`),
      );
      await Promise.any(answers);
      server.child.kill("SIGTERM");
      expect(await Promise.all(answers)).toEqual(Array(30).fill(200));
      expect(await server.ended).toBe(0);
    });

    test("a request during the shutdown answers 201 exactly if its row was recorded", async () => {
      test.setTimeout(3 * A_MINUTE);
      const server = await start(settings);
      const slugs = Array.from({ length: 20 }, (_, n) => `ending-${n}`);
      const answers = slugs.map((slug) => ask(server, "/api/v1/indicators", indicator(slug)));
      await Promise.any(answers);
      server.child.kill("SIGTERM");
      const statuses = await Promise.all(answers);
      expect(await server.ended).toBe(0);

      const again = await start(settings);
      for (const [n, slug] of slugs.entries()) {
        const isRecorded = (await ask(again, `/api/v1/indicators/${slug}`)) === 200;
        expect(statuses[n], slug).toBe(isRecorded ? 201 : 503);
      }
    });
  });
}

test("a hundred requests for an upgrade leave as many files open as before", async () => {
  test.skip(process.platform !== "linux", "Open files are counted in /proc.");
  test.setTimeout(2 * A_MINUTE);
  const server = await start({ DATA_DIR: await aFolder("founding") });
  const openFiles = () => readdirSync(`/proc/${server.child.pid}/fd`).length;
  for (const path of ["/", "/nowhere"]) await upgrade(server, path);
  const before = openFiles();
  await Promise.all(Array.from({ length: 100 }, (_, n) => upgrade(server, n % 2 === 0 ? "/" : "/nowhere")));
  await expect.poll(openFiles).toBeLessThanOrEqual(before);
});

/** Resolves once the server has closed the connection; the client does not. */
function upgrade(server: Server, path: string): Promise<void> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, fail) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true }, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`),
    );
    socket.resume().once("error", fail);
    socket.once("end", () => {
      socket.end();
      done();
    });
  });
}
