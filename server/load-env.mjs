// Reads settings from `.env` beside package.json, if it exists. Environment variables that are already set win.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const file = join(root, ".env");
if (existsSync(file)) process.loadEnvFile(file);
