export { contentWords, wordRows } from '../taxonomy/word-rows.ts';
export type { WordRows } from '../taxonomy/word-rows.ts';
