import { csvAnswer } from "@/app/indicators/csv-answer";
import { figuresCsv } from "@/lib/exchange/figures-csv";

/** Every figure of the indicator against every basis, one row each. */
export const GET = csvAnswer("figures", figuresCsv);
