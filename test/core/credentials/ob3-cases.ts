import { existsSync, readFileSync } from 'node:fs';

const folder = '../shared/data/credentials';

/** A file of the shared test material; undefined where the folder is absent. */
export function sharedFile(path: string): string | undefined {
  const file = `${folder}/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export interface AdversarialCase {
  readonly name: string;
  readonly expect: 'accept' | 'reject' | 'either';
  readonly credential?: unknown;
  readonly jwt?: string;
}

export interface AdversarialCases {
  readonly now: string;
  readonly recipient_email: string;
  readonly issuer_document: unknown;
  readonly cases: readonly AdversarialCase[];
}

export const adversarial = (): AdversarialCases | undefined => {
  const text = sharedFile('ob3-adversarial/cases.json');
  return text === undefined ? undefined : (JSON.parse(text) as AdversarialCases);
};
