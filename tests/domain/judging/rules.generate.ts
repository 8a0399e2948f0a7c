import { writeFileSync } from "node:fs";
import { rulesCases, rulesFile } from "../../support/ledgers/rules-cases";

/** Writes the outcomes under a new version of the rules. Refuses to write over those of a version that has them. */
writeFileSync(rulesFile, `${JSON.stringify(rulesCases(), null, 0).replaceAll('","', '",\n"')}\n`, { flag: "wx" });
