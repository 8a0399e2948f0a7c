import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brokenLink,
  canonicalJson,
  entryHash,
  GENESIS_HASH,
  type Json,
  type LedgerEntry,
  textHash,
} from "../../../lib/domain/ledger/ledger";
import { runs } from "../../support/runs";

/** A chain over the given bodies. */
function chain(bodies: readonly Json[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [index, body] of bodies.entries()) {
    const unhashed = {
      sequence: index + 1,
      at: "2026-01-02T03:04:05.678Z",
      actor: "seed",
      action: "recordRelease",
      body: canonicalJson(body),
      previousHash: entries.at(-1)?.hash ?? GENESIS_HASH,
    };
    entries.push({ ...unhashed, hash: entryHash(unhashed) });
  }
  return entries;
}

function bodiesOf(entries: readonly LedgerEntry[]): Map<number, string> {
  return new Map(entries.map(({ sequence, body }) => [sequence, body]));
}

const three = chain([{ value: "240.11" }, { value: "227.8" }, { value: "1.69" }]);

describe("canonicalJson", () => {
  it.each([
    [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
    [{ "10": 1, "9": 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
    [{ ä: 1, z: 2 }, '{"z":2,"ä":1}'],
    ['a "quoted"\nline', '"a \\"quoted\\"\\nline"'],
    [{}, "{}"],
    [[], "[]"],
  ] as [Json, string][])("writes %j as %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("does not normalise strings", () => {
    // é as one code point, and as e with a combining accent.
    expect(canonicalJson("\u00e9")).toBe('"\u00e9"');
    expect(canonicalJson("e\u0301")).toBe('"e\u0301"');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("throws on %d", (number) => {
    expect(() => canonicalJson([number])).toThrow("not a JSON number");
  });

  it("gives the same text whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
        const record = JSON.parse(JSON.stringify(value)) as { [key: string]: Json };
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(record));
        expect(JSON.parse(canonicalJson(record))).toEqual(record);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("hashes", () => {
  it("hashes a text's UTF-8", () => {
    // The published test vector of SHA-256 for "abc".
    expect(textHash("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(textHash("товарооборот")).toBe(createHash("sha256").update(Buffer.from("товарооборот")).digest("hex"));
  });

  it("covers every field of an entry, keys in order, the body as a string", () => {
    const [first] = three;
    const text = `{"action":"recordRelease","actor":"seed","at":"2026-01-02T03:04:05.678Z","body":"{\\"value\\":\\"240.11\\"}","previousHash":"${"0".repeat(64)}","sequence":1}`;
    expect(entryHash(first!)).toBe(createHash("sha256").update(text).digest("hex"));
  });
});

/** The first entry that breaks the chain, or whose body is not that of its rows. */
function firstFault(entries: readonly LedgerEntry[], bodies: ReadonlyMap<number, string>) {
  let previousHash = GENESIS_HASH;
  for (const [index, entry] of entries.entries()) {
    const broken = brokenLink(entry, index + 1, previousHash) ?? (bodies.get(entry.sequence) === entry.body ? null : "body");
    if (broken !== null) return { sequence: index + 1, differs: broken };
    previousHash = entry.hash;
  }
  return null;
}

describe("the chain of entries", () => {
  it("is valid when nothing was changed", () => {
    expect(firstFault(three, bodiesOf(three))).toBeNull();
  });

  it.each([
    ["a row that changed", three, new Map(bodiesOf(three)).set(2, '{"value":"228"}'), 2, "body"],
    ["a row that is gone", three, new Map([...bodiesOf(three)].filter(([sequence]) => sequence !== 2)), 2, "body"],
    ["an entry left out", [three[0]!, three[2]!], bodiesOf(three), 2, "sequence"],
    ["entries exchanged", [three[1]!, three[0]!, three[2]!], bodiesOf(three), 1, "sequence"],
    ["another ledger's end", [three[0]!, ...chain([{ other: 1 }, { other: 2 }]).slice(1)], bodiesOf(three), 2, "previousHash"],
    ["a changed actor", [three[0]!, { ...three[1]!, actor: "someone" }, three[2]!], bodiesOf(three), 2, "hash"],
  ] as const)("names the first entry that differs: %s", (_, entries, bodies, sequence, differs) => {
    expect(firstFault(entries, bodies)).toEqual({ sequence, differs });
  });

  it("finds and names any changed character of an entry or of a body", () => {
    const fields = ["at", "actor", "action", "body", "previousHash", "hash", "recomputed"] as const;
    const bodies = fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        bodies,
        fc.nat(),
        fc.constantFrom(...fields),
        fc.nat(),
        fc.integer({ min: 1, max: 127 }),
        (values, at, field, where, flip) => {
          const entries = chain(values as Json[]);
          const recomputed = bodiesOf(entries);
          const index = at % entries.length;
          const entry = entries[index]!;
          const text = field === "recomputed" ? entry.body : entry[field];
          const position = where % text.length;
          const changed = text.slice(0, position) + String.fromCharCode(text.charCodeAt(position) ^ flip) + text.slice(position + 1);
          if (field === "recomputed") recomputed.set(entry.sequence, changed);
          else entries[index] = { ...entry, [field]: changed };
          expect(firstFault(entries, recomputed)?.sequence).toBe(index + 1);
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
