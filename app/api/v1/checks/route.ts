import { showCheck } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { recordCheck } from "@/lib/db/checks";
import { checkInput } from "@/lib/input/check";

export const POST = post({
  schema: checkInput,
  record: recordCheck,
  address: ({ id }) => `/api/v1/checks/${id}`,
  show: ({ id }, clocks) => showCheck(id, clocks),
});
