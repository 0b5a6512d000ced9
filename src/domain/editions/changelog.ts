import type { Prose } from '../../schema/prose.ts';
import type { EditionWithChanges } from './editions.ts';

const HEAD = `<!-- \`npm run changelog\` writes this file from content/landelijk/wijzigingen.yaml. Change that one. -->

# Changelog

What changed for readers, authors and developers, newest first. Readers find their part at \`/over/wijzigingen/\`, in the same words. [When a version goes up](docs/decisions/editions.md).
`;

/**
 * The file CHANGELOG.md.
 * @param fill puts the figures in a text
 */
export function changelog(editions: readonly EditionWithChanges[], fill: (text: Prose) => string): string {
  return [HEAD, ...editions.map((edition) => ofEdition(edition, fill))].join('\n');
}

function ofEdition({ out, brief, readers, authors, developers, changes }: EditionWithChanges, fill: (text: Prose) => string): string {
  const forReaders = readers.map(({ text, address, why }) =>
    [fill(text), ...(why ? [fill(why)] : []), ...(address === undefined ? [] : [`(\`${address}\`)`])].join(' '),
  );
  const figures = changes.map(
    ({ on, fact, kind, was, is, why }) => `${on}, \`${fact}\` (${kind}). Was: “${was}”. Is: “${is}”. Waarom: ${fill(why)}`,
  );
  return [
    `## ${out ? `${out.version} (${out.date})` : 'Unreleased'}\n`,
    ...(brief ? [`${fill(brief)}\n`] : []),
    ...list('Figures that say something else', figures),
    ...list('For readers', forReaders),
    ...list('For authors', authors),
    ...list('For developers', developers),
  ].join('\n');
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}\n`, `${lines.map((line) => `- ${line}`).join('\n')}\n`];
}
