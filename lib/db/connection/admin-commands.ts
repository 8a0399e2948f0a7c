import { verifyLedger } from "../ledger/verify";
import type { OwnerRequest, OwnerResponse } from "./directory-lock";

type Command = { readonly description: string; readonly run: () => Promise<OwnerResponse> };

/** What `npm run admin` can be told to do: by the process that holds the database, for whoever asks it. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["verify", { description: "recompute the ledger's chain from its rows", run: verifyLedger }],
]);

/** The answer to a question on the socket of the data directory. */
export async function runCommand({ op }: OwnerRequest): Promise<OwnerResponse> {
  const command = COMMANDS.get(op);
  return command ? command.run() : { error: `unknown command: ${op}` };
}
