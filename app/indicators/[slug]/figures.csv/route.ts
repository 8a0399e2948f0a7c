import { figuresCsv } from "@/lib/export/figures-csv";
import { csvAnswer } from "@/lib/http/csv-response";

/** Every figure of the indicator against every basis, one row each. */
export const GET = csvAnswer("figures", figuresCsv);
