import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { settings } from "../env";
import { isAllowedHost } from "../http/same-origin";
import { encodingOf, keepableAs, themeOf } from "./keepable";
import { DRAWING, type KeptKey, keptAnswer } from "./kept-answer";
import { shareNext } from "./share-next";

/** Answers a request from what is kept, or says that it is for the pages themselves. */
export type Front = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * How long a browser that opens a page has it to itself before what only scripts read follows, in milliseconds: it lays the page out and
 * draws it, and else would first unpack and look through twice as much. Scripts begin no later: the browser is busy for longer than this.
 */
const DRAWN_MS = 60;

type Clock = {
  /** The sequence of the ledger's last entry. */
  readonly ledgerHead: () => Promise<number>;
  readonly today: () => string;
  /** Resolves when a browser that was sent what is read may be sent the rest. */
  readonly drawn?: () => Promise<unknown>;
};

/** What stands before the pages: whole answers, kept for as long as nothing that they depend on has changed. */
export function makeFront({ ledgerHead, today, drawn = () => setTimeout(DRAWN_MS) }: Clock): Front {
  const secret = randomBytes(16).toString("hex");
  const headNow = shareNext(ledgerHead);
  return async (request, response) => {
    const { method, url = "", headers, socket } = request;
    const as = keepableAs(method, url.split("?")[0] ?? "", headers);
    const { localAddress, localPort } = socket;
    if (as === null || headers[DRAWING] === secret || localAddress === undefined || localPort === undefined) return false;
    // The pages refuse a foreign name themselves.
    if (!isAllowedHost(headers.host ?? null, settings().OUTTURN_URL)) return false;
    const isPage = as === "page";
    const key: KeptKey = {
      as,
      address: url,
      host: headers.host ?? "",
      theme: isPage ? themeOf(headers.cookie) : "",
      encoding: encodingOf([headers["accept-encoding"] ?? []].flat().join(",")),
      head: isPage ? await headNow() : 0,
      today: isPage ? today() : "",
    };
    const answer = await keptAnswer(key, { address: localAddress, port: localPort }, secret).catch((error) => {
      // A server that was told to end takes no new request, its own neither: what is in flight is drawn straight.
      if (error.code === "ECONNREFUSED" || error.code === "ECONNRESET") return null;
      throw error;
    });
    if (answer === null) return false;
    const { status, headers: kept, body, first } = answer;
    const isHeld = status === 200 && kept.etag !== undefined && headers["if-none-match"] === kept.etag;
    response.writeHead(isHeld ? 304 : status, { ...kept, ...(!isHeld && { "content-length": body.length }) });
    if (!isHeld && first < body.length && headers["sec-fetch-dest"] === "document") {
      response.write(body.subarray(0, first));
      await drawn();
      response.end(body.subarray(first));
    } else response.end(isHeld ? undefined : body);
    return true;
  };
}
