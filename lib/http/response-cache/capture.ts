import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type DispatchFunc, inject } from "light-my-request";
import type { Handler } from "../../process-globals";

export type CapturedResponse = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

/**
 * What a handler answers to a GET request with these headers and no others, in this process and without a connection: a client that
 * goes away ends nothing that others wait for. Throws what the handler throws, and where it destroys its response.
 */
export async function capture(handler: Handler, url: string, headers: IncomingHttpHeaders): Promise<CapturedResponse> {
  const dispatch = (request: IncomingMessage, response: ServerResponse) => {
    handler(request, response).catch((error) => response.destroy(error));
  };
  const { statusCode, headers: answered, rawPayload } = await inject(dispatch as DispatchFunc, { method: "GET", url, headers });
  return { status: statusCode, headers: answered, body: rawPayload };
}
