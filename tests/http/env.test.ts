import { expect, it } from "vitest";
import { readSettings } from "../../lib/env";

const LEAD = "01920000-0000-7000-8000-00000000000a";

it("has a default for every setting except the addresses, the cache, the seed and the lead", () => {
  expect(readSettings({})).toEqual({
    DATA_DIR: "./data",
    PORT: 3000,
    HOST: "127.0.0.1",
  });
});

it("treats a blank setting as unset", () => {
  expect(readSettings({ PORT: "", DATABASE_URL: "" })).toEqual(readSettings({}));
});

it.each([
  ["DATABASE_URL", "postgres://outturn@127.0.0.1/outturn", "postgres://outturn@127.0.0.1/outturn"],
  ["DATABASE_URL", "postgresql:///outturn", "postgresql:///outturn"],
  ["DATA_DIR", "/srv/outturn", "/srv/outturn"],
  ["PORT", "8080", 8080],
  ["PORT", "0", 0],
  ["OUTTURN_SEED", "founding", "founding"],
  ["OUTTURN_SEED", "none", "none"],
  ["OUTTURN_URL", "https://outturn.example", "https://outturn.example"],
  ["OUTTURN_LEAD", LEAD, LEAD],
  ["OUTTURN_LEAD", `https://outturn.example/statements/${LEAD.toUpperCase()}?asOf=2024-01-12`, LEAD],
] as const)("reads %s %s", (name, text, value) => {
  expect(readSettings({ [name]: text })[name]).toBe(value);
});

it.each([
  ["DATABASE_URL", "mysql://127.0.0.1", "Settings: DATABASE_URL must begin with postgres://."],
  ["PORT", "many", "Settings: PORT must be a whole number from 0 to 65535."],
  ["PORT", "70000", "Settings: PORT must be a whole number from 0 to 65535."],
  ["PORT", "-1", "Settings: PORT must be a whole number from 0 to 65535."],
  ["PORT", "80.5", "Settings: PORT must be a whole number from 0 to 65535."],
  ["OUTTURN_SEED", "all", "Settings: OUTTURN_SEED must be founding or none, or left unset for all four cases."],
  ["OUTTURN_LEAD", "putin-2023", "Settings: OUTTURN_LEAD must be the id of a statement, or the address of its page."],
  ["OUTTURN_URL", "outturn.example", "Settings: OUTTURN_URL must be an address such as https://outturn.example."],
  ["OUTTURN_URL", "ftp://outturn.example", "Settings: OUTTURN_URL must be an address such as https://outturn.example."],
])("refuses %s %s in a sentence", (name, text, sentence) => {
  expect(() => readSettings({ [name]: text })).toThrow(new Error(sentence));
});

it("names every wrong setting in one sentence", () => {
  expect(() => readSettings({ PORT: "many", OUTTURN_SEED: "all" })).toThrow(
    "Settings: PORT must be a whole number from 0 to 65535; OUTTURN_SEED must be founding or none, or left unset for all four cases.",
  );
});
