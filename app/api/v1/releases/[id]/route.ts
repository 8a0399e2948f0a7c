import { read } from "@/app/api/answer";
import { findRelease } from "@/lib/db/releases";
import { listSeries } from "@/lib/db/series";
import { ok } from "@/lib/domain/result";
import { releaseJson } from "@/lib/exchange/json";

export const GET = read<{ id: string }>([], async ({ asOf, ledger }, { id }) =>
  ok({
    version: ledger,
    daily: true,
    body: async () => {
      const release = await findRelease(id, ledger);
      if (release === null || release.knownOn > asOf) return null;
      const units = new Map((await listSeries(null, ledger)).map(({ slug, unit }) => [slug, unit]));
      return releaseJson(release, units);
    },
  }),
);
