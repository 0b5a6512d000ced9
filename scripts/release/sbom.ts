import { spawnSync } from 'node:child_process';
import packageJson from '../../package.json' with { type: 'json' };
import { bareSbom, sbomOf, type Sbom } from '../../src/domain/archives/bareSbom.ts';

const MOST_BYTES = 64 * 1024 * 1024;

/** Packages whose work the site gives to browsers in another form than modules: the typefaces, cut from them, and the search engine. */
const OTHER_SHIPPED = ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource-variable/overpass', 'pagefind'] as const;

/** The two lists of software of a release, as texts. */
export interface Sboms {
  /** Everything that the site is made and tested with. */
  all: string;
  /** What the site gives to browsers. */
  browser: string;
}

/**
 * The lists of software, from the lock file alone, so that they are the same on every machine.
 * @param modules the packages of which the scripts of the site have modules: names with versions
 */
export function sboms(modules: ReadonlySet<string>): Sboms {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    // With "production" npm leaves out what is for development, and packages that both need.
    env: { ...process.env, NODE_ENV: '' },
    maxBuffer: MOST_BYTES,
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr.trim()}`);
  const all = bareSbom(JSON.parse(stdout) as Sbom, packageJson.name);
  const versions: Readonly<Record<string, string>> = { ...packageJson.dependencies, ...packageJson.devDependencies };
  const others = OTHER_SHIPPED.map((name) => `${name}@${versions[name] ?? ''}`);
  return { all: text(all), browser: text(sbomOf(all, new Set([...modules, ...others]))) };
}

function text(sbom: Sbom): string {
  return `${JSON.stringify(sbom, undefined, 2)}\n`;
}
