import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../ats-plugin/config.ts';
import { startServer } from '../../ats-plugin/start-server.ts';
import { employerLists } from '../demo-board/employer-lists.ts';
import { startDemoBoard } from '../demo-board/demo-board.ts';
import { root } from '../run.ts';
import { RecruiterClient } from './recruiter-client.ts';

export interface DemoWorld {
  /** The ATS plugin, where the recruiter works. */
  readonly ats: string;
  /** The demo job board, where the candidate looks. */
  readonly board: string;
  readonly recruiter: { readonly name: string; readonly password: string };
  /** For the first account, when nobody made one yet (`withAccount: false`). */
  readonly oneTimePassword: string;
  /** Puts the code that the plugin gave on a page of the job board. */
  putOnPage(slug: string, snippet: string): void;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly atsPort?: number;
  readonly boardPort?: number;
  /** PostgreSQL in place of the embedded database. */
  readonly databaseUrl?: string;
  /** False: no account and nothing published, so that a story can do it by hand. */
  readonly withAccount?: boolean;
}

const ORGANISATION = 'Zorggroep De Wilgen (verzonnen)';

/**
 * Everything on localhost that the demo and the e2e tests need: an ATS plugin with an empty embedded database and a
 * first account, its vacancies published through its own API, and the job board that shows them.
 */
export async function startDemoWorld(options: WorldOptions = {}): Promise<DemoWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'skillspaspoort-demo-'));
  const read = readConfig({
    PORT: String(options.atsPort ?? 0),
    DATA_DIR: dataDir,
    DATABASE_URL: options.databaseUrl,
    ORGANISATION,
    BOARD_INTERVAL: '2s',
    BOARD_PUBLISH: 'news',
    MESSAGES_PER_MINUTE: '0',
    ISP_INDEX: join(root, 'dist/index/embedded.isp'),
  });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const server = await startServer({
    config: read.config,
    pagesDir: join(root, 'dist/recruiter'),
    templateDir: join(root, '.cache/pglite-template'),
  });
  const removeData = () => rm(dataDir, { recursive: true, force: true });
  try {
    const recruiter = { name: 'recruiter', password: 'kennismaken-op-skills' };
    const oneTimePassword = server.oneTimePassword ?? '';
    const participating: Record<string, { script?: string; link?: string }> = {};
    if (options.withAccount !== false) {
      const client = new RecruiterClient(server.origin);
      await client.createAccount(oneTimePassword, recruiter.name, recruiter.password);
      for (const { slug, snippet, request } of employerLists) {
        const { published } = await client.publish(request);
        if (!published) throw new Error(`${slug} was not published`);
        participating[slug] = { [snippet]: published.snippets[snippet] };
      }
    }
    const board = await startDemoBoard({ port: options.boardPort ?? 0, participating });
    return {
      ats: server.origin,
      board: board.origin,
      recruiter,
      oneTimePassword,
      putOnPage: (slug, snippet) => {
        participating[slug] = { script: snippet };
      },
      close: async () => {
        await board.close();
        await server.close();
        await removeData();
      },
    };
  } catch (error) {
    await server.close();
    await removeData();
    throw error;
  }
}
