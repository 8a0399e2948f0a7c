import { showCheck } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { recordCheck } from "@/lib/db/entities/checks";
import { checkInput } from "@/lib/input/check";

export const POST = post({
  schema: checkInput,
  record: recordCheck,
  address: ({ id }) => `/api/v1/checks/${id}`,
  show: ({ id }, clocks) => showCheck(id, clocks),
});
