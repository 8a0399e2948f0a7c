import { verifyLedger } from "../ledger/verify";
import type { OwnerRequest, OwnerResponse } from "./directory-lock";

type Command = { readonly description: string; readonly run: () => Promise<OwnerResponse> };

/** The commands of `npm run admin`. The process that owns the data directory runs them, also for other processes. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["verify", { description: "recompute the ledger's chain from its rows", run: verifyLedger }],
]);

/** Runs the command that a request on the data directory's socket names. */
export async function runCommand({ op }: OwnerRequest): Promise<OwnerResponse> {
  const command = COMMANDS.get(op);
  return command ? command.run() : { error: `unknown command: ${op}` };
}
