import { z } from "zod";

// A variable that is set to nothing is not set.
const blank = (value: unknown) => (value === "" ? undefined : value);

const settings = z.object({
  DATABASE_URL: z.preprocess(
    blank,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
      .optional(),
  ),
  DATA_DIR: z.preprocess(blank, z.string().default("./data")),
  PORT: z.preprocess(blank, z.string().default("3000").refine(isPort, "must be a whole number from 0 to 65535").transform(Number)),
  HOST: z.preprocess(blank, z.string().default("127.0.0.1")),
  OUTTURN_SEED: z.preprocess(blank, z.enum(["founding", "none"], "must be founding or none").default("founding")),
  OUTTURN_PUBLIC: z.preprocess(
    blank,
    z
      .enum(["true", "false"], "must be true or false")
      .default("true")
      .transform((text) => text === "true"),
  ),
  OUTTURN_URL: z.preprocess(
    blank,
    z.url({ protocol: /^https?$/, hostname: /./, error: "must be an address such as https://outturn.example" }).optional(),
  ),
});

/** The settings of DESIGN §9, from the environment. */
export type Settings = z.output<typeof settings>;

/** Reads the settings at the edge. Throws one sentence that names each wrong one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = settings.safeParse(environment);
  if (read.success) return read.data;
  throw new Error(`Settings: ${read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}.`);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
