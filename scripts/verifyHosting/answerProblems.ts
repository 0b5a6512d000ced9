import { ask, type Answer } from './ask.ts';
import { headerProblems } from './headerProblems.ts';
import { linkTo, type Offered } from './links.ts';

/**
 * What answers lack of the headers: a page, one that has not changed, one that is not there, a redirect, a script, a table, and the
 * administrator's own addresses. One sentence each.
 */
export async function answerProblems(offered: Offered, own: readonly string[]): Promise<string[]> {
  const { site, home } = offered;
  const tag = home.headers.etag;
  const answers: [what: string, answer: Answer][] = [
    ['the first page', home],
    ['the page for a wrong address', await ask(`${site}dit-staat-er-niet/`)],
    ['the redirect to a slash', await ask(`${site}modellen`)],
  ];
  for (const [what, pattern] of [
    ['a script', /^delen\/.*\.js$/],
    ['a table', /\.csv$/],
  ] as const) {
    const address = linkTo(offered, pattern);
    if (address !== undefined) answers.push([what, await ask(address)]);
  }
  for (const path of own) answers.push(['your own address', await ask(new URL(path, site).href)]);
  return [
    ...answers.flatMap(([what, { address, headers }]) => headerProblems(headers).map((problem) => `${address} (${what}) ${problem}.`)),
    ...(tag === undefined ? [] : unchangedProblems(await ask(site, { 'If-None-Match': tag }))),
  ];
}

/**
 * A browser keeps the headers that it has where an answer of 304 names none, so those may be missing; another value replaces the right one.
 */
function unchangedProblems({ address, headers }: Answer): string[] {
  return headerProblems(headers)
    .filter((problem) => !problem.startsWith('has no '))
    .map((problem) => `${address} (a page that has not changed) ${problem}.`);
}
