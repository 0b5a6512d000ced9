import type { Page } from '../../corpus/corpus.ts';
import { notesOf } from '../collections.ts';
import { pictureOfPage } from '../share/pictures.ts';
import type { Matter } from '../share/describe.ts';

/** What a page of prose is for programs that read it. */
export function matterOf(page: Page): Matter {
  return {
    kind: page.address === '/' ? 'site' : 'article',
    asOf: page.info.asOf,
    documents: notesOf(page).all.map(({ document }) => document),
    picture: pictureOfPage(page.address),
  };
}
