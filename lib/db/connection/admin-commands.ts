import { verifyLedger } from "../ledger/verify";
import type { Question, Reply } from "./directory-lock";

type Command = { readonly what: string; readonly run: () => Promise<Reply> };

/** What `npm run admin` can be told to do: by the process that holds the database, for whoever asks it. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["verify", { what: "recompute the ledger's chain from its rows", run: verifyLedger }],
]);

/** The answer to a question on the socket of the data directory. */
export async function runCommand({ op }: Question): Promise<Reply> {
  const command = COMMANDS.get(op);
  return command ? command.run() : { error: `unknown command: ${op}` };
}
