import { createRegister, type Register } from '../../domain/register.ts';
import { checkCharts } from './checkCharts.ts';
import { checkProse } from './checkProse.ts';
import { checkReferences } from './checkReferences.ts';
import { checkUsage } from './checkUsage.ts';
import { readContent, type Content } from './readContent.ts';
import type { Problem } from './readYaml.ts';

/**
 * Holds the whole of `content/` against its rules: schemas, ids that point at each other, charts that can be drawn, figures typed by hand, unused facts.
 * Later checks lean on earlier ones, so they run only when those found nothing.
 * @param root the project's folder
 * @returns every problem found, with file, line and what to write; empty when all is well
 */
export function checkContent(root: string): Problem[] {
  const { content, problems } = readContent(root);
  if (problems.length > 0) return problems;
  const built = buildRegister(content);
  if ('problem' in built) return [built.problem];
  const found = [
    ...checkReferences(content, built.register),
    ...checkCharts(content, built.register, root),
    ...content.pages.flatMap((page) => checkProse(page, content, built.register)),
  ];
  return found.length > 0 ? found : checkUsage(content, built.register);
}

function buildRegister({ facts }: Content): { register: Register } | { problem: Problem } {
  try {
    return { register: createRegister(facts.map(({ data }) => ({ topic: data.onderwerp, facts: data.feiten }))) };
  } catch (error) {
    const { message } = error as Error;
    return { problem: { ...lastPlaceOf(/"([a-z0-9-]+)"/.exec(message)?.[1] ?? '', facts), message } };
  }
}

/** File and line where an id is written down last. */
function lastPlaceOf(id: string, files: Content['facts']): { file: string; line: number } {
  const places = files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => (line.includes(id) ? [{ file, line: index + 1 }] : [])),
  );
  return places.at(-1) ?? { file: 'content/feiten', line: 1 };
}
