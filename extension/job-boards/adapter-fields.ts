import type { TextBlock } from '#core/vacancy/block-builder.ts';
import { findJobBoard } from './index.ts';
import type { JobBoard, Selector } from './job-board.ts';
import { blocksOfElement, lineOfElement } from './page-blocks.ts';

/** What a site's adapter read; fields that its selectors do not find are absent. */
export interface AdapterReading {
  readonly id: string;
  /** The address names an open vacancy in a split view. */
  readonly openJob: boolean;
  /** The address is that of a result list without an open vacancy, or the pane has not caught up with it. */
  readonly notVacancy: boolean;
  readonly title?: string;
  readonly employer?: string;
  readonly place?: string;
  readonly blocks?: readonly TextBlock[];
}

const MAX_LINE = 200;

/** Reads the fields that the adapter for this address names; undefined where no adapter speaks. */
export function readAdapter(page: Document, url: URL | undefined): AdapterReading | undefined {
  const board = url && findJobBoard(url);
  if (!board) return undefined;
  const path = url.pathname + url.search;
  const key = board.vacancy.openJob;
  const openId = key === undefined ? null : url.searchParams.get(key);
  const openJob = openId !== null && openId !== '';
  if (!openJob && !board.vacancy.url.test(path)) {
    return board.notVacancy?.test(path) ? { id: board.id, openJob, notVacancy: true } : undefined;
  }
  if (openJob && showsAnother(page, board, openId)) {
    return { id: board.id, openJob, notVacancy: true };
  }
  const title = firstLine(page, board.vacancy.fields.title);
  const employer = firstLine(page, board.vacancy.fields.employer);
  const place = firstLine(page, board.vacancy.fields.place);
  const blocks = firstBlocks(page, board);
  return {
    id: board.id,
    openJob,
    notVacancy: false,
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    ...(place === undefined ? {} : { place }),
    ...(blocks === undefined ? {} : { blocks }),
  };
}

/** After a click the address names the new vacancy while the pane still shows the one before. */
function showsAnother(page: Document, board: JobBoard, id: string): boolean {
  if (board.vacancy.ownLink === undefined) return false;
  const links = [...page.querySelectorAll(board.vacancy.ownLink)];
  return (
    links.length > 0 &&
    links.every(
      (link) =>
        !link
          .getAttribute('href')
          ?.split(/[^\w-]+/)
          .includes(id),
    )
  );
}

function firstLine(page: Document, selectors: readonly Selector[] = []): string | undefined {
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    const line = element ? lineOfElement(element) : '';
    if (line !== '' && line.length <= MAX_LINE) return line;
  }
  return undefined;
}

function firstBlocks(page: Document, board: JobBoard): readonly TextBlock[] | undefined {
  for (const selector of board.vacancy.fields.text ?? []) {
    const element = page.querySelector(selector);
    const blocks = element ? blocksOfElement(element) : [];
    if (blocks.length > 0) return blocks;
  }
  return undefined;
}
