import { describe, expect, it } from 'vitest';
import type { NamedDocument } from '../schema/document.ts';
import type { Source } from '../schema/source.ts';
import { documentAddress, documentNumber, outsideWords } from './documents.ts';

const NAMED: NamedDocument = {
  id: 'stuk',
  title: 'Een stuk',
  author: 'Een schrijver',
  date: undefined,
  printedAddress: undefined,
  paperNumber: undefined,
  questionNumber: undefined,
  lawNumber: undefined,
  namedIn: [{ document: 'brief', place: 'ergens' }],
  caution: undefined,
};
const PAPER = { ...NAMED, paperNumber: '34 352, nr. 245' };
const QUESTION = { ...NAMED, questionNumber: '2023Z04683' };
const LAW = { ...NAMED, lawNumber: 'BWBR0015703' };

describe('the address of a document', () => {
  it('is the one that a source prints', () => {
    expect(documentAddress({ ...NAMED, printedAddress: 'https://voorbeeld.nl/stuk' })).toBe('https://voorbeeld.nl/stuk');
  });

  it('follows from the number of a paper, of questions and of a law', () => {
    expect(documentAddress(PAPER)).toBe('https://zoek.officielebekendmakingen.nl/kst-34352-245.html');
    expect(documentAddress(QUESTION)).toBe('https://www.tweedekamer.nl/kamerstukken/detail?id=2023Z04683');
    expect(documentAddress(LAW)).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0015703');
  });

  it('of an article is a reference by jci', () => {
    expect(documentAddress(LAW, '10b')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=10b');
  });

  it('is not made up where the sources give only a title', () => {
    expect(documentAddress(NAMED)).toBeUndefined();
  });
});

describe('what is said of a document', () => {
  const dated = (date: string): Source[] => [{ id: 'brief', date } as Source];

  it('is its number, as it is known', () => {
    expect([PAPER, QUESTION, LAW, NAMED].map(documentNumber)).toEqual([
      'Kamerstuk 34 352, nr. 245',
      '2023Z04683',
      'BWBR0015703',
      undefined,
    ]);
  });

  it('is that it stands on another site, and when the source named it', () => {
    expect(outsideWords(PAPER, dated('2023-07-06'))).toBe('buiten deze site; genoemd op 6 juli 2023');
    expect(outsideWords(PAPER, dated('2025-02'))).toBe('buiten deze site; genoemd in februari 2025');
    expect(outsideWords(PAPER, dated('2025'))).toBe('buiten deze site; genoemd in 2025');
  });

  it('is of a law that its text is that of today', () => {
    expect(outsideWords(LAW, dated('2025-02'))).toBe('buiten deze site; de wet zoals die nu is');
  });
});
