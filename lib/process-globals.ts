import type { IncomingMessage, ServerResponse } from "node:http";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers a request itself, or with what `next`, Next's handler, answers to this request or another. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: Handler) => Promise<void>;

/** What server/serve.mjs takes from the application's bundles once the ledger is open. */
export type ServerParts = { readonly respond: Middleware; readonly closeDatabase: () => Promise<void> };

/** What the process has once. */
type Name = "database" | "pageExists" | "server" | "memory";

/**
 * Next bundles the proxy, the pages and instrumentation.ts apart, each with its own copy of every module, in one process with the server that
 * calls them, which is not bundled at all. Where they must share one value it is kept here, on `globalThis.outturn`; nowhere else. In
 * development a module that was changed is loaded again and finds what its last copy left.
 */
const place = globalThis as { outturn?: Partial<Record<Name, unknown>> };

/** A value of the whole process, or undefined. Each name has one type: the one module that wraps it says which. */
export function readGlobal<T>(name: Name): T | undefined {
  return place.outturn?.[name] as T | undefined;
}

export function writeGlobal<T>(name: Name, value: T | undefined): void {
  place.outturn ??= {};
  place.outturn[name] = value;
}
