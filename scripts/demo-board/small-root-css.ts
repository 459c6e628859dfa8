/** The same look on `html { font-size: 62.5% }`: every length in rem grows by 1.6. */
export const smallRootCss = (css: string): string =>
  'html { font-size: 62.5%; }\n' +
  css.replace(/(\d*\.?\d+)rem\b/g, (_, n: string) => `${Number((Number(n) * 1.6).toFixed(4))}rem`);
