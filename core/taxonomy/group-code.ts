/**
 * ESCO's code of a group of skills as the product writes it: fields of knowledge have ISCED-F numbers in ESCO (`0713`), which get a
 * K before them; `S1.2.3`, `T2.1` and `L1` stay.
 */
export const groupCode = (code: string): string => (/^\d/.test(code) ? `K${code}` : code);

/** The group one level up; `undefined` at the top. */
export function widerGroup(code: string): string | undefined {
  if (code.includes('.')) return code.slice(0, code.lastIndexOf('.'));
  return code.length > 1 ? code.slice(0, -1) : undefined;
}
