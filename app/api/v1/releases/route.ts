import { showRelease } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { recordRelease } from "@/lib/db/releases";
import { releaseInput } from "@/lib/input/release";

export const POST = post({
  schema: releaseInput,
  record: recordRelease,
  address: ({ id }) => `/api/v1/releases/${id}`,
  show: ({ id }, clocks) => showRelease(id, clocks),
});
