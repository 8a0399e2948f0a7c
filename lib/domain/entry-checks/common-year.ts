/** Years in which periods and days are accepted, both inclusive. Others are slips, or years of another calendar. */
export const FIRST_YEAR = 1850;
export const LAST_YEAR = 2150;

type Era = {
  readonly pattern: RegExp;
  readonly name: string;
  /** Years to add for the common calendar; null where its years start on other days. */
  readonly shift: number | null;
};

const JAPANESE = "(元|\\d{1,2}) ?(?:年|\\.|$)?";

const ERAS: readonly Era[] = [
  japanese("Reiwa", "令和|令", 2018),
  japanese("Heisei", "平成", 1988),
  japanese("Shōwa", "昭和", 1925, "showa|shōwa|syowa"),
  japanese("Taishō", "大正", 1911, "taisho|taishō"),
  japanese("Meiji", "明治", 1867),
  { pattern: /^(?:民國|民国|中華民國|minguo|roc)[ .]*(\d{1,3}) ?年?/iu, name: "the Minguo calendar", shift: 1911 },
  { pattern: /^(\d{1,3}) ?(?:minguo|roc)$/iu, name: "the Minguo calendar", shift: 1911 },
  { pattern: /^(?:b\.?e\.?|พ\.ศ\.|พศ) ?(\d{4})$/iu, name: "the Buddhist calendar", shift: -543 },
  { pattern: /^(\d{4}) ?(?:b\.?e\.?|พ\.ศ\.)$/iu, name: "the Buddhist calendar", shift: -543 },
  { pattern: /^(?:a\.?h\.? ?(1[2-5]\d{2})|(1[2-5]\d{2}) ?(?:a\.?h\.?|h|هـ?))$/iu, name: "the Islamic calendar", shift: null },
  { pattern: /^(1[2-5]\d{2}) ?(?:s\.?h\.?|a\.?p\.?|هـ? ?ش)$/iu, name: "the Iranian calendar", shift: null },
  { pattern: /^(?:a\.?m\.? ?(5[5-9]\d{2})|(5[5-9]\d{2}) ?a\.?m\.?)$/iu, name: "the Hebrew calendar", shift: null },
  { pattern: /^(\d{4}) ?(?:saka|śaka|vs|bs|b\.s\.|v\.s\.)$/iu, name: "an Indian calendar", shift: null },
  { pattern: /^(\d{1,4}) ?(?:b\.?c\.?|b\.?c\.?e\.?)$/iu, name: "years before the common era", shift: null },
];

/**
 * Why a period's or day's text is not accepted although it may look like a year: "Reiwa 5" and "2567 BE" are years of another
 * calendar, 2567 and 1203 lie outside 1850 to 2150. Null for any other text, readable or not.
 */
export function yearRefusal(text: string): string | null {
  const typed = text.normalize("NFC").trim();
  for (const { pattern, name, shift } of ERAS) {
    const match = pattern.exec(typed);
    if (match) return eraSentence(typed, name, shift === null ? null : yearIn(match) + shift);
  }
  const outside = yearsIn(typed).find((year) => year < FIRST_YEAR || year > LAST_YEAR);
  if (outside === undefined) return null;
  const hint = outside - 543 >= FIRST_YEAR && outside - 543 <= LAST_YEAR ? ` A Buddhist year? Then write ${outside - 543}.` : "";
  return `The year ${outside} is outside ${FIRST_YEAR} to ${LAST_YEAR}.${hint}`;
}

function eraSentence(typed: string, name: string, year: number | null): string {
  const advice = year === null ? "Write the year of the common calendar, such as 2023." : `Write ${year}.`;
  return `“${typed}” is of ${name}. ${advice}`;
}

/** The four-digit years of SDMX text: "2023-Q4", "2020/2021", "2023-12-14"; none in other text. */
function yearsIn(text: string): readonly number[] {
  const parts = text.split("/").map((part) => /^(\d{4})(?:-|$)/.exec(part)?.[1]);
  return parts.every((year) => year !== undefined) ? parts.map(Number) : [];
}

function yearIn(match: RegExpExecArray): number {
  const [number = ""] = match.slice(1).filter((group) => group !== undefined);
  return number === "元" ? 1 : Number(number);
}

function japanese(name: string, characters: string, shift: number, latin = name): Era {
  return { pattern: new RegExp(`^(?:${latin}|${characters}) ?${JAPANESE}`, "iu"), name: `the ${name} era`, shift };
}
