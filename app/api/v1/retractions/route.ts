import { showRetraction } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { recordRetraction } from "@/lib/db/ledger/retractions";
import { retractionInput } from "@/lib/input/retraction";

export const POST = post({
  schema: retractionInput,
  record: recordRetraction,
  address: ({ id }) => `/api/v1/retractions/${id}`,
  show: ({ id }, clocks) => showRetraction(id, clocks),
});
