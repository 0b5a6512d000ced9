import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { checkSums, checkZim } from '../../scripts/release/checks.ts';
import { runProgram } from './program.ts';

const LEFT = /(^|\/)(node_modules|dist|archief|\.git|\.cache|\.astro)$/;
const { version } = packageJson;

/** The project in another folder, as somebody has it who releases. */
let project: string;
const release = (settings: NodeJS.ProcessEnv): string =>
  runProgram('sh', ['-c', `cd "${project}" && node scripts/release/run.ts`], undefined, {
    ...process.env,
    ...settings,
    NODE_ENV: '',
  }).toString();
const text = (file: string): string => readFileSync(join(project, file), 'utf8');

beforeAll(() => {
  project = join(mkdtempSync(join(tmpdir(), 'uitgave-')), 'een ander pad');
  cpSync('.', project, { recursive: true, filter: (path) => !LEFT.test(path) });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  rmSync(join(project, `content/archief/${version}.yaml`), { force: true });
});
afterAll(() => {
  rmSync(join(project, '..'), { recursive: true, force: true });
});

describe('npm run release', () => {
  it('gives the same bytes again, in another time zone and language, and says so by leaving its list as it is', () => {
    expect(release({ TZ: 'Pacific/Auckland', LANG: 'nl_NL.UTF-8' })).toContain(`Edition ${version}`);
    const list = text(`content/archief/${version}.yaml`);
    const sums = text(`archief/${version}/SHA256SUMS-site`);
    release({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' });
    expect(text(`content/archief/${version}.yaml`)).toBe(list);
    expect(text(`archief/${version}/SHA256SUMS-site`)).toBe(sums);
  });

  it('publishes what it kept, and checksums that the system’s own program takes', () => {
    const folder = join(project, 'dist/editie', version);
    expect(
      runProgram('sh', ['-c', `cd "${folder}" && sha256sum -c SHA256SUMS`])
        .toString()
        .match(/: OK/g)?.length,
    ).toBe(4);
    checkSums(join(project, 'dist'), text(`archief/${version}/SHA256SUMS-site`));
    checkZim(join(folder, `wegwijzer-${version}.zim`));
  });

  it('lists what browsers get, without a moment, a machine or a registry', () => {
    const browser = text(`archief/${version}/wegwijzer-${version}-browser.cdx.json`);
    const names = (JSON.parse(browser) as { components: { name: string }[] }).components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['svelte', 'docx', 'hucre', 'pagefind', '@fontsource-variable/overpass']));
    expect(names).not.toContain('astro');
    for (const sbom of [browser, text(`archief/${version}/wegwijzer-${version}.cdx.json`)]) {
      expect(sbom).toContain('"name": "wegwijzer-participatiewet"');
      expect(sbom).not.toMatch(/timestamp|serialNumber|registry|een ander pad/);
    }
  });

  it('refuses other bytes under a version that was kept, and to leave out an older edition', () => {
    const page = join(project, 'content/landelijk/paginas/over.mdx');
    const was = readFileSync(page, 'utf8');
    writeFileSync(page, was.replace('Over deze site', 'Over deze gids'));
    expect(() => release({})).toThrow(/was kept with other bytes/);
    writeFileSync(page, was);
    const list = text(`content/archief/${version}.yaml`);
    writeFileSync(join(project, 'content/archief/0.0.1.yaml'), list.replace(`versie: ${version}`, 'versie: 0.0.1'));
    expect(() => release({})).toThrow(/These archives of older editions are not there: archief\/0\.0\.1\/wegwijzer/);
  });
});
