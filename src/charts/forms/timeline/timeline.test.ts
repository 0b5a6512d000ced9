import { describe, expect, it } from 'vitest';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import { timelineScene } from './geometry.ts';
import { timelineRows } from './rows.ts';
import { timelineTable } from './table.ts';

const register = registerOf({
  vroeg: { waarde: '2024', eenheid: 'datum' },
  maart: { waarde: '2024-03', eenheid: 'datum' },
  januari: { waarde: '2024-01', eenheid: 'datum' },
  geld: { waarde: 5, eenheid: 'euro', betreft: '2025–2034' },
  mensen: { waarde: 5, eenheid: 'personen' },
});
const rowsOf = (...feiten: string[]) => louderOf(feiten[0] ?? '', ...feiten);
const louderOf = (nadruk: string, ...feiten: string[]) =>
  timelineRows(
    written('timeline', {
      vorm: 'tijdlijn',
      nadruk,
      momenten: feiten.map((feit) => ({ feit, soort: 'brief', wat: feit, plan: feit === 'geld' })),
    }),
    register,
  );

describe('moments', () => {
  it('that were planned are open, and the table says so', () => {
    const rows = rowsOf('maart', 'geld');
    const [done, planned] = timelineScene(rows, 'wide')
      .marks.filter((mark) => mark.kind === 'diamond')
      .slice(-2);
    expect([done?.fill, planned?.fill]).toEqual(['ink', 'paper']);
    expect(timelineTable(rows).rows).toEqual([
      ['maart 2024', 'maart', 'Brief of geld van het Rijk'],
      ['2025–2034', 'geld', 'Brief of geld van het Rijk; was gepland'],
    ]);
  });

  it('have the one that the title is about larger, its date above its words', () => {
    const { marks } = timelineScene(louderOf('maart', 'januari', 'maart', 'geld'), 'wide');
    const [first, loud, last] = marks.filter((mark) => mark.kind === 'diamond').slice(-3);
    expect([first, loud, last].map((mark) => mark?.fill)).toEqual(['muted', 'ink', 'paper']);
    expect(loud?.radius).toBeGreaterThan(first?.radius ?? 0);
    const place = (words: string) => marks.find((mark) => mark.kind === 'text' && mark.text === words);
    expect(place('maart 2024')).toMatchObject({ loud: true, bold: true, x: (place('maart') as { x: number }).x });
    expect(() => louderOf('mensen', 'maart', 'geld')).toThrow('"mensen" is not drawn here; write one of: maart, geld');
  });

  it('have a key of the kinds that are there', () => {
    const words = timelineScene(rowsOf('maart', 'geld'), 'wide').marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words).toContain('Brief of geld van het Rijk');
    expect(words).not.toContain('Onderzoek');
  });

  it('stand in order, as far as their dates tell', () => {
    expect(() => rowsOf('vroeg', 'januari', 'vroeg', 'maart', 'geld')).not.toThrow();
    expect(() => rowsOf('maart', 'januari')).toThrow('"januari" (2024-01) comes before what stands above it; put the moments in order');
    expect(() => rowsOf('geld', 'maart')).toThrow('"maart" (2024-03) comes before');
  });

  it('are dates, or have years that they concern', () => {
    expect(() => rowsOf('vroeg', 'mensen')).toThrow('"mensen" is in personen and has no year; write a figure that is a date');
  });
});
