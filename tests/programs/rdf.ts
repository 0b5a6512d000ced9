import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A part of a statement. */
interface Term {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}

/** A statement: something is said of something. */
interface Statement {
  subject: Term;
  predicate: Term;
  object: Term;
  graph: Term;
}

/** A set of statements, as the package n3 keeps it. */
export interface Statements extends Iterable<Statement> {
  size: number;
  add: (statement: Statement) => Statements;
  has: (statement: Statement) => boolean;
}

interface N3 {
  Parser: new (options?: { format?: string }) => { parse: (text: string) => Statement[] };
  Store: new (statements?: readonly Statement[]) => Statements;
}
interface JsonLd {
  toRDF: (data: unknown, options: object) => Promise<string>;
}
type ShaclValidator = new (shapes: Statements) => { validate: (data: Statements) => Promise<{ results: readonly Result[] }> };
/** Where statements break a shape. */
interface Result {
  focusNode?: Term;
  path?: Term;
  sourceConstraintComponent?: Term;
  sourceShape?: Term;
}

/** Outside the packages of the project, like all that only these tests need. */
const PACKAGES = '.cache/programs/node_modules';

/** Where a package for these tests stands. */
export function inPackages(path: string): string {
  return resolve(PACKAGES, path);
}

const { Parser, Store } = await taken<N3>('n3/lib/index.js');
const jsonld = (await taken<{ default: JsonLd }>('jsonld/lib/index.js')).default;
const ShaclValidator = (await taken<{ default: ShaclValidator }>('rdf-validate-shacl/index.js')).default;

/** The statements of Turtle or N-Quads. */
export function statementsIn(text: string, format?: 'N-Quads'): Statements {
  return new Store(new Parser(format ? { format } : {}).parse(text));
}

/**
 * The statements of JSON-LD, as the W3C's algorithm has them. Nothing is fetched.
 * @param contexts contexts by their address, for what names one
 */
export async function statementsOf(data: unknown, contexts: Readonly<Record<string, object>> = {}): Promise<Statements> {
  const documentLoader = (url: string): Promise<object> => {
    const context = contexts[url.replace(/\/$/, '')];
    if (!context) return Promise.reject(new Error(`"${url}" is not at hand, and nothing is fetched`));
    return Promise.resolve({ document: { '@context': context }, documentUrl: url });
  };
  return statementsIn(await jsonld.toRDF(data, { format: 'application/n-quads', documentLoader }), 'N-Quads');
}

/** Where statements break shapes (SHACL): a line each. */
export async function brokenShapes(shapes: Statements, data: Statements): Promise<string[]> {
  const { results } = await new ShaclValidator(shapes).validate(data);
  const broken = results.map(({ focusNode, path, sourceConstraintComponent, sourceShape }) =>
    [focusNode, path, sourceConstraintComponent, sourceShape].map((term) => term?.value ?? '').join(' '),
  );
  return [...new Set(broken)];
}

function taken<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ inPackages(path)) as Promise<Module>;
}

/** The text of a file in the built site. */
export function built(path: string): string {
  return readFileSync(`dist/${path}`, 'utf8');
}
