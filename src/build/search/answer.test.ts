import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { answerIn, type Answer } from './answer.ts';

const NOTES = new Map([
  [1, 'Iroko, notitie, § 2'],
  [2, 'Kamerbrief, kop'],
]);

function answer(html: string): Answer | undefined {
  return answerIn([parse(html)], NOTES);
}

/** The mark of a note. */
function mark(number: number): string {
  return `<a class="ref" data-n="${number}" href="#noot-${number}"></a>`;
}

const LONG = 'Een plek kost gemiddeld een heel groot bedrag, en daarvan betaalt het Rijk een deel en de gemeente de rest.';

describe('the sentence that answers', () => {
  it('is the first, whole, with what it leans on', () => {
    expect(answer(`<p>${LONG.slice(0, -1)}${mark(2)}. Meer staat er niet.${mark(1)}</p>`)).toEqual({
      answer: LONG,
      source: 'Kamerbrief, kop',
    });
  });

  it('takes the next where it is short, also from the next paragraph', () => {
    expect(answer('<p>Zelden.</p><p>Van de bedrijven is vier procent klassiek.</p>')?.answer).toBe(
      'Zelden. Van de bedrijven is vier procent klassiek.',
    );
  });

  it('is all of a bold lead, and no more where that says enough', () => {
    const lead = 'Werkte u vóór de wet al in de Wsw? Dan houdt u uw rechten en plichten, schreef de vereniging van de bedrijven.';
    expect(answer(`<p><strong>${lead}</strong> De Wsw is de oude wet.${mark(1)}</p>`)).toEqual({
      answer: lead,
      source: 'Iroko, notitie, § 2',
    });
  });

  it('has with a colon what it announces, and says when there is more', () => {
    expect(answer('<p>Zij noemt er twee:</p><ul><li>krimp;</li><li>behoud.</li></ul>')?.answer).toBe('Zij noemt er twee: krimp; behoud.');
    const items = Array.from({ length: 8 }, (_, at) => `<li>${at} ${'woord '.repeat(8).trim()};</li>`).join('');
    const cut = answer(`<p>Zij noemt er acht:</p><ul>${items}</ul>`)?.answer ?? '';
    expect(cut).toMatch(/^Zij noemt er acht: 0 woord .*; …$/);
    expect(cut.length).toBeLessThan(230);
  });

  it('ends a list where it ends, and no sentence at an abbreviation', () => {
    expect(answer('<p>Zij noemt er twee:</p><ul><li>krimp</li><li>behoud</li></ul><p>Dat is alles.</p>')?.answer).toBe(
      'Zij noemt er twee: krimp; behoud.',
    );
    const motion = 'De motie waarmee de Kamer om onderzoek naar de toekomst van de bedrijven vroeg, is Kamerstuk 34 352, nr. 245.';
    expect(answer(`<p>${motion} Zij is aangenomen.</p>`)?.answer).toBe(motion);
  });

  it('takes a note behind the end of a sentence for that sentence', () => {
    expect(answer(`<p>${LONG}${mark(1)} Het volgende.${mark(2)}</p>`)?.source).toBe('Iroko, notitie, § 2');
  });

  it('leans on no source where we speak of ourselves', () => {
    const said = 'Een besluit dat iets aan het werk van mensen verandert, vonden wij in geen enkel stuk.';
    expect(answer(`<p>${said} De wet is van 2015.${mark(1)}</p>`)).toEqual({ answer: said, source: undefined });
  });

  it('reads a row of details with its name', () => {
    const rows = '<dl><div><dt>Wsw</dt><dd><b>In het bedrijf.</b> Mensen werken via dit bedrijf.</dd></div></dl>';
    expect(answer(`<p>Zo is het model.</p>${rows}`)?.answer).toBe('Zo is het model. Wsw: In het bedrijf. Mensen werken via dit bedrijf.');
  });

  it('keeps a chart for where nothing else stands, and never takes how to read it', () => {
    const chart = `<figure><p class="chart-unit">Aantal mensen.</p><p class="chart-description">${LONG}</p></figure>`;
    expect(answer(chart)?.answer).toBe(LONG);
    expect(answer(`${chart}<p>In de tekst staat dit: er kwamen minder mensen bij dan er uit de regeling gingen.</p>`)?.answer).toBe(
      'In de tekst staat dit: er kwamen minder mensen bij dan er uit de regeling gingen.',
    );
  });

  it('is none where no sentence stands', () => {
    expect(answer('<h2>Kop</h2><nav><p>Links</p></nav>')).toBeUndefined();
  });
});
