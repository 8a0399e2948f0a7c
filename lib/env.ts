import { z } from "zod";

// An empty variable counts as unset.
const blankAsUnset = (value: unknown) => (value === "" ? undefined : value);

/** A statement's id, alone or at the end of an address. */
const LEAD = /^(?:\S*\/statements\/)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[?#]\S*)?$/i;

const schema = z.object({
  DATABASE_URL: z.preprocess(
    blankAsUnset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
      .optional(),
  ),
  DATA_DIR: z.preprocess(blankAsUnset, z.string().default("./data")),
  PORT: z.preprocess(blankAsUnset, z.string().default("3000").refine(isPort, "must be a whole number from 0 to 65535").transform(Number)),
  // There are no accounts yet: whoever reaches the server may write.
  HOST: z.preprocess(
    blankAsUnset,
    z
      .enum(
        ["127.0.0.1", "localhost", "::1"],
        "must be 127.0.0.1, localhost or ::1: until there are accounts Outturn listens on this machine only",
      )
      .default("127.0.0.1"),
  ),
  /** Whether pages are kept in memory: on in production, off in development unless it is set. */
  OUTTURN_CACHE: z.preprocess(blankAsUnset, z.enum(["on", "off"], "must be on or off").optional()),
  /** What an empty ledger is seeded with: all cases unless it is set. */
  OUTTURN_SEED: z.preprocess(
    blankAsUnset,
    z.enum(["founding", "none"], "must be founding or none, or left unset for all four cases").optional(),
  ),
  /** Id of the statement that leads the home page. */
  OUTTURN_LEAD: z.preprocess(
    blankAsUnset,
    z
      .string()
      .regex(LEAD, "must be the id of a statement, or the address of its page")
      .transform((text) => (LEAD.exec(text)?.[1] ?? text).toLowerCase())
      .optional(),
  ),
  OUTTURN_URL: z.preprocess(
    blankAsUnset,
    z.url({ protocol: /^https?$/, hostname: /./, error: "must be an address such as https://outturn.example" }).optional(),
  ),
});

export type Settings = z.output<typeof schema>;

let cached: Settings | undefined;

/** The settings of this process, read from its environment once. Throws as `readSettings` does. */
export function settings(): Settings {
  cached ??= readSettings(process.env);
  return cached;
}

/** Reads settings from environment variables. Throws one sentence that names every invalid variable. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  throw new Error(`Settings: ${read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}.`);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
