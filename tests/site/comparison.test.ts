import { describe, expect, it } from 'vitest';
import { corpus } from '../content/corpus.ts';
import { readSite } from './builtSite.ts';

const ADDRESS = '/modellen/vergelijk/';
const page = readSite('dist').pages.find(({ address }) => address === ADDRESS);
const table = page?.root.querySelector('.compare table');
const rows = table?.querySelectorAll('tbody tr') ?? [];
const models = corpus.models.map(({ id, short }) => ({ id, short }));
/** What stands in a cell without a source of ours to name: that there is none, or a question that is answered elsewhere. */
const NEEDS_NO_SOURCE = /De bronnen zeggen hierover niets\.|leiden wij af\./;
const ROWS = [
  'taken',
  'gemeente',
  'geld',
  'inwoners',
  'werkgevers',
  'aandeel-en-voorbeeld',
  'voor-en-tegen',
  'sterkste-tegen',
  'niet-in-de-bronnen',
];

describe('the comparison of the models', () => {
  it('has a row for what readers ask and a column for each model, named by their heads', () => {
    expect(rows.map(({ id }) => id)).toEqual(ROWS);
    expect(table?.querySelectorAll('thead th[scope="col"]').map((head) => head.querySelector('a')?.textContent.trim())).toEqual(
      models.map(({ short }) => short),
    );
    for (const row of rows) expect(row.querySelectorAll('th[scope="row"]'), row.id).toHaveLength(1);
    expect(table?.querySelector('caption')?.textContent).toContain('geen rangorde');
  });

  it('says something of each model in each row, with its source and its address', () => {
    for (const row of rows) {
      const cells = row.querySelectorAll('td');
      expect(cells.map(({ id }) => id)).toEqual(models.map(({ id }) => `${row.id}-${id}`));
      for (const cell of cells) {
        const words = cell.textContent.replaceAll(/\s+/g, ' ').trim();
        expect(words.length, cell.id).toBeGreaterThan(15);
        expect(words.length, cell.id).toBeLessThan(260);
        const source = cell.querySelector('.ref') ?? cell.querySelector('a[href^="/bronnen/wat-er-niet-staat/#"]');
        if (!source) expect(words, cell.id).toMatch(NEEDS_NO_SOURCE);
        expect(cell.querySelector('.of-paragraph')?.getAttribute('href'), cell.id).toBe(`#${cell.id}`);
      }
    }
  });

  it('has a tick for each model, with its name, and says what is shown', () => {
    const boxes = page?.root.querySelectorAll('.compare-choice input') ?? [];
    expect(boxes.map((box) => box.getAttribute('value'))).toEqual(models.map(({ id }) => id));
    for (const box of boxes) expect(page?.root.querySelector(`label[for="${box.id}"]`)?.textContent.trim()).toBeTruthy();
    expect(page?.root.querySelector('.compare [role="status"]')?.textContent).toContain('alle vijf modellen');
  });

  it('shows no company as its model: who says an argument says of what', () => {
    const said = rows.flatMap((row) => row.querySelectorAll('.where a'));
    expect(said.length).toBeGreaterThan(20);
    for (const who of said) expect(who.textContent).toMatch(/ over zichzelf\.|, over |, los van een model\./);
  });
});
