import { factIdsOfDrawing } from '../../schema/drawing.ts';
import { shareIds, usageOf, type User } from '../../domain/usage.ts';
import { chartTexts, differences, models, pages, questions, register, sources, terms } from '../collections.ts';

const users: User[] = [
  ...[...pages].map(([address, page]) => ({
    label: page.data.short,
    address,
    texts: [page.data.title, page.data.answer, ...(page.data.inBrief ?? []), page.body ?? ''],
  })),
  ...[...chartTexts.values()].map((chart) => ({
    label: `Grafiek: ${chart.title}`,
    address: `/grafieken/${chart.id}/`,
    texts: [chart.title, chart.subtitle, chart.description, chart.unit, chart.caution ?? '', JSON.stringify(chart.drawing)],
    ids: [...factIdsOfDrawing(chart.drawing), ...(chart.drawing.form === 'modelShares' ? models.flatMap(shareIds) : [])],
  })),
  ...[...differences.values()].map((difference) => ({
    label: `Verschil: ${difference.title}`,
    address: `/bronnen/verschillen/#${difference.id}`,
    texts: [difference.used, difference.why, ...difference.sides.map((side) => side.says)],
  })),
  ...[...questions.values()].map((question) => ({
    label: `Vraag: ${question.question}`,
    address: `/bronnen/wat-er-niet-staat/#${question.id}`,
    texts: [question.question, question.answer],
  })),
  ...terms.map((term) => ({ label: `Begrip: ${term.term}`, address: `/begrippen/#${term.id}`, texts: [term.meaning] })),
  ...sources.map((source) => ({
    label: `Bron: ${source.title}`,
    address: `/bronnen/#${source.id}`,
    texts: [source.what, source.used, source.text, source.dateNote ?? ''],
  })),
];

/** What leans on each fact: pages, charts, terms, sources and other facts. */
export const usage = usageOf(register, users);
