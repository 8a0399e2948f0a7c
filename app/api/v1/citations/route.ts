import { showCitation } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { recordCitation } from "@/lib/db/added-citation";
import { addedCitationInput } from "@/lib/input/source";

export const POST = post({
  schema: addedCitationInput,
  record: recordCitation,
  address: ({ id }) => `/api/v1/citations/${id}`,
  show: ({ id }, clocks) => showCitation(id, clocks),
});
