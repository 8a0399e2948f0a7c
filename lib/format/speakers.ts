import type { Statement } from "../domain/ledger/statement";
import { formatList } from "./lists";

/** "Vladimir Putin", "Ling Ji and Sergei Lavrov". */
export function speakerNames({ speakers }: Pick<Statement, "speakers">): string {
  return formatList(speakers.map(({ name }) => name));
}
