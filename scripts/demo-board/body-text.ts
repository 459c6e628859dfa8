import type { BodyBlock } from './vacancy.ts';

/** A vacancy text as plain text, as somebody would paste it: headings on their own line, lists with dashes. */
export const bodyText = (body: readonly BodyBlock[]): string =>
  body
    .map((block) =>
      'heading' in block
        ? block.heading
        : 'text' in block
          ? block.text
          : block.list.map((item) => `- ${item}`).join('\n'),
    )
    .join('\n\n');
