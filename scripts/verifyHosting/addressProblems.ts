import { ask, type Answer } from './ask.ts';
import type { Offered } from './links.ts';

const FOR_EVER = [301, 308];
/** Apache refuses it by itself, before the site is asked: where only the site's own settings can be changed, that cannot. */
const SHARED_APACHE = '.htaccess';

/** What is wrong with addresses that are not written as they should be: not there, without a page, without a slash, in capitals. One sentence each. */
export async function addressProblems({ site }: Offered): Promise<string[]> {
  const page = await ask(`${site}404.html`);
  const problems: string[] = [];
  for (const [what, path] of [
    ['an address that is not there', 'dit-staat-er-niet/'],
    ['a file that is not there', 'delen/dit-staat-er-niet.js'],
    ['a script that is not there, with capitals', 'delen/Dit-Staat-Er-Niet.js'],
    ['a folder without a page', 'delen/'],
    ['a folder without a page, and without a slash', 'delen'],
    ['a hidden file', SHARED_APACHE],
  ] as const) {
    const { address, status, body, headers, kept } = await follow(site + path);
    if (path === SHARED_APACHE && status === 403) continue;
    if (status !== 404) problems.push(`${address} (${what}) answers ${status}, not 404.`);
    else if (!body.equals(page.body)) problems.push(`${address} (${what}) does not show the page of the site for a wrong address.`);
    else if (!(headers['content-type'] ?? '').startsWith('text/html'))
      problems.push(`${address} (${what}) shows its page as ${headers['content-type'] ?? 'nothing'}.`);
    if (kept) problems.push(`${address} (${what}) may be kept, and may be there tomorrow.`);
  }
  for (const [path, right] of [
    ['modellen', 'modellen/'],
    ['MODELLEN/', 'modellen/'],
    ['Modellen/Vergelijk', 'modellen/vergelijk/'],
    ['zoeken?q=test', 'zoeken/?q=test'],
    ['ZOEKEN/?q=Test', 'zoeken/?q=Test'],
  ] as const) {
    const asked = site + path;
    const wanted = site + right;
    const end = await follow(asked);
    if (end.address !== wanted || end.status !== 200)
      problems.push(`${asked} does not lead to ${wanted} (${end.status} at ${end.address}).`);
    else if (!end.forEver) problems.push(`${asked} leads to ${wanted} for now, not for ever (301).`);
  }
  return [...problems, ...(await schemeProblems(site))];
}

/** Where an address leads in the end, in some steps; whether each was for ever, and whether a browser may keep any of them. */
async function follow(address: string): Promise<Answer & { forEver: boolean; kept: boolean }> {
  let answer = await ask(address);
  let forEver = true;
  let kept = mayBeKept(answer);
  for (let steps = 0; steps < 4 && answer.headers.location !== undefined; steps++) {
    forEver &&= FOR_EVER.includes(answer.status);
    answer = await ask(new URL(answer.headers.location, answer.address).href);
    kept ||= mayBeKept(answer);
  }
  return { ...answer, forEver, kept };
}

function mayBeKept({ headers }: Answer): boolean {
  return /max-age=[1-9]/.test(headers['cache-control'] ?? '');
}

/** A site on the usual port of HTTPS answers on that of HTTP too, and leads on from there. */
async function schemeProblems(site: string): Promise<string[]> {
  if (!site.startsWith('https:') || new URL(site).port !== '') return [];
  const plain = site.replace('https:', 'http:');
  try {
    const { status, headers } = await ask(plain);
    return FOR_EVER.includes(status) && headers.location === site ? [] : [`${plain} does not lead to ${site} (${status}).`];
  } catch {
    return [`${plain} does not lead to ${site}: nothing answers there.`];
  }
}
