import { valuesCsv } from "@/lib/export/values-csv";
import { csvAnswer } from "@/lib/http/csv-response";

/** Every value and growth rate in force, one row a series and period. */
export const GET = csvAnswer("values", valuesCsv);
