import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --config ats-plugin/store/drizzle.config.ts --name <what>` writes the next migration. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './ats-plugin/store/schema.ts',
  out: './ats-plugin/store/migrations',
});
