import { describe, expect, it } from 'vitest';
import { bareSbom, sbomOf, type Sbom } from './bareSbom.ts';

const component = (name: string, version: string) => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  scope: 'optional',
  externalReferences: [{ type: 'distribution', url: 'https://registry/x.tgz' }],
  licenses: [{ license: { id: 'MIT' } }],
});
const root = { ...component('wegwijzer', '1.0.0'), externalReferences: [] };
const written = (change: { moment: string; serial: string; turned: boolean }): Sbom => {
  const parts = [component('svelte', '5.0.0'), component('astro', '7.0.0')];
  return {
    bomFormat: 'CycloneDX',
    serialNumber: change.serial,
    metadata: {
      timestamp: change.moment,
      tools: [{ version: change.serial }],
      lifecycles: [],
      component: { ...root, name: `map-${change.serial}` },
    },
    components: change.turned ? parts.toReversed() : parts,
    dependencies: [{ ref: 'svelte@5.0.0', dependsOn: change.turned ? ['b', 'a'] : ['a', 'b'] }, { ref: 'astro@7.0.0' }],
  };
};

describe('bareSbom', () => {
  it('is the same on each machine, at each moment, in each folder and order', () => {
    const bare = JSON.stringify(bareSbom(written({ moment: '2026-01-01', serial: 'a', turned: false }), 'wegwijzer'));
    expect(JSON.stringify(bareSbom(written({ moment: '2027-01-01', serial: 'b', turned: true }), 'wegwijzer'))).toBe(bare);
    expect(bare).not.toMatch(/2026-01-01|registry|tools|serialNumber|map-a/);
    expect(bare).toContain('"name":"wegwijzer"');
    expect(bare).toContain('MIT');
  });
});

describe('sbomOf', () => {
  const all = bareSbom(written({ moment: '2026-01-01', serial: 'a', turned: false }), 'wegwijzer');

  it('has the packages that are asked for alone', () => {
    expect(sbomOf(all, new Set(['svelte@5.0.0'])).components.map(({ name }) => name)).toEqual(['svelte']);
  });

  it('says which are not in the list', () => {
    expect(() => sbomOf(all, new Set(['svelte@5.0.1']))).toThrow('the list of software lacks svelte@5.0.1');
  });
});
