import { sourceOf } from '../../domain/notes.ts';
import { nearest, type Register } from '../../domain/register.ts';
import { factIdsIn, shareIds } from '../../domain/usage.ts';
import { lineOf, type Content } from './readContent.ts';
import type { Problem } from './readYaml.ts';

/** Ids in YAML files that point at no source or no fact, and ids that stand twice. */
export function checkReferences(content: Content, register: Register): Problem[] {
  const problems: Problem[] = [];
  const documents = content.sources.map(({ data }) => data);

  function attempt(file: string, line: number, check: () => unknown): void {
    try {
      check();
    } catch (error) {
      problems.push({ file, line, message: (error as Error).message });
    }
  }

  function once(files: readonly { file: string; text: string; ids: readonly string[] }[]): void {
    const seen = new Map<string, string>();
    for (const { file, text, ids } of files) {
      for (const id of ids) {
        const before = seen.get(id);
        if (before !== undefined)
          problems.push({ file, line: lineOf(text, `id: ${id}`), message: `id "${id}" stands in ${before} already; give this one an id of its own` });
        seen.set(id, file);
      }
    }
  }

  const withYaml = [
    ...content.facts,
    ...content.sources,
    ...content.terms,
    ...content.models,
    ...content.companies,
    ...content.charts,
    ...content.differences,
    ...content.questions,
    ...content.series,
  ];
  for (const { file, text } of withYaml) {
    text.split('\n').forEach((line, index) => {
      const document = /\bdocument:\s*([a-z0-9-]+)/.exec(line)?.[1];
      if (document !== undefined) attempt(file, index + 1, () => sourceOf(document, documents));
      for (const id of factIdsIn(line)) attempt(file, index + 1, () => register.get(id));
    });
  }
  for (const { file, text, data } of content.models) for (const id of shareIds(data)) attempt(file, lineOf(text, id), () => register.get(id));

  const modelIds = content.models.map(({ data }) => data.id);
  for (const { file, text, data } of content.companies) {
    if (data.model !== undefined && !modelIds.includes(data.model))
      problems.push({ file, line: lineOf(text, `model: ${data.model}`), message: `there is no model "${data.model}"${nearest(data.model, modelIds)}` });
  }

  once(content.terms.map(({ file, text, data }) => ({ file, text, ids: data.begrippen.map((term) => term.id) })));
  once(content.differences.map(({ file, text, data }) => ({ file, text, ids: data.verschillen.map((difference) => difference.id) })));
  once(content.questions.map(({ file, text, data }) => ({ file, text, ids: data.vragen.map((question) => question.id) })));
  return problems;
}
