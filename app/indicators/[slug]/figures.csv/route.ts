import { figuresCsv } from "@/lib/export/figures-csv";
import { csvResponse } from "@/lib/http/csv-response";

/** Every figure of the indicator on every basis, one row each. */
export const GET = csvResponse("figures", figuresCsv);
