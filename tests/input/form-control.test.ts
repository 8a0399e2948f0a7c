import { expect, it } from "vitest";
import { readControl } from "../../lib/input/form/form-control";

function form(...fields: readonly (readonly [string, string])[]): FormData {
  const sent = new FormData();
  for (const [name, text] of fields) sent.append(name, text);
  return sent;
}

it.each([
  ["save", { kind: "save" }],
  ["check", { kind: "check" }],
  ["add:figures", { kind: "add", list: "figures" }],
  ["remove:figures:12", { kind: "remove", list: "figures", row: 12 }],
  ["cite:018c", { kind: "other", text: "cite:018c" }],
  ["add:", { kind: "save" }],
  ["remove:figures:x", { kind: "save" }],
])("reads the intent %s", (text, intent) => {
  expect(readControl(form(["$intent", text])).intent).toEqual(intent);
});

it("means save without a button", () => {
  expect(readControl(form()).intent).toEqual({ kind: "save" });
});

it("reads the warnings that were seen, and ignores an invalid key", () => {
  const control = readControl(form(["$seen", "a"], ["$seen", "b"], ["$once", "'; drop"]));
  expect([...control.seen]).toEqual(["a", "b"]);
  expect(control.once).toBe("");
  expect(readControl(form(["$once", "0b0c9b1e-6a51-4f44-9d4e-3a8f54c2c8aa"])).once).toBe("0b0c9b1e-6a51-4f44-9d4e-3a8f54c2c8aa");
});
