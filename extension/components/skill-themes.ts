import type { MessageKey } from '#core/translator.ts';

const themes = ['S3', 'S1', 'S2', 'S4', 'S5', 'S6', 'S7', 'S8', 'T', 'L', 'K', 'other'] as const;

export type Theme = (typeof themes)[number];

/** The theme under which a skill is shown: the top level of its ESCO group (`S1.2.3` is S1, `K0713` is K). */
export function themeOf(group: string): Theme {
  const two = group.slice(0, 2);
  const one = group.slice(0, 1);
  return themes.find((theme) => theme === two) ?? themes.find((theme) => theme === one) ?? 'other';
}

export const themeTitle = (theme: Theme): MessageKey => `passport.theme-${theme}`;

/** Rows by theme, themes in a fixed order, empty ones left out; the order inside a theme stays. */
export function byTheme<T extends { readonly group: string }>(
  rows: readonly T[],
): readonly { readonly theme: Theme; readonly rows: readonly T[] }[] {
  return themes
    .map((theme) => ({ theme, rows: rows.filter((row) => themeOf(row.group) === theme) }))
    .filter((part) => part.rows.length > 0);
}
