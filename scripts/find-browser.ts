import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';

export type BrowserName = 'chrome' | 'firefox';

const usualPlaces: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chrome: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium-browser',
      '/usr/bin/microsoft-edge',
    ],
    darwin: ['', homedir()].flatMap((base) => [
      `${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${base}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
    win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
      const base = process.env[name];
      return base
        ? [
            join(base, 'Google/Chrome/Application/chrome.exe'),
            join(base, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [];
    }),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
};

const isSnapStub = (path: string): boolean => {
  try {
    return readFileSync(path).subarray(0, 4000).toString('latin1').includes('snap');
  } catch {
    return false;
  }
};

const isRoot = (): boolean => process.getuid?.() === 0;

const isDebian = (): boolean => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

function fromEnvironment(name: BrowserName): string | undefined {
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`${variable} is ${path}, but there is no such file.`);
  return path;
}

function fromPuppeteer(): string | undefined {
  try {
    const path = puppeteer.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function installOnDebian(say: (line: string) => void): string | undefined {
  say('No browser found. Installing Chromium with apt (about half a minute)…');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update');
  const done = apt(
    'install',
    '-y',
    '--no-install-recommends',
    'chromium',
    'fonts-liberation',
    'fonts-dejavu-core',
  );
  return done && existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

function downloadForTesting(say: (line: string) => void): string | undefined {
  say('No browser found. Trying to download Chrome for Testing…');
  const cli = join(import.meta.dirname, '../node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  const target = join(import.meta.dirname, '../.cache/browsers');
  if (!existsSync(cli)) return undefined;
  const result = spawnSync(
    process.execPath,
    [cli, 'install', 'chrome@stable', '--path', target, '--format', '{{path}}'],
    { encoding: 'utf8', timeout: 300_000 },
  );
  const path = result.stdout.trim().split('\n').at(-1) ?? '';
  return result.status === 0 && existsSync(path) ? path : undefined;
}

const howToInstall: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Debian: "apt install chromium". Ubuntu and others: install Google Chrome (https://www.google.com/chrome)',
  darwin: 'Install Google Chrome (https://www.google.com/chrome) or "brew install --cask chromium"',
  win32: 'Install Google Chrome (https://www.google.com/chrome) or Microsoft Edge',
};

/** A Firefox that is already there, or undefined: it is never installed. */
export function findFirefox(): string | undefined {
  return (
    fromEnvironment('firefox') ??
    usualPlaces.firefox[process.platform]?.find((path) => existsSync(path) && !isSnapStub(path))
  );
}

/**
 * Path of a Chromium-like browser: CHROME_PATH, the usual places, puppeteer's cache, apt on Debian as root,
 * a download; else an error that says what to do. Never uses sudo.
 */
export function findBrowser(say: (line: string) => void = console.log): string {
  const found =
    fromEnvironment('chrome') ??
    usualPlaces.chrome[process.platform]?.find((path) => existsSync(path) && !isSnapStub(path)) ??
    fromPuppeteer() ??
    (isDebian() && isRoot() ? installOnDebian(say) : undefined) ??
    downloadForTesting(say);
  if (found !== undefined) return found;
  throw new Error(
    `No browser found. ${howToInstall[process.platform] ?? 'Install Chromium or Chrome'}, or set CHROME_PATH.`,
  );
}

/** Options with which the project starts Chromium with an unpacked extension, in tests and in the demo. */
export function launchOptions(executablePath: string, extensionFolder: string) {
  return {
    executablePath,
    pipe: true,
    enableExtensions: [extensionFolder],
    args: [
      // Chromium's sandbox refuses to run as root; an ordinary user keeps it.
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-sync',
      '--no-first-run',
      '--lang=nl',
    ],
  };
}
