import { withoutHashes } from './hashedNames.ts';

/**
 * The rules of all stylesheets of a site together, each once, sorted: a bundler spreads them over files as it likes. A rule
 * inside a query (`@media`, `@container`) stays within it.
 */
export function styleRules(stylesheets: readonly string[]): string[] {
  return [...new Set(stylesheets.flatMap((css) => outerRules(withoutHashes(css))))].sort();
}

function outerRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}') depth--;
    if (depth > 0 || (css[at] !== '}' && css[at] !== ';')) continue;
    rules.push(css.slice(begin, at + 1).trim());
    begin = at + 1;
  }
  return rules;
}
