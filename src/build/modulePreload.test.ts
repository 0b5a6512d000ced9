import { describe, expect, it } from 'vitest';
import { nameModules } from './modulePreload.ts';

const page = (...scripts: string[]): string =>
  `<html><head></head><body>${scripts.map((name) => `<script type="module" src="/weg/${name}"></script>`).join('')}</body></html>`;
const named = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, href]) => href);
const imports = new Map([
  ['a.js', ['b.js', 'c.js']],
  ['b.js', ['c.js', 'a.js']],
  ['c.js', []],
]);

describe('the modules that a page names', () => {
  it('are those that its scripts load, and what these load, each once and in the head', () => {
    const html = nameModules(page('a.js'), imports, '/weg/');
    expect(named(html)).toEqual(['/weg/b.js', '/weg/c.js']);
    expect(html.indexOf('/weg/c.js')).toBeLessThan(html.indexOf('</head>'));
  });

  it('are not its own scripts, which it names already', () => {
    expect(named(nameModules(page('a.js', 'c.js'), imports, '/weg/'))).toEqual(['/weg/b.js']);
    expect(nameModules(page(), imports, '/weg/')).toBe(page());
  });
});
