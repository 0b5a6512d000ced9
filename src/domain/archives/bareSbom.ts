/** A component of a list of software (CycloneDX): what this project reads of it. */
interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  externalReferences?: unknown;
  [field: string]: unknown;
}

/** A list of software as npm writes it (CycloneDX 1.5, JSON). */
export interface Sbom {
  serialNumber?: unknown;
  metadata: { timestamp?: unknown; tools?: unknown; component: Component; [field: string]: unknown };
  components: readonly Component[];
  dependencies: readonly { ref: string; dependsOn?: readonly string[] }[];
  [field: string]: unknown;
}

/**
 * A list of software without what differs from one machine and moment to another: the clock, the serial number, the version of npm, the
 * addresses of a registry, and the order. The name of the project is that of its package; npm takes that of its folder.
 */
export function bareSbom(sbom: Sbom, name: string): Sbom {
  const { metadata, components, dependencies } = sbom;
  return {
    ...without(sbom, ['serialNumber']),
    metadata: { ...without(metadata, ['timestamp', 'tools']), component: { ...metadata.component, name } },
    components: components.map((component) => without(component, ['externalReferences'])).sort(byRef),
    dependencies: dependencies
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.toSorted() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

/**
 * The part of a list that is about some packages alone, each without what it depends on to be made.
 * @param packages names with versions: `svelte@5.57.3`
 * @throws Error when the list lacks one of them
 */
export function sbomOf(sbom: Sbom, packages: ReadonlySet<string>): Sbom {
  const components = sbom.components.filter(({ name, version }) => packages.has(`${name}@${version}`));
  const found = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const lacking = [...packages].filter((each) => !found.has(each));
  if (lacking.length > 0) throw new Error(`the list of software lacks ${lacking.join(', ')}`);
  // What a browser gets is one thing, however its maker calls it: it is neither for development nor a choice.
  const shipped = components.map((component) => without(component, ['scope', 'properties']));
  return {
    ...sbom,
    components: shipped,
    dependencies: [{ ref: sbom.metadata.component['bom-ref'], dependsOn: shipped.map((each) => each['bom-ref']) }],
  };
}

function byRef(a: Component, b: Component): number {
  return a['bom-ref'] < b['bom-ref'] ? -1 : 1;
}

/** A thing without some of its fields. */
function without<T extends object>(thing: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(thing).filter(([field]) => !fields.includes(field))) as T;
}
