import type { Asked } from './question.ts';
import { WEIGHTS } from './weights.ts';

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
  const { leanings } = WEIGHTS;
  return (kind) => {
    if (kind === 'Vraag van inwoners') return personal ? leanings.residentPersonal : leanings.resident;
    if (kind === 'Eenvoudige uitleg') return personal ? leanings.simplePersonal : leanings.simple;
    if (kind === 'Begrip') return single ? leanings.termAlone : leanings.term;
    if (kind === 'Pagina' || kind === 'Model') return leanings.page;
    if (kind.startsWith('Open vraag')) return personal ? leanings.openPersonal : leanings.open;
    if (kind.startsWith('Cijfer')) return number ? leanings.figureAmount : counts ? leanings.figureHowMany : leanings.figure;
    if (kind === 'Grafiek') return chart ? leanings.chartAsked : leanings.chart;
    if (kind.startsWith('Verschil')) return leanings.difference;
    if (kind.startsWith('Argument')) return leanings.argument;
    if (kind.startsWith('Bron')) return leanings.source;
    if (kind.startsWith('Debat')) return leanings.debate;
    if (kind.startsWith('Overzicht')) return leanings.overview;
    return 0;
  };
}
