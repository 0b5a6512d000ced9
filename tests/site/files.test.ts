import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from './builtSite.ts';
import { csvProblems, readCsv } from './csvProblems.ts';

interface Resource {
  path: string;
  schema: { fields: { name: string; type: string }[] };
}

const all = filesIn('dist').filter((file) => file.endsWith('.csv'));
const packageIn = (folder: string): Resource[] =>
  (JSON.parse(readFileSync(`dist/${folder}datapackage.json`, 'utf8')) as { resources: Resource[] }).resources;

describe('every CSV', () => {
  it('is in the one dialect of the site', () => {
    expect(all.length).toBeGreaterThan(25);
    expect(all.flatMap((file) => csvProblems(file, readFileSync(`dist/${file}`)))).toEqual([]);
  });

  it('is described, with its columns in their order, and nothing else is', () => {
    const described = packageIn('');
    expect(described.map(({ path }) => path).sort()).toEqual(all);
    for (const { path, schema } of described) {
      const [names = [], ...rows] = readCsv(readFileSync(`dist/${path}`));
      expect(schema.fields.map(({ name }) => name)).toEqual(names);
      schema.fields.forEach(({ type, name }, column) => {
        if (type === 'string') return;
        for (const row of rows) expect(row[column], `${path}, ${name}`).toMatch(type === 'year' ? /^(\d{4})?$/ : /^(-?\d+(\.\d+)?)?$/);
      });
    }
  });

  it('is described in the folder of the data too, at an address that leads to it', () => {
    const paths = packageIn('data/').map(({ path }) => (path.startsWith('https:') ? new URL(path).pathname.slice(1) : `data/${path}`));
    expect(paths.sort()).toEqual(all);
  });
});

describe('the links to tables', () => {
  const page = readFileSync('dist/cijfers/index.html', 'utf8');

  it('say the format in words and the size', () => {
    for (const ending of ['xlsx', 'ods', 'csv']) {
      const [, words = ''] = new RegExp(`<a href="/data/feiten\\.${ending}" download[^>]*>([^<]*)</a>`).exec(page) ?? [];
      const kB = Math.max(1, Math.round(readFileSync(`dist/data/feiten.${ending}`).length / 1000));
      expect(words.replace(/\s+/g, ' ').trim()).toMatch(new RegExp(`^(Excel|OpenDocument|CSV) \\(.*, ${kB} kB\\)$`));
    }
  });
});
