import { valuesCsv } from "@/lib/export/values-csv";
import { csvResponse } from "@/lib/http/csv-response";

/** Every value and growth rate in force, one row per series and period. */
export const GET = csvResponse("values", valuesCsv);
