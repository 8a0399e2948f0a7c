import type { OutgoingHttpHeaders } from "node:http";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { singleFlight } from "../single-flight";

/** A response as it goes out: compressed, with all of its headers. */
export type StoredResponse = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** Whether all who asked at the same time may have it. */
  readonly isShareable: boolean;
  readonly isStorable: boolean;
};

export type ResponseStore = (key: string, render: () => Promise<StoredResponse>) => Promise<StoredResponse>;

const MAX_BYTES = 48 * 2 ** 20;
/** Pages rendered at once. What is being rendered has no size yet, so bytes do not bound it. */
const MAX_RENDERS = 4;

/**
 * Responses in memory, by size; the least recently used go first. Nothing expires: a key holds all that its response depends on.
 * Concurrent misses of one key render once, and at most `maxRenders` keys are rendered at a time.
 */
export function createStore({ maxBytes = MAX_BYTES, maxRenders = MAX_RENDERS } = {}): ResponseStore {
  const stored = new LRUCache<string, StoredResponse>({
    maxSize: maxBytes,
    sizeCalculation: ({ headers, body }, key) => body.length + JSON.stringify(headers).length + key.length,
  });
  const renderOnce = singleFlight<StoredResponse>();
  const limit = pLimit(maxRenders);
  return async (key, render) =>
    stored.get(key) ??
    renderOnce(key, async () => {
      const response = await limit(render);
      if (response.isStorable) stored.set(key, response);
      return response;
    });
}
