import { expect, it } from "vitest";
import { checkForm } from "../../lib/http/form-body";

function post(body: string, headers: Readonly<Record<string, string>>): Request {
  return new Request("http://127.0.0.1/enter/statement", { method: "POST", headers, body });
}

const ACTION = { "next-action": "40aa", "content-type": "text/plain;charset=UTF-8" };

it.each([
  ["the JSON arguments of an action", '[{"figures.0.low":"220"}]', ACTION, "readable"],
  ["arguments that were cut off", "[{", ACTION, "damaged"],
  ["no arguments at all", "", ACTION, "damaged"],
  ["arguments with NUL", '["a\\u0000"]', ACTION, "damaged"],
  ["an action called with another type", "[]", { ...ACTION, "content-type": "application/json" }, "damaged"],
  ["text that calls no action", "[{", { "content-type": "text/plain" }, "readable"],
] as const)("reads %s as the server does", async (_, body, headers, expected) => {
  expect(await checkForm(post(body, headers))).toBe(expected);
});
