import { headers } from "next/headers";
import { settings } from "../env";

/** Where readers find this server: `OUTTURN_URL`, else the host that was asked (only loopback names are answered then). */
export async function readPublicUrl(): Promise<string> {
  const own = settings().OUTTURN_URL;
  return own === undefined ? `http://${(await headers()).get("host") ?? "127.0.0.1"}` : new URL(own).origin;
}
