/**
 * `npm run release`: builds the site, keeps it as archives with checksums and lists of software, proves all of it, and says what is where.
 * docs/decisions/archives.md says why it builds twice the first time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { archiveList, ARCHIVES, readArchives } from '../../src/corpus/archives.ts';
import { sumLines } from '../../src/domain/archives/sums.ts';
import { formatSize } from '../../src/domain/format.ts';
import { BASE_PATH, EDITION_DATE, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../src/site.ts';
import { checkSums, checkZim, checkZip } from './checks.ts';
import { readMe } from './copyNote.ts';
import { diskCopy, type Files } from './diskCopy.ts';
import { sha256, sumsBelow, writeFiles } from './files.ts';
import { sboms } from './sbom.ts';
import { zimOf } from './zim.ts';
import { zipOf } from './zip.ts';

const SITE = 'dist';
const edition = { version: SITE_VERSION, date: EDITION_DATE, origin: SITE_ORIGIN, base: BASE_PATH };
const name = `wegwijzer-${SITE_VERSION}`;
const list = archiveList(SITE_VERSION);
const folder = join(ARCHIVES, SITE_VERSION);

try {
  release();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function release(): void {
  refuseMissing();
  say('Building the site …');
  const packages = buildSite();
  say('Making the archives …');
  const archives = archivesOf(packages);
  const known = readArchives().find(({ version }) => version === SITE_VERSION);
  const others = known ? known.files.filter((file) => sha256(archives.get(file.name) ?? new Uint8Array()) !== file.sha256) : [];
  writeFiles(folder, new Map([...archives].filter(([file]) => !others.some((other) => other.name === file))));
  if (others.length > 0)
    throw new Error(
      `Edition ${SITE_VERSION} was kept with other bytes (${list}) for ${others.map((file) => file.name).join(', ')}. Raise the version; or remove that file and ${folder}, if nobody has the edition yet.`,
    );
  checkZim(join(folder, `${name}.zim`));
  if (!known) {
    writeFiles('.', new Map([[list, Buffer.from(listOf(archives))]]));
    say('Building the site again, with the page of this edition …');
    try {
      buildSite();
      if (sha256(zipped()) !== sha256(archives.get(`${name}.zip`) ?? new Uint8Array()))
        throw new Error('Two builds gave two archives: something in the site follows a clock, chance or the page of its own edition.');
    } catch (error) {
      // Else a next run would take the edition for one that was proved.
      rmSync(list);
      throw error;
    }
  }
  if (!existsSync(join(SITE, 'editie', SITE_VERSION, `${name}.zip`)))
    throw new Error(`${SITE} does not hold the archives of its own edition.`);
  const siteSums = sumLines(sumsBelow(SITE));
  writeFileSync(join(folder, 'SHA256SUMS'), sumLines([...archives].map(([file, bytes]) => ({ name: file, sha256: sha256(bytes) }))));
  writeFileSync(join(folder, 'SHA256SUMS-site'), siteSums);
  checkSums(SITE, siteSums);
  report(archives, siteSums.split('\n').length - 1);
}

/** Builds the site with the books to print, and gives the packages of which browsers get modules. */
function buildSite(): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const packages = join(folder, 'packages.json');
  try {
    const { status } = spawnSync(process.execPath, ['scripts/release/buildSite.ts', packages], {
      stdio: 'inherit',
      env: { ...process.env, WITH_BOOKS: 'yes' },
    });
    if (status !== 0) throw new Error('The site could not be built; what is wrong stands above.');
    return new Set(JSON.parse(readFileSync(packages, 'utf8')) as string[]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Older editions are published with the site, so each of their files must be there; pages prove that it is the right one. */
function refuseMissing(): void {
  const missing = readArchives()
    .filter(({ version }) => version !== SITE_VERSION)
    .flatMap(({ version, files }) => files.map((file) => join(ARCHIVES, version, file.name)))
    .filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(
      `These archives of older editions are not there: ${missing.join(', ')}. Copy them from where the site stands (/editie/…), or make them again from the tag of their version; docs/decisions/archives.md says how.`,
    );
}

function archivesOf(packages: ReadonlySet<string>): Files {
  const copy = diskCopy(SITE, edition);
  const zip = zipped(copy);
  const { all, browser } = sboms(packages);
  const zim = zimOf(
    copy,
    {
      name: packageJson.name,
      title: SITE_NAME,
      description: 'Uitleg over de Participatiewet en het sociaal ontwikkelbedrijf',
      creator: packageJson.author,
      mark: readFileSync('public/icon.svg', 'utf8'),
    },
    edition,
  );
  return new Map<string, Uint8Array>([
    [`${name}.zip`, zip],
    [`${name}.zim`, zim],
    [`${name}.cdx.json`, Buffer.from(all)],
    [`${name}-browser.cdx.json`, Buffer.from(browser)],
  ]);
}

function zipped(copy = diskCopy(SITE, edition)): Uint8Array {
  const files = new Map([...copy, ['LEESMIJ.txt', Buffer.from(readMe(edition))]]);
  const zip = zipOf(files, name, EDITION_DATE);
  checkZip(zip, name, files);
  return zip;
}

function listOf(archives: Files): string {
  const files = [...archives].map(([file, bytes]) => ({ naam: file, bytes: bytes.length, sha256: sha256(bytes) }));
  const head = '# What was kept of this edition. `npm run release` wrote it; it never changes.\n';
  return (
    head + stringify({ versie: SITE_VERSION, datum: EDITION_DATE, adres: SITE_ORIGIN + BASE_PATH, bestanden: files }, { lineWidth: 0 })
  );
}

function say(sentence: string): void {
  console.log(sentence);
}

function report(archives: Files, files: number): void {
  const sizes = [...archives].map(([file, bytes]) => `  ${join(folder, file)} (${formatSize(bytes.length)})`);
  say(
    [
      '',
      `Edition ${SITE_VERSION} of ${EDITION_DATE}, for ${SITE_ORIGIN}${BASE_PATH}, is ready.`,
      `The site is in ${SITE}: publish what is in it. ${join(folder, 'SHA256SUMS-site')} has the checksums of its ${files} files.`,
      'Kept of this edition, and published with it:',
      ...sizes,
      `${join(folder, 'SHA256SUMS')} has their checksums, and ${list} tells of them: commit that file.`,
      `Keep the folder ${ARCHIVES}: every next release publishes what is in it. It does not belong in the repository.`,
      'Proved: the zip holds what went in, zimcheck found nothing, and every checksum is that of its file.',
      '',
    ].join('\n'),
  );
}
