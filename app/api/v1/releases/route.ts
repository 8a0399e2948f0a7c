import { releaseEntryWarnings } from "@/lib/api/entry-warnings";
import { showRelease } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { recordRelease } from "@/lib/db/entities/releases";
import { postedReleaseInput } from "@/lib/input/release";

export const POST = post({
  schema: postedReleaseInput,
  record: recordRelease,
  address: ({ id }) => `/api/v1/releases/${id}`,
  show: ({ id }, clocks) => showRelease(id, clocks),
  warn: releaseEntryWarnings,
});
