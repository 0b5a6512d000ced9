/** Elements that have no end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The start tag of an element; attributes as hast has them, in their own order. */
export function startTag(name: string, properties: Readonly<Record<string, unknown>>): string {
  const attributes = Object.entries(properties).flatMap(([key, value]) => {
    if (value === false || value === null || value === undefined) return [];
    const attribute = key === 'className' ? 'class' : key;
    if (value === true) return [` ${attribute}`];
    return [` ${attribute}="${escapeHtml(written(value)).replaceAll('"', '&quot;')}"`];
  });
  return `<${name}${attributes.join('')}>`;
}

/** The end tag of an element; empty for one that has none. */
export function endTag(name: string): string {
  return VOID.has(name) ? '' : `</${name}>`;
}

/** A text as it stands between tags. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function written(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : JSON.stringify(value);
}
