import { showCitation } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { recordCitation } from "@/lib/db/entities/add-citation";
import { addedCitationInput } from "@/lib/input/source";

export const POST = post({
  schema: addedCitationInput,
  record: recordCitation,
  address: ({ id }) => `/api/v1/citations/${id}`,
  show: ({ id }, clocks) => showCitation(id, clocks),
});
