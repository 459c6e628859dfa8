import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.ts';

/** Drizzle on either engine; nothing outside `store/` sees it. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A `Database` or a transaction of it. */
export type Queries = Pick<Database, 'select' | 'insert' | 'update' | 'delete'>;
