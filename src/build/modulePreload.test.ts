import { describe, expect, it } from 'vitest';
import { nameModules } from './modulePreload.ts';

const page = (...scripts: string[]): string =>
  `<html><head></head><body>${scripts.map((name) => `<script type="module" src="/weg/${name}"></script>`).join('')}</body></html>`;
const named = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, href]) => href);
const loads = (atOnce: readonly string[], onAct: readonly string[] = []) => ({ atOnce, onAct });
const imports = new Map([
  ['a.js', loads(['b.js', 'c.js'])],
  ['b.js', loads(['c.js', 'a.js'])],
  ['c.js', loads([])],
  ['d.js', loads(['c.js'], ['e.js'])],
  ['e.js', loads(['b.js'])],
]);

describe('the modules that a page names', () => {
  it('are those that its scripts load, and what these load, each once and in the head', () => {
    const html = nameModules(page('a.js'), imports, '/weg/');
    expect(named(html)).toEqual(['/weg/b.js', '/weg/c.js']);
    expect(html.indexOf('/weg/c.js')).toBeLessThan(html.indexOf('</head>'));
  });

  it('are for no medium where a reader must turn to them, with what these load and the page does not', () => {
    const html = nameModules(page('d.js'), imports, '/weg/');
    expect(named(html)).toEqual(['/weg/c.js']);
    const later = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)" media="not all">/g)].map(([, href]) => href);
    expect(later).toEqual(['/weg/e.js', '/weg/b.js', '/weg/a.js']);
  });

  it('are not its own scripts, which it names already', () => {
    expect(named(nameModules(page('a.js', 'c.js'), imports, '/weg/'))).toEqual(['/weg/b.js']);
    expect(nameModules(page(), imports, '/weg/')).toBe(page());
  });
});
