import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { err, ok, type Result } from '#core/result.ts';
import { pageText, type PdfText } from './pdf-lines.ts';

/** Later pages of a longer document are not read. */
const MAX_PAGES = 60;
const MAX_TEXT = 200_000;
const TIMEOUT_MS = 60_000;

export interface PdfOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Resolves when either signal fires; never rejects. */
function aborted(signal: AbortSignal): Promise<'aborted'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('aborted');
    else signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
}

function failureOf(thrown: unknown): Result<never> {
  const name = thrown instanceof Error ? thrown.name : '';
  return err(name === 'PasswordException' ? 'pdf-locked' : 'import-damaged');
}

async function readPages(
  document: pdfjs.PDFDocumentProxy,
  { signal, onProgress }: PdfOptions,
): Promise<Result<string>> {
  const pages = Math.min(document.numPages, MAX_PAGES);
  const texts: string[] = [];
  for (let number = 1; number <= pages && !signal.aborted; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(pageText(items.filter((item): item is typeof item & PdfText => 'str' in item)));
    page.cleanup();
    onProgress(number, pages);
    if (texts.reduce((sum, { length }) => sum + length, 0) > MAX_TEXT) break;
  }
  const text = texts.join('\n\n').trim();
  return text === '' ? err('pdf-without-text') : ok(text.slice(0, MAX_TEXT));
}

/**
 * The text of a PDF, read in a worker of its own on this device. No WebAssembly, no generated code, no fonts, no network.
 * `pdf-locked`, `pdf-without-text`, `import-damaged`; `import-too-slow` after a minute or when cancelled: then the worker
 * is stopped at once, whatever it is doing.
 */
export async function readPdf(
  data: Uint8Array<ArrayBuffer>,
  options: PdfOptions,
): Promise<Result<string>> {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  // Ours, so that it can be ended while it is busy; the library asks it politely and waits.
  const port = new Worker(workerUrl, { type: 'module' });
  const loading = pdfjs.getDocument({
    data,
    worker: pdfjs.PDFWorker.create({ port }),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const reading = loading.promise
    .then((document) => readPages(document, { ...options, signal }))
    .catch(failureOf);
  try {
    const outcome = await Promise.race([reading, aborted(signal)]);
    return outcome === 'aborted' ? err('import-too-slow') : outcome;
  } finally {
    port.terminate();
  }
}
