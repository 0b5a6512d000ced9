import type { Asked } from './question.ts';

/** How much a kind of result is favoured for a question: a small number to add to its score. */
export type Leaning = (kind: string) => number;

/** Who asks with these speaks of their own life. */
const PERSONAL = /(^|[^\p{L}])(ik|mij|mijn|me|zoon|dochter|kind|broer|zus|wij|we|ons|onze|u|uw)(?![\p{L}])/iu;
const HOW_MANY = /hoeveel|hoe veel|aantal|bedrag/i;
const CHART = /grafiek|figuur|plaatje/i;

/** What a question leans to: a resident's question to answers for residents, an amount to figures, one word to its explanation. */
export function leaningOf(text: string, asked: readonly Asked[]): Leaning {
  const personal = PERSONAL.test(text);
  const number = asked.some(({ written }) => /\d/.test(written));
  const counts = HOW_MANY.test(text);
  const single = asked.length === 1;
  const chart = CHART.test(text);
  return (kind) => {
    if (kind === 'Vraag van inwoners') return personal ? 0.14 : 0.03;
    if (kind === 'Eenvoudige uitleg') return personal ? 0.04 : -0.04;
    if (kind === 'Begrip') return single ? 0.1 : 0;
    if (kind === 'Pagina' || kind === 'Model') return 0.05;
    if (kind.startsWith('Open vraag')) return personal ? 0.02 : -0.02;
    if (kind.startsWith('Cijfer')) return number ? 0.1 : counts ? 0.03 : -0.08;
    if (kind === 'Grafiek') return chart ? 0.1 : -0.05;
    if (kind.startsWith('Verschil')) return -0.05;
    if (kind.startsWith('Bron')) return -0.12;
    if (kind.startsWith('Overzicht')) return -0.1;
    return 0;
  };
}
