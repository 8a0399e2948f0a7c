// Reads settings from a file .env beside package.json, when there is one. Variables that are set already stay as they are.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const file = join(root, ".env");
if (existsSync(file)) process.loadEnvFile(file);
