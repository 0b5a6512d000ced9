import { describe, expect, it } from 'vitest';
import { DrawingError } from '../../core/drawingError.ts';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import { routesScene } from './geometry.ts';
import { routesRows } from './rows.ts';
import { routesTable } from './table.ts';

const stop = (id: string, tekst: string, deur?: string) => ({
  id,
  titel: id.toUpperCase(),
  tekst,
  kort: 'kort',
  ...(deur ? { deur } : {}),
});
const mapOf = (wegen: object[], inFrame = 'nieuw') =>
  routesRows(
    written('routes', {
      vorm: 'routes',
      eerst: { kop: 'eerst', regelingen: [stop('oud', 'wat A was')] },
      daarna: { kop: 'nu', regelingen: [stop('oud', 'wat A is', 'dicht'), stop('nieuw', 'wat B is, voor {feit:mensen}', 'nieuw')] },
      kader: { kop: 'samen', regelingen: [inFrame] },
      wegen,
    }),
    registerOf({ mensen: { waarde: 5, eenheid: 'personen' } }),
  );
const map = mapOf([
  { van: 'oud', naar: 'oud' },
  { van: 'oud', naar: 'kader' },
]);

describe('routes', () => {
  it('have a way for each link, from left to right, and each from a place of its own', () => {
    const links = routesScene(map, 'wide').marks.filter((mark) => mark.kind === 'link');
    expect(links).toHaveLength(2);
    for (const { x1, x2 } of links) expect(x1).toBeLessThan(x2);
    expect(new Set(links.map(({ y1 }) => y1)).size).toBe(2);
  });

  it('have what stands in the frame inside it', () => {
    const { points } = routesScene(map, 'narrow');
    const [, framed, frame] = points;
    expect(frame?.y).toBeLessThan(framed?.y ?? 0);
    expect(frame?.x).toBeLessThan(framed?.x ?? 0);
  });

  it('tell an author which stop is not there, and where', () => {
    const mistake = (make: () => unknown): unknown => {
      try {
        return make();
      } catch (error) {
        return error instanceof DrawingError && [error.message.split(';')[0], error.path];
      }
    };
    expect(mistake(() => mapOf([{ van: 'oud', naar: 'anders' }]))).toEqual([
      'no stop for the way from "oud" to "anders"',
      ['wegen', 0, 'naar'],
    ]);
    expect(mistake(() => mapOf([{ van: 'nieuw', naar: 'nieuw' }]))).toEqual([
      'no stop for the way from "nieuw" to "nieuw"',
      ['wegen', 0, 'van'],
    ]);
    expect(mistake(() => mapOf([{ van: 'oud', naar: 'oud' }], 'weg'))).toEqual([
      'the frame holds "weg", which is no stop',
      ['kader', 'regelingen', 0],
    ]);
  });

  it('say in a table what was, what is, and what it comes from', () => {
    expect(routesTable(map).rows).toEqual([
      ['OUD', 'wat A was', 'Dicht. wat A is', 'OUD'],
      ['NIEUW', 'Bestond nog niet.', 'Nieuw. wat B is, voor 5\u00a0mensen', ''],
      ['samen', '', 'Hieronder vallen: NIEUW.', 'OUD'],
    ]);
  });
});
