import { read } from "@/app/api/answer";
import { findSpeaker } from "@/lib/db/speakers";
import { ok } from "@/lib/domain/result";
import { speakerJson } from "@/lib/exchange/json";

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
