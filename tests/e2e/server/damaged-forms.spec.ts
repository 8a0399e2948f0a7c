import { type APIRequestContext, expect, test } from "@playwright/test";
import { allRoutes } from "../../support/routes";
import { ask } from "../ask";

const BOUNDARY = "----form";
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;
const forms = allRoutes().flatMap(({ path, kind, params }) =>
  kind === "page" && params.length === 0 && /^\/enter\/./.test(path) ? [path] : [],
);

function multipart(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, text]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

/** The fields by which Next knows the action of a form. */
async function actionOf(request: APIRequestContext, path: string): Promise<Readonly<Record<string, string>>> {
  const html = await (await request.get(path)).text();
  const fields = [...html.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(fields.map(([, name = "", text = ""]) => [name, text.replaceAll("&quot;", '"').replaceAll("&amp;", "&")]));
}

for (const path of forms) {
  test(`${path} answers a damaged or oversized form with a sentence`, async ({ request, baseURL }) => {
    const action = await actionOf(request, path);
    expect(Object.keys(action)).not.toEqual([]);
    const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
      ask(baseURL, path, { method: "POST", headers: { origin: baseURL ?? "", "content-type": MULTIPART, ...headers }, body });
    const whole = multipart(action);
    expect((await post(whole)).status).toBe(200);

    const damaged = { status: 400, text: "This form arrived damaged and was not read. Go back and send it again.\n" };
    expect(await post(whole.slice(0, -40))).toMatchObject(damaged);
    expect(await post("not a form")).toMatchObject(damaged);
    expect(await post("")).toMatchObject(damaged);
    expect(await post(multipart({ ...action, "citations.0.source.url": "https://a.example/\0" }))).toMatchObject(damaged);
    expect(await post(whole, { "content-type": "multipart/form-data" })).toMatchObject(damaged);
    const id = /"id":"(\w+)"/.exec(Object.values(action).join())?.[1] ?? "";
    expect(await post("not a form", { "next-action": id })).toMatchObject(damaged);
    expect(await post("{", { "next-action": id, "content-type": "text/plain;charset=UTF-8" })).toMatchObject(damaged);

    const large = multipart({ ...action, words: "x".repeat(20_000_000) });
    const tooLarge = { status: 413, text: "This form is too large: send at most 8 MiB at once.\n" };
    expect(await post(large)).toMatchObject(tooLarge);
    expect(await post(large, { "transfer-encoding": "chunked" })).toMatchObject(tooLarge);
  });
}

test("refuses a form whose X-Forwarded-Host is another name", async ({ request, baseURL }) => {
  const body = multipart(await actionOf(request, "/enter/statement"));
  const headers = { origin: baseURL ?? "", "content-type": MULTIPART, "x-forwarded-host": "other.example" };
  const { status } = await ask(baseURL, "/enter/statement", { method: "POST", headers, body });
  expect(status).toBeLessThan(500);
});

test("refuses a source address without two slashes and keeps it in its field", async ({ request, baseURL }) => {
  const action = await actionOf(request, "/enter/statement");
  for (const url of ["https:evil.example", "http:\\\\evil.example"]) {
    const body = multipart({ ...action, "citations.0.source.url": url });
    const headers = { origin: baseURL ?? "", "content-type": MULTIPART };
    const { status, text } = await ask(baseURL, "/enter/statement", { method: "POST", headers, body });
    expect(status).toBe(200);
    expect(text).toContain("Give a web address that starts with http:// or https://.");
    expect(text).toContain(`value="${url}"`);
  }
});
