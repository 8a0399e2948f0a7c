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

test("a form from elsewhere, or from nowhere, is refused", async ({ baseURL }) => {
  const host = `127.0.0.1:${port(baseURL)}`;
  expect(await ask(port(baseURL), "/", { host, origin: "https://evil.example" }, "POST")).toBe(403);
  expect(await ask(port(baseURL), "/", { host }, "POST")).toBe(403);
});

test("pages carry a policy with a nonce and no page says what made it", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("every page names the faces of its first words before itself", async ({ request }) => {
  for (const path of ["/", "/indicators/turnover", "/enter", "/nowhere"]) {
    const { link = "" } = (await request.get(path, { headers: { accept: "text/html" } })).headers();
    const faces = [...link.matchAll(/<([^>]+\.woff2)>; rel=preload; as=font/g)].map(([, face = ""]) => face);
    // A kept page asks for its headings' face from its end.
    expect(faces.length, `${path}: ${link}`).toBe(path === "/enter" ? 2 : 1);
    for (const face of faces) expect((await request.get(face)).headers()["content-type"]).toBe("font/woff2");
  }
  expect((await request.get("/api/v1/indicators")).headers().link).toBeUndefined();
});
