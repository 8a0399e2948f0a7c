import { isFiscalYearText, isYearOrMonthText } from "./fiscal-period";
import { normaliseTyped } from "./period";

/**
 * Why a typed period that looks like a fiscal year was not read, and what to write instead; null for any other text. Fiscal years are
 * read where the series, or the indicator's series, declare when they start (rule 7).
 */
export function fiscalYearProblem(text: string): string | null {
  const typed = normaliseTyped(text);
  const written = `“${text.trim()}”`;
  const instead = "write its first and last month, such as April 2022 to March 2023, or use a series of fiscal years";
  if (isYearOrMonthText(typed)) {
    return `${written} may be a month or a fiscal year, and the series has calendar years. If a month, write its name; if a year, ${instead}.`;
  }
  return isFiscalYearText(typed) ? `${written} is not read as a fiscal year here: ${instead}.` : null;
}
