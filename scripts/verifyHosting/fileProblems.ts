import { cacheControl, KEPT } from '../../src/build/hosting/caching.ts';
import { FILE_TYPES } from '../../src/build/hosting/fileTypes.ts';
import { ask, type Answer } from './ask.ts';
import { linkTo, type Offered } from './links.ts';

/** From this size on a text is worth compressing on its way. */
const WORTH_BYTES = 1000;

/** What is wrong with the types, the caching and the compression of files of every kind that the pages name. One sentence each. */
export async function fileProblems(offered: Offered): Promise<string[]> {
  const { site, home } = offered;
  const kinds = Object.keys(FILE_TYPES).flatMap((ending) => linkTo(offered, new RegExp(`\\.${ending}$`)) ?? []);
  const more = [linkTo(offered, /^pagefind\/pagefind\.js$/), linkTo(offered, /^delen\/.*\.js$/)].filter((address) => address !== undefined);
  const problems: string[] = [];
  for (const address of [...new Set([...kinds, ...more])]) {
    const answer = await ask(address);
    if (answer.status !== 200) problems.push(`${address} answers ${answer.status}, and a page links it.`);
    else problems.push(...typeProblems(answer), ...cachingProblems(answer, site), ...(await compressionProblems(answer)));
  }
  for (const name of ['onderweg.js', 'onderweg.json']) {
    const worker = await ask(site + name);
    if (worker.status === 200) problems.push(...cachingProblems(worker, site));
    else
      problems.push(`${site}${name} answers ${worker.status}: who keeps the site for reading without a network stays with an old build.`);
  }
  return [
    ...problems,
    ...typeProblems(home),
    ...cachingProblems(home, site),
    ...(await compressionProblems(home)),
    ...(await revalidationProblems(home)),
  ];
}

function typeProblems({ address, headers }: Answer): string[] {
  const ending = /\.([a-z0-9]+)$/.exec(new URL(address).pathname)?.[1] ?? 'html';
  const wanted = FILE_TYPES[ending] ?? '';
  const found = headers['content-type'] ?? 'nothing';
  const alike = (type: string): string => type.toLowerCase().replaceAll(/[\s"]/g, '').replace('text/xml', 'application/xml');
  return alike(found) === alike(wanted) ? [] : [`${address} has the type ${found}, and should have ${wanted}.`];
}

function cachingProblems({ address, headers }: Answer, site: string): string[] {
  const found = headers['cache-control'] ?? '';
  const age = Number(/max-age=(\d+)/.exec(found)?.[1] ?? NaN);
  if (cacheControl(address.slice(site.length)) === KEPT)
    return age >= 31_536_000 ? [] : [`${address} changes its name with its content, and is not kept for a year: "${found}".`];
  const askedAnew = /no-cache|no-store/.test(found) || age === 0;
  return askedAnew
    ? []
    : [`${address} may be kept without asking whether it is still the same: Cache-Control is "${found}", not "no-cache".`];
}

/** As a browser does it: what it has came compressed. */
async function revalidationProblems({ address }: Answer): Promise<string[]> {
  const accepted = { 'Accept-Encoding': 'gzip, br' };
  const { etag, 'last-modified': modified } = (await ask(address, accepted)).headers;
  if (etag === undefined && modified === undefined) return [`${address} has no ETag: it is sent anew at each visit.`];
  const condition = etag === undefined ? { 'If-Modified-Since': modified ?? '' } : { 'If-None-Match': etag };
  const { status } = await ask(address, { ...accepted, ...condition });
  return status === 304 ? [] : [`${address} is sent anew to who has it (${status}, not 304).`];
}

async function compressionProblems({ address, headers, body }: Answer): Promise<string[]> {
  const problems: string[] = [];
  if (headers['content-encoding'] !== undefined) problems.push(`${address} comes compressed to who did not ask for it.`);
  if (!(headers['content-type'] ?? '').includes('charset') || body.length < WORTH_BYTES) return problems;
  // As browsers ask, and as those do that know no other.
  for (const accepted of ['gzip, br', 'gzip']) {
    const answer = await ask(address, { 'Accept-Encoding': accepted });
    const by = answer.headers['content-encoding'];
    if (by === undefined) problems.push(`${address} does not come compressed to who asks for ${accepted}.`);
    else if (!answer.body.equals(body)) problems.push(`${address} is another file when it comes compressed by ${by}.`);
    else if (!/accept-encoding|\*/i.test(answer.headers.vary ?? ''))
      problems.push(`${address} does not say "Vary: Accept-Encoding" (${by}): a cache on the way may hand it to who cannot unpack it.`);
  }
  return problems;
}
