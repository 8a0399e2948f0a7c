import { showRetraction } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { recordRetraction } from "@/lib/db/retractions";
import { retractionInput } from "@/lib/input/retraction";

export const POST = post({
  schema: retractionInput,
  record: recordRetraction,
  address: ({ id }) => `/api/v1/retractions/${id}`,
  show: ({ id }, clocks) => showRetraction(id, clocks),
});
