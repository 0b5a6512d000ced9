import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../site/builtSite.ts';
import { brokenShapes, built, inPackages, statementsIn, statementsOf, type Statements } from './rdf.ts';
import { SchemaOrg } from './schemaOrg.ts';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const schemaOrg = new SchemaOrg();
const contexts = { 'https://schema.org': schemaOrg.context() };

/** What breaks the rules of schema.org's own vocabulary. */
async function schemaProblems(data: Statements): Promise<string[]> {
  const used = [...new Set([...data].map(({ predicate }) => predicate.value))].filter((property) => property !== TYPE);
  const classes = [...data].filter(({ predicate }) => predicate.value === TYPE).map(({ object }) => object.value);
  return [
    ...used.filter((property) => !schemaOrg.hasProperty(property)).map((property) => `no property ${property}`),
    ...[...new Set(classes)].filter((name) => !schemaOrg.hasClass(name)).map((name) => `no class ${name}`),
    ...(await brokenShapes(schemaOrg.shapes(used), schemaOrg.withClassesAbove(data))),
  ];
}

describe('the JSON-LD', () => {
  const pages = filesIn('dist').filter((file) => file.endsWith('index.html'));

  it('of every page holds to the vocabulary of schema.org, in its properties, classes and kinds of values', async () => {
    expect(pages.length).toBeGreaterThan(900);
    const all = statementsIn('');
    for (const page of pages) {
      const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(built(page)) ?? [];
      for (const statement of await statementsOf(nodesNamed(JSON.parse(block), page), contexts)) all.add(statement);
    }
    expect(all.size).toBeGreaterThan(10_000);
    expect(await schemaProblems(all)).toEqual([]);
  });

  it('of the terms does too', async () => {
    expect(await schemaProblems(await statementsOf(JSON.parse(built('data/begrippen.jsonld')), contexts))).toEqual([]);
  });

  it('would be told where a value is of another kind', async () => {
    const wrong = { '@context': 'https://schema.org', '@type': 'PropertyValue', name: 'Aandeel', value: 64.7, headline: 'Kop' };
    const problems = await schemaProblems(await statementsOf(wrong, contexts));
    expect(problems.filter((problem) => problem.includes('schema.org/value '))).toHaveLength(1);
    expect(problems.filter((problem) => problem.includes('urn:shape:headline'))).toHaveLength(1);
  });
});

/** Gives what has no address one, so that many pages can be looked at as one set of statements. */
function nodesNamed(data: unknown, page: string): unknown {
  let count = 0;
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one)]));
    return '@type' in value && !('@id' in value) && !('@value' in value)
      ? { '@id': `urn:node:${page}#${(count += 1)}`, ...inside }
      : inside;
  };
  return named(data);
}

describe('the catalogue', () => {
  let catalogue: Statements;
  beforeAll(async () => {
    catalogue = await statementsOf(JSON.parse(built('data/catalogus.jsonld')));
  });

  it('says the same as JSON-LD and as Turtle', () => {
    const turtle = statementsIn(built('data/catalogus.ttl'));
    expect(turtle.size).toBe(catalogue.size);
    expect([...turtle].filter((statement) => !catalogue.has(statement))).toEqual([]);
  });

  it('has what DCAT-AP-NL asks', async () => {
    const shapes = statementsIn(readFileSync('tests/fixtures/catalogue-shapes.ttl', 'utf8'));
    expect(await brokenShapes(shapes, catalogue)).toEqual([]);
    const published = process.env['DCAT_AP_NL'];
    const files = published === undefined ? [] : readdirSync(published).filter((file) => /SHACL(-klassebereik.*)?\.ttl$/.test(file));
    for (const file of files)
      expect(await brokenShapes(statementsIn(readFileSync(join(published ?? '', file), 'utf8')), catalogue), file).toEqual([]);
  });

  it('would be told where something is missing', async () => {
    const shapes = statementsIn(readFileSync('tests/fixtures/catalogue-shapes.ttl', 'utf8'));
    const bare = statementsIn('<urn:x> a <http://www.w3.org/ns/dcat#Distribution> .');
    expect((await brokenShapes(shapes, bare)).length).toBeGreaterThan(4);
  });

  it('gives each file with the size and hash that it has, and leaves none out', () => {
    const said = (property: string): Map<string, string> =>
      new Map(
        [...catalogue].flatMap(({ subject, predicate, object }) =>
          predicate.value.endsWith(property) ? [[subject.value, object.value]] : [],
        ),
      );
    const [urls, sizes, checksums, values] = ['downloadURL', 'byteSize', 'rdf/terms#checksum', 'checksumValue'].map(said);
    const listed = [...(urls ?? [])].map(([file, url]) => ({ file, path: new URL(url).pathname.slice(1) }));
    for (const { file, path } of listed) {
      const bytes = readFileSync(`dist/${path}`);
      const size = sizes?.get(file);
      if (size === undefined) {
        expect(path).toBe('llms.txt');
        continue;
      }
      expect(Number(size), path).toBe(bytes.length);
      expect(values?.get(checksums?.get(file) ?? ''), path).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    const tables = filesIn('dist').filter((file) => /^(data|figuren)\/.*\.(csv|xlsx|ods)$/.test(file));
    const paths = new Set(listed.map(({ path }) => path));
    expect(tables.length).toBeGreaterThan(80);
    expect(tables.filter((table) => !paths.has(table))).toEqual([]);
  });
});

describe('the data package', () => {
  it('is read by the library of its makers, with every cell of every CSV of the kind that its column says', async () => {
    const { Package } = createRequire(import.meta.url)(inPackages('datapackage')) as {
      Package: { load: (description: unknown, options: object) => Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }> };
    };
    const { valid, errors, resources } = await Package.load(JSON.parse(built('datapackage.json')), { basePath: 'dist' });
    expect([valid, errors]).toEqual([true, []]);
    let rows = 0;
    for (const resource of resources) rows += (await resource.read()).length;
    expect(rows).toBeGreaterThan(3000);
  });

  it('gives each file with the size and hash that it has', () => {
    const { resources } = JSON.parse(built('datapackage.json')) as { resources: { path: string; bytes: number; hash: string }[] };
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(`dist/${path}`);
      expect([path, file.length]).toEqual([path, bytes]);
      expect([path, `sha256:${createHash('sha256').update(file).digest('hex')}`]).toEqual([path, hash]);
    }
  });
});

/** A table, as the library of the Data Package reads it. */
interface Resource {
  read: () => Promise<unknown[]>;
}
