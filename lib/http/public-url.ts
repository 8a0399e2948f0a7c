import { headers } from "next/headers";
import { settings } from "../env";

/** The origin of this server for its readers: `OUTTURN_URL`, else the host of the request, which is a loopback name then. */
export async function readPublicUrl(): Promise<string> {
  const own = settings().OUTTURN_URL;
  return own === undefined ? `http://${(await headers()).get("host") ?? "127.0.0.1"}` : new URL(own).origin;
}
