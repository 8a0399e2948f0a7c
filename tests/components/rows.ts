import type { Release } from "@/lib/domain/ledger/release";
import type { Citation, Source } from "@/lib/domain/ledger/source";
import type { Statement } from "@/lib/domain/ledger/statement";

/** One valid row of each kind that pages draw; tests override what they are about. */

export function source(overrides: Partial<Source> = {}): Source {
  return {
    id: "source",
    publisher: null,
    title: "China Daily HK",
    url: "https://www.chinadailyhk.com/article/366853",
    publishedOn: null,
    retrievedOn: null,
    language: "en",
    archived: null,
    sha256: null,
    sequence: 1,
    ...overrides,
  };
}

export function citation(overrides: Partial<Citation> = {}): Citation {
  return { id: "citation", source: source(), exact: null, prefix: null, suffix: null, translation: null, sequence: 1, ...overrides };
}

export function statement(overrides: Partial<Statement> = {}): Statement {
  const statedOn = overrides.statedOn ?? "2023-12-14";
  return {
    id: "statement",
    statedOn,
    statedOnBasis: "day",
    knownOn: statedOn,
    place: 1,
    occasion: null,
    manner: "said",
    speakers: [{ slug: "vladimir-putin", name: "Vladimir Putin", kind: "person", capacity: null, onBehalfOf: null }],
    citations: [],
    figures: [],
    sequence: 1,
    ...overrides,
  };
}

export function release(overrides: Partial<Release> = {}): Release {
  const releasedOn = overrides.releasedOn ?? "2024-01-12";
  return {
    id: "release",
    releasedOn,
    releasedOnBasis: "release",
    knownOn: releasedOn,
    place: 1,
    citations: [],
    observations: [],
    sequence: 1,
    ...overrides,
  };
}
