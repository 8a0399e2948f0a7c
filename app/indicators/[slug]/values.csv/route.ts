import { csvAnswer } from "@/app/indicators/csv-answer";
import { valuesCsv } from "@/lib/exchange/values-csv";

/** Every value and growth rate in force, one row a series and period. */
export const GET = csvAnswer("values", valuesCsv);
