import { defineConfig } from "prisma/config";

// The CLI downloads an engine at every command unless it is told of one. `generate` never runs it: any executable will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
