import { createHash } from "node:crypto";
import { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { finished } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { bounded } from "./bounded";
import type { Encoding, Keepable } from "./keepable";
import { paintedFirst } from "./painted-first";

/** All that a kept answer depends on besides the program: nothing else of a request reaches the page. */
export type KeptKey = {
  readonly as: Keepable;
  /** Path and query as they were asked. */
  readonly address: string;
  /** The server's name as it was asked: addresses on a page are made of it. */
  readonly host: string;
  readonly theme: "light" | "dark" | "";
  readonly encoding: Encoding;
  /** The sequence of the ledger's last entry; 0 of a file. */
  readonly head: number;
  /** The day it is, in UTC; "" of a file. */
  readonly today: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** How many bytes of it hold all that is read; the rest only scripts read. */
  readonly first: number;
};

/** Where this server listens. */
export type Own = { readonly address: string; readonly port: number };

/** Bytes of kept answers together. */
const MOST_BYTES = 48 * 2 ** 20;
/** Of a connection, or said anew with each answer (server/serve.mjs names the faces). */
const NOT_KEPT = ["connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "date", "link"];
const PACKED_ALREADY = /^(font|image)\/(?!svg)/;
/** Tells this server's own request from others'. */
export const DRAWING = "x-outturn-drawing";

const keep = bounded<Answer>("answers", MOST_BYTES, ({ body }) => body.length);

/**
 * The whole answer, drawn once for as long as nothing it depends on changes: the ledger only grows, so address, head and day say it
 * all (rule 19). A page's policy is kept with it, nonce and all. That is safe because a nonce is drawn after everything on its page
 * is fixed by the key: who has read it can put nothing more onto the page that carries it. What is no 200 is answered and not kept.
 */
export async function keptAnswer(key: KeptKey, own: Own, secret: string): Promise<Answer> {
  const { as, address, host, theme, encoding, head, today } = key;
  try {
    return await keep(JSON.stringify([as, address, host, theme, encoding, head, today]), () => draw(key, own, secret));
  } catch (error) {
    if (error instanceof NotKept) return error.answer;
    throw error;
  }
}

class NotKept extends Error {
  constructor(readonly answer: Answer) {
    super("This answer is not kept.");
  }
}

async function draw(key: KeptKey, own: Own, secret: string): Promise<Answer> {
  const { as, encoding } = key;
  const drawn = await ask(key, own, secret);
  const headers: OutgoingHttpHeaders = Object.fromEntries(Object.entries(drawn.headers).filter(([name]) => !NOT_KEPT.includes(name)));
  if (drawn.status !== 200) throw new NotKept({ status: drawn.status, headers, body: drawn.body, first: drawn.body.length });
  const type = drawn.headers["content-type"] ?? "";
  const sheetAt = async (address: string) => (await ask({ ...key, as: "file", address }, own, secret)).body.toString();
  const isPage = as === "page" && type.startsWith("text/html");
  const parts = isPage ? (await paintedFirst(drawn.body.toString(), sheetAt)).map((part) => Buffer.from(part)) : [drawn.body];
  const packed = PACKED_ALREADY.test(type) ? "identity" : encoding;
  const { body, first } = await pack(parts, packed, as);
  const about: OutgoingHttpHeaders = {
    vary: varying(drawn.headers.vary, as),
    ...(packed !== "identity" && { "content-encoding": packed }),
    ...(as === "page" && {
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
      "cache-control": "private, no-cache",
    }),
  };
  return { status: 200, headers: { ...headers, ...about }, body, first };
}

type Drawn = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Asks this server itself, past what is kept. */
async function ask({ address, host, theme }: KeptKey, own: Own, secret: string): Promise<Drawn> {
  const headers = {
    host,
    accept: "text/html",
    "accept-encoding": "identity",
    [DRAWING]: secret,
    ...(theme !== "" && { cookie: `theme=${theme}` }),
  };
  const answer = await new Promise<IncomingMessage>((done, fail) =>
    request({ host: own.address, port: own.port, path: address, headers, agent: false }, done).on("error", fail).end(),
  );
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await read(answer) };
}

/** What the framework says an answer varies by, and the rest of its key that a client sends. */
function varying(said: string | undefined, as: Keepable): string {
  const names = [...(said ?? "").split(","), "Accept-Encoding", ...(as === "page" ? ["Cookie"] : [])].map((name) => name.trim());
  return names
    .filter((name, at) => name !== "" && names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at)
    .join(", ");
}

type Packed = { readonly body: Buffer; readonly first: number };

/**
 * One body of all parts, and how many of its bytes unpack to the whole first part. A page repeats itself over more than the 32 KB that gzip
 * looks back: brotli's window holds it whole. Files are packed once for good.
 */
async function pack([read = EMPTY, ...run]: readonly Buffer[], encoding: Encoding, as: Keepable): Promise<Packed> {
  if (encoding === "identity") return { body: Buffer.concat([read, ...run]), first: read.length };
  const packer = encoding === "gzip" ? createGzip() : createBrotliCompress({ params: brotliFor(as) });
  const packed: Buffer[] = [];
  packer.on("data", (bytes: Buffer) => packed.push(bytes));
  packer.write(read);
  await new Promise<void>((done, fail) => {
    packer.on("error", fail);
    packer.flush(encoding === "gzip" ? constants.Z_SYNC_FLUSH : constants.BROTLI_OPERATION_FLUSH, done);
  });
  const first = Buffer.concat(packed).length;
  packer.end(Buffer.concat(run));
  await finished(packer);
  const body = Buffer.concat(packed);
  return { body, first: run.length === 0 ? body.length : first };
}

const EMPTY = Buffer.alloc(0);

function brotliFor(as: Keepable) {
  return { [constants.BROTLI_PARAM_QUALITY]: as === "file" ? 9 : 5, [constants.BROTLI_PARAM_LGWIN]: 22 };
}

async function read(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
