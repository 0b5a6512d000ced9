import { pagesWithDifference, pagesWithQuestion } from '../../domain/placement.ts';
import type { Register } from '../../domain/register.ts';
import { shareIds, usageOf, type User } from '../../domain/usage.ts';
import { lineOf, type Content } from './readContent.ts';
import type { Problem } from './readYaml.ts';

/** Facts that nothing uses, and cards and questions that stand on no page. */
export function checkUsage(content: Content, register: Register): Problem[] {
  const problems: Problem[] = [];
  const texts = content.pages.map(({ file, body }) => ({ address: file, label: file, body }));
  const yaml = [...content.sources, ...content.terms, ...content.charts, ...content.differences, ...content.questions, ...content.series];
  const users: User[] = [
    ...content.pages.map(({ file, front, body }) => ({ label: file, address: file, texts: [front, body] })),
    ...yaml.map(({ file, text }) => ({ label: file, address: file, texts: [text] })),
    { label: 'models', address: '', texts: [], ids: content.models.flatMap(({ data }) => shareIds(data)) },
  ];

  for (const [id, used] of usageOf(register, users)) {
    const place = content.facts.find(({ text }) => text.includes(`id: ${id}\n`));
    if (used.length === 0 && place)
      problems.push({ file: place.file, line: lineOf(place.text, `id: ${id}`), message: `nothing uses fact "${id}"; use it on a page or in a chart, or remove it` });
  }
  for (const { file, text, data } of content.differences) {
    for (const { id } of data.verschillen) {
      if (pagesWithDifference(id, texts).length === 0)
        problems.push({ file, line: lineOf(text, `id: ${id}`), message: `no page shows the difference "${id}"; write <Verschil id="${id}" /> where it comes up` });
    }
  }
  for (const { file, text, data } of content.questions) {
    for (const { id } of data.vragen) {
      if (pagesWithQuestion(id, texts).length === 0)
        problems.push({ file, line: lineOf(text, `id: ${id}`), message: `no page asks the question "${id}"; write <Open vragen="${id}" /> where it comes up` });
    }
  }
  return problems;
}
