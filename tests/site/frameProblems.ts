import type { BuiltPage } from './builtSite.ts';

/** What every page must have: a title of its own, a description, one h1, headings that skip no level, nothing after its end. One sentence each. */
export function frameProblems(pages: readonly BuiltPage[]): string[] {
  const titles = new Map<string, string>();
  return pages.flatMap(({ address, html, root }) => {
    const problems: string[] = [];
    const title = root.querySelector('title')?.text.trim() ?? '';
    const description = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    const levels = root.querySelectorAll('h1, h2, h3, h4').map((heading) => Number(heading.rawTagName.slice(1)));
    const same = titles.get(title);

    if (title === '') problems.push('has no title');
    if (same !== undefined) problems.push(`has the same title as ${same}`);
    if (description.length < 10) problems.push('has no description');
    if (root.querySelector('html')?.getAttribute('lang') !== 'nl') problems.push('does not say that it is in Dutch');
    if (levels.filter((level) => level === 1).length !== 1) problems.push('needs exactly one h1');
    if (levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1))
      problems.push(`skips a heading level: ${levels.join(' ')}`);
    if (!html.trimEnd().endsWith('</html>')) problems.push('goes on after its end');

    titles.set(title, address);
    return problems.map((problem) => `${address}: ${problem}`);
  });
}
