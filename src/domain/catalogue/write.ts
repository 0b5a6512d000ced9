import type { CatalogueNode, CatalogueValue } from './catalogue.ts';
import { PREFIXES, type Value } from './vocabulary.ts';

/** A catalogue as JSON-LD, with its prefixes in it: nothing has to be fetched to read it. */
export function asJsonLd(nodes: readonly CatalogueNode[]): string {
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': nodes }, null, 2)}\n`;
}

/** The same catalogue as Turtle. */
export function asTurtle(nodes: readonly CatalogueNode[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  return `${prefixes.join('')}\n${nodes.flatMap(statements).join('\n')}`;
}

/** What is said of a node, and behind it what is said of those that stand inside it. */
function statements(node: CatalogueNode): string[] {
  const inside: CatalogueNode[] = [];
  const term = (value: Value | CatalogueNode): string => {
    if (isNode(value)) inside.push(value);
    return termOf(value);
  };
  const lines = Object.entries(node)
    .filter(([key]) => key !== '@id')
    .flatMap(([key, value]) => {
      const terms = listed(value).map((one) => (key === '@type' && typeof one === 'string' ? one : term(one)));
      return terms.length === 0 ? [] : [`${key === '@type' ? 'a' : key} ${terms.join(', ')}`];
    });
  return [`${termOf(node)} ${lines.join(' ;\n  ')} .\n`, ...inside.flatMap(statements)];
}

/** Whether something is said of it here, beside its address. */
function isNode(value: Value | CatalogueNode): value is CatalogueNode {
  return typeof value === 'object' && '@id' in value && Object.keys(value).length > 1;
}

function listed(value: CatalogueValue): readonly (Value | CatalogueNode)[] {
  return Array.isArray(value) ? (value as readonly (Value | CatalogueNode)[]) : [value as Value | CatalogueNode];
}

function termOf(value: Value | CatalogueNode): string {
  if (typeof value === 'string') return quoted(value);
  const address = '@id' in value ? value['@id'] : undefined;
  if (typeof address === 'string') return `<${address}>`;
  const { '@value': text, '@language': language, '@type': type } = value as { '@value': string; '@language'?: string; '@type'?: string };
  return quoted(text) + (language === undefined ? '' : `@${language}`) + (type === undefined ? '' : `^^${type}`);
}

/** A text between quotes: JSON escapes what Turtle wants escaped, in the same way. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
