import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFirst, withoutAdvice } from './asking.ts';

describe('what is known, as a council hears it', () => {
  it.each([
    ['Vraag het uw werkgever. De minister schreef erover.', 'De minister schreef erover.'],
    ['Iroko noemt geld. Vraag het college om het deel van Hilversum.', 'Iroko noemt geld.'],
    ['De brief noemt «een plan». Vraag het UWV.', 'De brief noemt «een plan».'],
    ['De raad stelde een vraag. Vragen waren er meer.', 'De raad stelde een vraag. Vragen waren er meer.'],
    ['Vraag het UWV.', 'Vraag het UWV.'],
  ])('%s', (text, kept) => {
    expect(withoutAdvice(text)).toBe(kept);
  });
});

describe('the order of questions', () => {
  it('has those first of which nothing was found since, and keeps the order among the rest', () => {
    const questions = fc.array(fc.record({ id: fc.nat(), later: fc.option(fc.constant('later'), { nil: undefined }) }));
    fc.assert(
      fc.property(questions, (given) => {
        const ordered = openFirst(given);
        const firstLater = ordered.findIndex(({ later }) => later !== undefined);
        expect(ordered.slice(firstLater < 0 ? ordered.length : firstLater).every(({ later }) => later !== undefined)).toBe(true);
        for (const isOpen of [true, false]) {
          const such = ({ later }: { later: string | undefined }): boolean => (later === undefined) === isOpen;
          expect(ordered.filter(such)).toEqual(given.filter(such));
        }
      }),
    );
  });
});
