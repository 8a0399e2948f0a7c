import { request as open } from "node:http";
import { expect, test } from "@playwright/test";

/** A request with headers that fetch would not let one set. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>>, method = "GET"): Promise<number> {
  return new Promise((done, fail) => {
    open({ host: "127.0.0.1", port, path, headers, method }, (answer) => {
      answer.resume();
      answer.on("end", () => done(answer.statusCode ?? 0));
    })
      .once("error", fail)
      .end();
  });
}

const port = (baseURL: string | undefined) => Number(new URL(baseURL ?? "").port);

test("a foreign Host is refused on pages and API", async ({ baseURL }) => {
  expect(await ask(port(baseURL), "/", { host: "evil.example" })).toBe(403);
  expect(await ask(port(baseURL), "/api/v1/indicators", { host: "evil.example" })).toBe(403);
  expect(await ask(port(baseURL), "/", { host: `localhost:${port(baseURL)}` })).toBe(200);
});

test("refuses a form with another Origin or none", async ({ baseURL }) => {
  const host = `127.0.0.1:${port(baseURL)}`;
  expect(await ask(port(baseURL), "/", { host, origin: "https://evil.example" }, "POST")).toBe(403);
  expect(await ask(port(baseURL), "/", { host }, "POST")).toBe(403);
});

test("every page carries a policy, and says nothing of what made it", async ({ request }) => {
  for (const [path, scripts] of [
    ["/", /script-src 'self'( 'sha256-[\w+/=]+')+;/],
    ["/enter", /script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/],
    ["/nowhere", /script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/],
  ] as const) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toMatch(scripts);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});

test("every page names the faces of its first words before its text", async ({ request }) => {
  for (const path of ["/", "/indicators/turnover", "/enter", "/nowhere"]) {
    const { link = "" } = (await request.get(path)).headers();
    const faces = [...link.matchAll(/<([^>]+\.woff2)>; rel=preload; as="font"/g)].map(([, face = ""]) => face);
    expect(faces, path).toHaveLength(3);
    for (const face of faces) expect((await request.get(face)).headers()["content-type"]).toBe("font/woff2");
  }
});
