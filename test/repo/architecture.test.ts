import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from './tracked-files.ts';

const sources = trackedFiles(/^(core|extension|ats-plugin|scripts)\/.*\.(ts|tsx|mjs)$/);
const read = (file: string): string => readFileSync(file, 'utf8');
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const matching = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) => {
    const found = pattern.exec(withoutComments(read(file)));
    return found ? [`${file}: ${found[0]}`] : [];
  });

describe('the architecture', () => {
  const core = sources.filter((file) => file.startsWith('core/') && !file.endsWith('.d.ts'));

  it('keeps clocks, randomness, network and platform out of core', () => {
    expect(
      matching(
        core,
        /\bDate\.now|\bnew Date\(\)|\bMath\.random|\bfetch\(|\bgetRandomValues|\bgenerateKey\(|\bperformance\.|\bprocess\.|\bsetTimeout\(|from 'node:/,
      ),
    ).toEqual([]);
  });

  it('writes no HTML and runs no text as code', () => {
    expect(
      matching(
        sources,
        /\.innerHTML\s*=|\.outerHTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|(?<![$.\w])eval\(|new Function\(/,
      ),
    ).toEqual([]);
  });

  it('keeps the browser API in platform and entrypoints', () => {
    const elsewhere = sources.filter(
      (file) => file.startsWith('extension/') && !/^extension\/(platform|entrypoints)\//.test(file),
    );
    expect(
      matching(elsewhere, /\b(chrome|browser)\.(runtime|storage|tabs|alarms|action|scripting)\b/),
    ).toEqual([]);
  });

  it('observes a page in one place only', () => {
    expect(matching(sources, /new MutationObserver\(/).length).toBeLessThanOrEqual(1);
  });

  it('switches off no type or lint rule', () => {
    expect(
      matching(sources, /\bas any\b|: any\b/).concat(
        sources.filter((file) =>
          /@ts-(ignore|nocheck|expect-error)|eslint-disable/.test(read(file)),
        ),
      ),
    ).toEqual([]);
  });

  it('names files after one subject', () => {
    const wrong = sources.filter((file) => {
      const name = basename(file);
      if (/(^|\/)(utils?|helpers|common|misc|shared)(\/|\.)/.test(file)) return true;
      return !(
        /^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|mjs|tsx|d\.ts)$/.test(name) ||
        /^[A-Z][A-Za-z0-9]+\.tsx$/.test(name)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('keeps files readable: at most 350 lines', () => {
    expect(
      sources
        .map((file) => ({ file, lines: read(file).split('\n').length }))
        .filter(({ lines }) => lines > 350),
    ).toEqual([]);
  });

  it('leaves nothing for later in the sources', () => {
    const open = sources.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(read(file)));
    expect(open).toEqual([]);
  });

  it('names no path of a machine and no third-party data folder as its own', () => {
    const all = trackedFiles(/\.(ts|tsx|mjs|cjs|js|json|md|html|css|ya?ml)$|^\.ci\/run$/).filter(
      (file) => file !== 'package-lock.json',
    );
    const slash = '/';
    const machine = new RegExp(
      `(^|[^A-Za-z0-9_.])${slash}(work|root|home|tmp|farm)${slash}[A-Za-z0-9_.-]+`,
    );
    expect(all.filter((file) => machine.test(read(file)))).toEqual([]);
  });
});
