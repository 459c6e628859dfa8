import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import en from './core/locales/en.json' with { type: 'json' };
import nl from './core/locales/nl.json' with { type: 'json' };

const root = import.meta.dirname;
const index = join(root, 'dist/index/embedded.isp');
/** The fictional person of the demo. */
const examplePassport = join(root, 'scripts/demo-board/example-passport.json');

/** The browser's own message format, made from the one catalogue; only the manifest uses it. */
const browserMessages = (texts: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])),
    null,
    2,
  );

/** The demo and the e2e build carry this computer as a site; production asks for every site, one at a time. */
const localhost = ['http://localhost/*', 'http://127.0.0.1/*'];

/** What the extension never says: these texts are of the employer's program. */
const notOurs = ['recruiter', 'server'];

/** Leaves the other program's texts out of every script: the overlay carries them into every vacancy page. */
const ownTexts = {
  name: 'own-texts',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (!/\/core\/locales\/\w+\.json$/.test(id)) return undefined;
    const texts = JSON.parse(code) as Record<string, unknown>;
    return JSON.stringify(
      Object.fromEntries(Object.entries(texts).filter(([section]) => !notOurs.includes(section))),
    );
  },
};

/** Parts of the PDF library that turn web pages and drawings into PDF; our sheet is text. */
const unusedByPdf = ['html2canvas', 'dompurify', 'canvg'];

/** A viewer that the PDF library would load from elsewhere: we never ask for it, and its address must not be in a build. */
const noViewerFromElsewhere = {
  name: 'no-viewer-from-elsewhere',
  transform(code: string, id: string): string | undefined {
    if (!id.includes('/jspdf/')) return undefined;
    return code.replace(/"https:\/\/[\w./-]*\/pdfobject\.min\.js"/g, '""');
  },
};

function buildIndex(): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/taxonomy.ts')],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0 || !existsSync(index))
    throw new Error(`The skills index could not be built.\n${stderr}`);
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact(), ownTexts, noViewerFromElsewhere],
    resolve: {
      alias: Object.fromEntries(
        unusedByPdf.map((name) => [name, join(root, 'extension/sheet/left-out.ts')]),
      ),
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'declarativeNetRequestWithHostAccess',
    ],
    ...(mode === 'production' ? {} : { host_permissions: localhost }),
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    options_ui: { page: 'passport.html', open_in_tab: true },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'integraal-skillspaspoort@skillspaspoort.example',
              // The first with data_collection_permissions; X25519 in WebCrypto is older.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // The first with X25519 in WebCrypto, which sealing needs.
        { minimum_chrome_version: '133' }),
  }),
  hooks: {
    'build:before': () => {
      if (!existsSync(index)) buildIndex();
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.mode === 'demo') {
        files.push({ relativeDest: 'demo/passport.json', absoluteSrc: examplePassport });
      }
      files.push(
        { relativeDest: '_locales/nl/messages.json', contents: browserMessages(nl.manifest) },
        { relativeDest: '_locales/en/messages.json', contents: browserMessages(en.manifest) },
        { relativeDest: 'index/embedded.isp', absoluteSrc: index },
      );
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_open__';
      // WXT leaves an empty list for content scripts that are registered at run time.
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
});
