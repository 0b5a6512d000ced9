import { createHash } from 'node:crypto';
import { ask, type Answer } from './ask.ts';
import { headerProblems, transportProblems } from './headerProblems.ts';
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
    ...policyOfPage(home).map((problem) => `${home.address} ${problem}.`),
    ...(site.startsWith('https:') ? transportProblems(home.headers).map((problem) => `${site} ${problem}.`) : []),
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

/** A page whose stylesheets the policy does not name shows no layout: the server still has the policy of another build. */
function policyOfPage({ headers, body }: Answer): string[] {
  const policy = headers['content-security-policy'];
  const lacking = [...body.toString().matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].filter(
    ([, style = '']) => !String(policy).includes(createHash('sha256').update(style).digest('base64')),
  );
  return lacking.length === 0 || policy === undefined
    ? []
    : ['has a policy of another build: the server must read its settings again (reload it after each publication)'];
}
