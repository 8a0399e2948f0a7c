import { z } from "zod";
import { FIRST_YEAR, LAST_YEAR, yearRefusal } from "../../domain/entry-checks/common-year";
import { parseDay } from "../../domain/time/day";
import { parsePeriod } from "../../domain/time/period";
import { UUID_PATTERN } from "../../domain/values/uuid";
import { isWebAddress } from "../../domain/values/web-address";

/** Treats absent as null. */
export function orNull<T extends z.ZodType>(schema: T) {
  return schema.nullable().default(null);
}

// The database would replace a lone surrogate, and the hash of the entry would no longer match.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;
const UNPRINTABLE_BUT_LINES = /[\p{Cs}]|(?![\n\t])\p{Cc}/u;
const NOTHING_HIDDEN = "Take out the control characters.";
const NOT_BLANK = "Write something here: blanks alone say nothing.";

/** One line: a name, a title, a capacity. Trims white space. */
export function line(most: number) {
  return z
    .string()
    .normalize()
    .trim()
    .min(1, NOT_BLANK)
    .max(most)
    .refine((text) => !UNPRINTABLE.test(text), NOTHING_HIDDEN);
}

/** Quoted text, kept as is; line ends become `\n` (forms send `\r\n`). */
export function prose(most: number) {
  return z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .refine((text) => text.trim() !== "", NOT_BLANK)
    .max(most)
    .refine((text) => !UNPRINTABLE_BUT_LINES.test(text), NOTHING_HIDDEN);
}

export const name = line(200);
export const title = line(500);
export const quotation = prose(5_000);
export const explanation = prose(2_000);

export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Write small letters and digits, joined by hyphens: china-russia-turnover.")
  .meta({ description: "A name in small letters and digits, joined by hyphens." });

export const id = z.string().toLowerCase().regex(UUID_PATTERN, "Give the id as the ledger shows it.");

// The pattern for the OpenAPI document; whether the day exists is checked below.
const YEAR = "(18[5-9]\\d|19\\d{2}|20\\d{2}|21[0-4]\\d|2150)";
const DAY = `^${YEAR}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$`;
const PART = `${YEAR}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?`;
const PERIOD = `^${PART}(/${PART})?$`;
const YEARS = `years ${FIRST_YEAR} to ${LAST_YEAR}`;

const DAY_ADVICE = "Give the day as 2023-12-14, the month as 2023-12 or the year as 2023.";

/** A day of the calendar, or the month or year alone, of any year. */
export const anyDay = z.string().refine((text) => parseDay(text) !== null, DAY_ADVICE);

/** The day of something that is recorded: a year outside 1850 to 2150 is refused as a slip. */
export const day = z
  .string()
  .refine((text) => parseDay(text) !== null && yearRefusal(text) === null, { error: ({ input }) => yearAdvice(input) ?? DAY_ADVICE })
  .meta({
    description: `A day of the calendar, up to today, or the month or the year alone where no more is known (${YEARS}).`,
    pattern: DAY,
  });

export const PERIOD_ADVICE = "Give the period as 2023, 2023-S1, 2023-Q4, 2023-11 or a span such as 2023-01/2023-11.";

/** Text of a period, normalised: "2023-01/2023-03" becomes "2023-Q1". Eras and years outside 1850 to 2150 are refused. */
export const period = z
  .string()
  .refine((text) => parsePeriod(text) !== null && yearRefusal(text) === null, {
    error: ({ input }) => yearAdvice(input) ?? PERIOD_ADVICE,
  })
  .overwrite((text) => parsePeriod(text)?.text ?? text)
  .meta({
    description: `SDMX text of a period: 2023, 2023-S1, 2023-Q4, 2023-11, or a span such as 2023-01/2023-11 or 2020/2021, both ends inclusive (${YEARS}).`,
    pattern: PERIOD,
  });

export const url = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => !/[\s\p{Cc}\p{Cs}]/u.test(text) && isWebAddress(text), "Give a web address that starts with http:// or https://.")
  .meta({ description: "A web address.", pattern: "^\\s*https?://" });

export const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Give the language as a code: en, ru, zh-Hant.")
  .meta({ description: "BCP 47: en, ru, zh-Hant." });

export const sha256 = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/, "Give the SHA-256 as 64 hexadecimal digits.");

export const area = z
  .string()
  .regex(
    /^([A-Z]{2}(\d{2})?|[A-Z]\d{1,2})$/,
    "Give the area as its ISO 3166 code in capitals: CN, RU; EU for the Union, W00 for the world.",
  );

const PERCENT_BY_ANOTHER_NAME = /^(%.*|pct\.?|p\.?p\.?|per ?cent\.?|percent(age)?[ _-]?points?|percentage|points?)$/i;

export const unit = z
  .string()
  .trim()
  .max(30)
  .regex(/^[\p{L}\p{M}\d .,/°²³·^*'()-]+$|^%|^p\.?p\.?$/u, "Give the unit as a currency code (USD) or a word (tonne, barrel/day).")
  .refine((text) => text === "percent" || !PERCENT_BY_ANOTHER_NAME.test(text), "Write percent, also for points.")
  .refine((text) => !/^([a-z]{3}|[A-Z][a-z]{2})$/.test(text) || !isCurrency(text), "Write a currency code in capitals: USD.")
  .meta({ description: "An ISO 4217 code, percent (also for points), or a word as it was used: tonne, barrel/day." });

/** A power of ten: 3 thousand, 6 million, 9 billion, 12 trillion. */
export const multiplier = z
  .int("Give the power of ten as a number: 9 for billion.")
  .meta({ description: "Power of ten: 9 for billions. Of anything but a rate.", minimum: 0, maximum: 15 });

/** Positions in the list of citations, from 0; each once. */
export const positions = z
  .array(z.int().min(0, "Count the citations from 0."))
  .min(1, "Name at least one citation.")
  .max(50)
  .refine((listed) => new Set(listed).size === listed.length, "Name each citation once.")
  .meta({ description: "Positions in the list of citations, from 0. Left out: all.", uniqueItems: true });

/** True for a day known in full, not only to the month or year. */
export function isFullDay(text: string): boolean {
  return parseDay(text)?.precision === "day";
}

function yearAdvice(input: unknown): string | null {
  return typeof input === "string" ? yearRefusal(input) : null;
}

function isCurrency(text: string): boolean {
  return Intl.supportedValuesOf("currency").includes(text.toUpperCase());
}
