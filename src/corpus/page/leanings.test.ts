import { describe, expect, it } from 'vitest';
import { page } from '../../schema/page.ts';
import { leaningsOf } from './leanings.ts';
import { readMdx } from './readMdx.ts';

const info = page.parse({ titel: 'Een proef', kort: 'Proef', antwoord: 'Een antwoord met {feit:aa} erin, lang genoeg.', stand: '2025' });

describe('what a page leans on', () => {
  it('is in the order of its text, without the figures that show no note of their own', () => {
    const { parts } = readMdx(
      '---\ntitel: Proef\n---\n\nRond <Feit id="bb" noten={false} /> was het <Feit id="cc" />.<Bron id="verslag" plek="§ 2" />\n',
      'proef.mdx',
      { exceptions: [], municipality: 'hier', municipalities: ['hier'] },
    );
    expect(leaningsOf({ info, parts }, [])).toEqual([{ fact: 'aa' }, { fact: 'cc' }, { document: 'verslag', place: '§ 2' }]);
  });
});
