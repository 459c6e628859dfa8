import type { Translate } from '../translator.ts';
import { type GatePart, parseGate } from './gate-codes.ts';

function partLabel(part: GatePart, t: Translate): string {
  if ('plain' in part) return t(`gates.${part.plain}`);
  const language = t(`gates.languages.${part.language}`);
  return part.level === undefined
    ? language
    : t('gates.language-level', { language, level: part.level.toUpperCase() });
}

/** A gate's name on a screen ("rijbewijs C of rijbewijs CE", "Nederlands op niveau B1"); an unknown code as it is. */
export function gateLabel(code: string, t: Translate): string {
  const parts = parseGate(code);
  if (parts === undefined) return code;
  return parts.map((part) => partLabel(part, t)).reduce((a, b) => t('gates.or', { a, b }));
}
