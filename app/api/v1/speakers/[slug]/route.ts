import { read } from "@/lib/api/read";
import { findSpeaker } from "@/lib/db/entities/speakers";
import { ok } from "@/lib/domain/values/result";
import { speakerJson } from "@/lib/export/json";

export const GET = read<{ slug: string }>([], async ({ ledger }, { slug }) =>
  ok({
    version: ledger,
    daily: false,
    body: async () => {
      const speaker = await findSpeaker(slug, ledger);
      return speaker && speakerJson(speaker);
    },
  }),
);
