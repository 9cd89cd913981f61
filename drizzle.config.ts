import { defineConfig } from "drizzle-kit";

/** How `drizzle-kit generate` turns a change of the schema into the next migration. Migrations are only ever added. */
export default defineConfig({
  dialect: "postgresql",
  schema: ["./src/store/schema.ts", "./src/store/bot-schema.ts"],
  out: "./src/store/migrations",
});
