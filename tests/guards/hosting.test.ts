import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProblems } from '../../scripts/verifyHosting/buildProblems.ts';
import { policyRuleProblems, transportProblems } from '../../scripts/verifyHosting/headerProblems.ts';
import { hostingProblems } from '../../scripts/verifyHosting/verify.ts';
import { cacheControl } from '../../src/build/hosting/caching.ts';
import { FILE_TYPES } from '../../src/build/hosting/fileTypes.ts';
import { headersFor } from '../../src/build/securityHeaders.ts';

interface Given {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

const TODAY = '2027-01-01';
const LONG = 'tekst '.repeat(300);
const HOME = `<style>a{}</style><a href="/data/feiten.csv">feiten</a><script src="/delen/a.B1jnKN9f.js"></script>${LONG}`;
const OTHER_PAGE = '<style>b{}</style>';
const HEADERS = headersFor([HOME, OTHER_PAGE]);
const SECURITY_TEXT = 'Contact: mailto:beheer@gemeente.test\nExpires: 2027-06-30T23:59:59Z\n';
const FILES: Readonly<Record<string, string>> = {
  '/': HOME,
  '/404.html': '<p>Deze pagina is er niet</p>',
  '/modellen/': 'modellen',
  '/modellen/vergelijk/': 'vergelijk',
  '/data/feiten.csv': `a;b\n${LONG}`,
  '/delen/a.B1jnKN9f.js': `// ${LONG}`,
  '/pagefind/pagefind-entry.json': '{}',
  '/pagefind/pagefind.js': '//',
  '/sitemap-index.xml': '<a/>',
  '/robots.txt': '',
  '/datapackage.json': '{}',
  '/onderweg.js': '//',
  '/onderweg.json': '{}',
  '/zoeken/': 'zoeken',
  '/_headers': `/*\n  Content-Security-Policy: ${HEADERS['Content-Security-Policy']}\n`,
  '/.well-known/security.txt': SECURITY_TEXT,
};

/** What a server that does everything right answers. */
function rightAnswer(path: string, asked: Readonly<Record<string, unknown>>): Given {
  const [, asName = '', query = ''] = /^([^?]*)(.*)$/.exec(path) ?? [];
  return rightAnswerTo(asName, query, asked);
}

function rightAnswerTo(path: string, query: string, asked: Readonly<Record<string, unknown>>): Given {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  const meant = `${path.toLowerCase().replace(/\/$/, '')}/`;
  if (path !== meant && FILES[meant] !== undefined && FILES[path] === undefined)
    return { status: 301, headers: { ...HEADERS, Location: meant + query }, body: '' };
  const body = FILES[path];
  if (body === undefined)
    return { status: 404, headers: { ...HEADERS, 'Content-Type': FILE_TYPES['html'] }, body: FILES['/404.html'] ?? '' };
  const headers = {
    ...HEADERS,
    ETag: '"1"',
    Vary: 'Accept-Encoding',
    'Cache-Control': cacheControl(path.slice(1)),
    'Content-Type': FILE_TYPES[ending],
  };
  if (asked['if-none-match'] === '"1"') return { status: 304, headers, body: '' };
  return {
    status: 200,
    headers: String(asked['accept-encoding']).includes('gzip') ? { ...headers, 'Content-Encoding': 'gzip' } : headers,
    body,
  };
}

type Spoil = (path: string, given: Given) => Partial<Given>;
let spoil: Spoil = () => ({});
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const right = rightAnswer(path, request.headers);
    const { status, headers, body } = { ...right, ...spoil(path, right) };
    response.writeHead(status, headers);
    response.end(headers['Content-Encoding'] === 'gzip' ? gzipSync(body) : body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

const without = (headers: OutgoingHttpHeaders, ...names: string[]): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
const problems = async (spoiled: Spoil, own: string[] = []): Promise<string> => {
  spoil = spoiled;
  const found = await hostingProblems(site, own, TODAY);
  expect(found.forHost).toEqual([]);
  return found.problems.join('\n');
};

describe('the check of a running site', () => {
  it('says nothing of a server that does everything right', async () => {
    expect(await problems(() => ({}), ['/modellen/'])).toBe('');
  });

  it.each<[what: string, spoiled: Spoil, said: string | RegExp]>([
    ['a header that no answer has', (_, { headers }) => ({ headers: without(headers, 'Referrer-Policy') }), 'has no Referrer-Policy'],
    [
      'a table without the policy',
      (path, { headers }) => (path.endsWith('.csv') ? { headers: without(headers, 'Content-Security-Policy') } : {}),
      /feiten\.csv \(a table\) has no Content-Security-Policy/,
    ],
    [
      'a page for a wrong address without headers',
      (_, { status, headers }) => (status === 404 ? { headers: without(headers, ...Object.keys(HEADERS)) } : {}),
      /dit-staat-er-niet\/ \(the page for a wrong address\) has no/,
    ],
    [
      'a redirect without headers',
      (_, { status, headers }) => (status === 301 ? { headers: without(headers, 'X-Frame-Options') } : {}),
      /modellen \(the redirect to a slash\) has no X-Frame-Options/,
    ],
    [
      'another policy with an answer of 304',
      (_, { status, headers }) => (status === 304 ? { headers: { ...headers, 'Content-Security-Policy': 'default-src *' } } : {}),
      'a page that has not changed',
    ],
    [
      'a header that is set twice',
      (_, { headers }) => ({ headers: { ...headers, 'X-Frame-Options': 'DENY, SAMEORIGIN' } }),
      'and not once "DENY"',
    ],
    [
      'a policy of another build, where the host shows no _headers',
      (path, { headers }) => ({ headers: { ...headers, ...headersFor([]) }, ...(path === '/_headers' ? { status: 404 } : {}) }),
      /\d\/ has a policy of another build: [^.]*\.$/m,
    ],
    [
      'a policy that lacks the stylesheet of another page than it reads',
      (_, { headers }) => ({ headers: { ...headers, ...headersFor([HOME]) } }),
      /has a policy of another build.*It lacks of the policy in _headers: 'sha256-[^ ]+'\.$/,
    ],
    [
      'a policy that still has a stylesheet of before',
      (_, { headers }) => ({ headers: { ...headers, ...headersFor([HOME, OTHER_PAGE, '<style>c{}</style>']) } }),
      /has a policy of another build.*\. It has more than that: 'sha256-[^ ]+'\.$/,
    ],
    [
      'a table of an unknown type',
      (path, { headers }) => (path.endsWith('.csv') ? { headers: { ...headers, 'Content-Type': 'text/csv' } } : {}),
      'should have text/csv; charset=utf-8',
    ],
    [
      'a page that is kept',
      (path, { headers }) => (path === '/' ? { headers: { ...headers, 'Cache-Control': 'max-age=600' } } : {}),
      'may be kept without asking',
    ],
    [
      'a service worker that is kept',
      (path, { headers }) => (path === '/onderweg.js' ? { headers: { ...headers, 'Cache-Control': 'max-age=600' } } : {}),
      /onderweg\.js may be kept/,
    ],
    ['no service worker', (path) => (path === '/onderweg.js' ? { status: 404 } : {}), /onderweg\.js answers 404: who keeps the site/],
    [
      'a way to the small letters of a missing script that is kept',
      (path, { headers }) =>
        path === '/delen/Dit-Staat-Er-Niet.js'
          ? { status: 301, headers: { ...headers, Location: '/delen/dit-staat-er-niet.js', 'Cache-Control': 'max-age=31536000' } }
          : {},
      'with capitals) may be kept',
    ],
    [
      'a script that is not kept',
      (path, { headers }) => (path.startsWith('/delen/a') ? { headers: { ...headers, 'Cache-Control': 'no-cache' } } : {}),
      'is not kept for a year',
    ],
    ['a page without ETag', (_, { headers }) => ({ headers: without(headers, 'ETag') }), 'has no ETag'],
    ['a page that is sent anew', (path, { status }) => (status === 304 ? { status: 200, body: FILES[path] ?? '' } : {}), '200, not 304'],
    ['no compression', (_, { headers }) => ({ headers: without(headers, 'Content-Encoding') }), 'does not come compressed'],
    ['compression without Vary', (_, { headers }) => ({ headers: without(headers, 'Vary') }), 'does not say "Vary'],
    [
      'a compressed file of another build',
      (_, { headers, body }) => (headers['Content-Encoding'] === undefined ? {} : { body: `${body}oud` }),
      'is another file',
    ],
    ['a wrong address that is there', (_, { status }) => (status === 404 ? { status: 200 } : {}), 'answers 200, not 404'],
    [
      'a list of the files of a folder',
      (path) => (path === '/delen/' ? { status: 403, body: 'Forbidden' } : {}),
      'a folder without a page) answers 403',
    ],
    [
      'a page of the server for a wrong address',
      (_, { status }) => (status === 404 ? { body: 'Not Found' } : {}),
      'does not show the page of the site',
    ],
    [
      'a wrong address that is kept',
      (_, { status, headers }) => (status === 404 ? { headers: { ...headers, 'Cache-Control': 'max-age=60' } } : {}),
      'may be there tomorrow',
    ],
    ['no redirect', (_, { status }) => (status === 301 ? { status: 404, headers: HEADERS } : {}), 'MODELLEN/ does not lead to'],
    [
      'a redirect that drops the question',
      (path, { headers }) => (path.includes('?') ? { headers: { ...headers, Location: '/zoeken/' } } : {}),
      'zoeken?q=test does not lead to',
    ],
    ['a redirect for now', (_, { status }) => (status === 301 ? { status: 302 } : {}), 'for now, not for ever'],
    ['no security.txt', (path) => (path === '/.well-known/security.txt' ? { status: 404 } : {}), 'nobody knows whom to tell'],
    [
      'a security.txt of another type',
      (path, { headers }) => (path === '/.well-known/security.txt' ? { headers: { ...headers, 'Content-Type': 'text/html' } } : {}),
      'has the type text/html',
    ],
    [
      'a security.txt that ran out',
      (path) => (path === '/.well-known/security.txt' ? { body: SECURITY_TEXT.replace('2027-06', '2026-06') } : {}),
      'ran out',
    ],
    [
      'a security.txt without a contact',
      (path) => (path === '/.well-known/security.txt' ? { body: 'Expires: 2027-06-30T00:00:00Z' } : {}),
      'lacks Contact or Expires',
    ],
    ['a site that is not there', () => ({ status: 503 }), 'answers 503'],
  ])('finds %s', async (_, spoiled, said) => {
    expect(await problems(spoiled)).toMatch(said);
  });

  it('lets Apache refuse its own file by itself, and no other address', async () => {
    const refuse =
      (...paths: string[]): Spoil =>
      (path) =>
        paths.includes(path) ? { status: 403, body: 'Forbidden' } : {};
    expect(await problems(refuse('/.htaccess'))).toBe('');
    expect(await problems(refuse('/delen'))).toContain('answers 403');
  });

  it('finds an address of the administrator that has lost the headers', async () => {
    const spoiled: Spoil = (path, { headers }) =>
      path === '/eigen/' ? { status: 200, headers: without(headers, ...Object.keys(HEADERS)) } : {};
    expect(await problems(spoiled, ['/eigen/'])).toMatch(/eigen\/ \(your own address\) has no .*Content-Security-Policy/);
  });

  it('finds a site that was built for another path', async () => {
    spoil = (path) => (path === '/wegwijzer/' ? { status: 200, body: HOME } : {});
    const { problems: found } = await hostingProblems(`${site}wegwijzer/`, [], TODAY);
    expect(found[0]).toContain(`SITE_ADDRESS=${site}wegwijzer/`);
  });

  it('holds what the whole host lacks against nobody below a path', async () => {
    spoil = (path) => (path === '/.well-known/security.txt' ? { status: 404 } : {});
    const { problems: found, forHost } = await hostingProblems(`${site}modellen/`, [], TODAY);
    expect(found.join('\n')).not.toContain('security.txt');
    expect(forHost).toEqual([expect.stringContaining('nobody knows whom to tell')]);
  });

  it('says that nothing answers', async () => {
    await expect(hostingProblems('http://127.0.0.1:9/', [], TODAY)).rejects.toThrow('gives no answer');
  });
});

describe('the address that the site was built for', () => {
  const page = '<link rel="canonical" href="https://wegwijzer.example/">';
  const said = (asked: string): string[] => buildProblems({ site: asked, html: page, outside: [] });

  it('is the one that is asked', () => {
    expect(said('https://wegwijzer.example/')).toEqual([]);
  });

  it.each(['https://gemeente.test/', 'https://wegwijzer.example/pad/', 'http://wegwijzer.example/'])('is another than %s', (asked) => {
    expect(said(asked)).toEqual([expect.stringContaining(`SITE_ADDRESS=${asked}`)]);
  });

  it.each(['http://localhost:4321/', 'http://127.0.0.1:8080/', 'http://[::1]/'])('may be another while it is tried at %s', (asked) => {
    expect(said(asked)).toEqual([]);
  });
});

describe('the rules for a policy', () => {
  const GOOD =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-x='; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  it('let a strict policy be', () => {
    expect(policyRuleProblems(GOOD)).toEqual([]);
  });

  it.each([
    [GOOD.replace("'wasm-unsafe-eval'", "'unsafe-eval'"), 'unsafe-eval'],
    [GOOD.replace("'wasm-unsafe-eval'", "'unsafe-inline'"), 'unsafe-inline'],
    [GOOD.replace("'wasm-unsafe-eval'", "'unsafe-hashes'"), 'unsafe-hashes'],
    [GOOD.replace("'wasm-unsafe-eval'", 'data:'), 'data:'],
    [GOOD.replace("'wasm-unsafe-eval'", 'https:'), 'everything from https:'],
    [GOOD.replace("'wasm-unsafe-eval'", '*'), 'everything from *'],
    [GOOD.replace("default-src 'none'", 'default-src https://cdn.nl'), 'default-src'],
    [GOOD.replace("; base-uri 'none'", ''), 'base-uri'],
    [GOOD.replace("; form-action 'self'", ''), 'form-action'],
    [GOOD.replace("; frame-ancestors 'none'", ''), 'frame-ancestors'],
    [`${GOOD}, ${GOOD}`, 'two policies'],
  ])('find %s', (policy, said) => {
    expect(policyRuleProblems(policy).join('\n')).toContain(said);
  });

  it('ask for a year of HTTPS', () => {
    expect(transportProblems({})).toEqual([expect.stringContaining('has no Strict-Transport-Security')]);
    expect(transportProblems({ 'strict-transport-security': 'max-age=86400' })).toEqual([expect.stringContaining('less than a year')]);
    expect(transportProblems({ 'strict-transport-security': 'max-age=31536000; includeSubDomains' })).toEqual([]);
  });
});
