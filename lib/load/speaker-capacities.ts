import type { Cursor } from "../db/entities/cursor";
import { findSpeaker } from "../db/entities/speakers";
import { listStatements } from "../db/entities/statements";
import { type CapacitySpan, capacitySpans } from "../domain/ledger/capacities";
import type { Statement } from "../domain/ledger/statement";
import type { AsOfContext } from "../input/query/as-of-context";

const PAGE_SIZE = 200;

export type NamedSpan = CapacitySpan & { readonly institution: string | null };

/** The capacities in which a speaker spoke, over all their statements. `page` saves reading them when it already contains them all. */
export async function loadSpeakerCapacities(
  slug: string,
  context: AsOfContext,
  page: { readonly items: readonly Statement[]; readonly isAll: boolean },
): Promise<readonly NamedSpan[]> {
  const spans = capacitySpans(slug, page.isAll ? page.items : await listAll(slug, context));
  return Promise.all(spans.map(async (span) => ({ ...span, institution: await nameOf(span.onBehalfOf, context.ledger) })));
}

async function listAll(speaker: string, context: AsOfContext): Promise<readonly Statement[]> {
  const all: Statement[] = [];
  let cursor: Cursor | null = null;
  do {
    const { items, next }: { items: readonly Statement[]; next: Cursor | null } = await listStatements({
      ...context,
      limit: PAGE_SIZE,
      cursor,
      speaker,
    });
    all.push(...items);
    cursor = next;
  } while (cursor !== null);
  return all;
}

async function nameOf(slug: string | null, ledger: number): Promise<string | null> {
  return slug === null ? null : ((await findSpeaker(slug, ledger))?.name ?? slug);
}
