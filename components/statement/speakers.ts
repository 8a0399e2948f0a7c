import type { Statement } from "@/lib/domain/statement";
import { formatList } from "@/lib/format";

/** "Vladimir Putin", "Ling Ji and Sergei Lavrov". */
export function speakerNames({ speakers }: Pick<Statement, "speakers">): string {
  return formatList(speakers.map(({ name }) => name));
}
