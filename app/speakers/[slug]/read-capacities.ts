import { type CapacitySpan, capacitySpans } from "@/components/lists/capacities";
import type { Moment } from "@/components/moment";
import { findSpeaker } from "@/lib/db/speakers";
import { listStatements } from "@/lib/db/statements";
import type { Statement } from "@/lib/domain/statement";

const AT_ONCE = 200;

export type NamedSpan = CapacitySpan & { readonly institution: string | null };

/** The capacities in which somebody spoke, over all the statements held. `page` spares the reading where it is all there is. */
export async function readCapacities(
  slug: string,
  moment: Moment,
  page: { readonly items: readonly Statement[]; readonly isAll: boolean },
): Promise<readonly NamedSpan[]> {
  const spans = capacitySpans(slug, page.isAll ? page.items : await listAll(slug, moment));
  return Promise.all(spans.map(async (span) => ({ ...span, institution: await nameOf(span.onBehalfOf, moment.ledger) })));
}

async function listAll(speaker: string, moment: Moment): Promise<readonly Statement[]> {
  const all: Statement[] = [];
  let cursor: string | null = null;
  do {
    const { items, next }: { items: readonly Statement[]; next: string | null } = await listStatements({
      ...moment,
      limit: AT_ONCE,
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
