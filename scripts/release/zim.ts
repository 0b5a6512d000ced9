import { Resvg } from '@resvg/resvg-js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CopiedEdition } from './copyNote.ts';
import type { Files } from './diskCopy.ts';
import { writeFiles } from './files.ts';
import { withFixedIds } from './zimBytes.ts';

/** What readers of the file are told of it. */
export interface ZimSubject {
  /** What the file is called among others: letters, digits and dashes. */
  name: string;
  title: string;
  /** At most eighty characters. */
  description: string;
  /** Who made the texts, and who the file. */
  creator: string;
  /** The mark of the site, as SVG. */
  mark: string;
}

/** Readers of such files show the mark at this size. */
const MARK_PX = 48;
const MARK_FILE = 'beeldmerk.png';

/**
 * A copy of the site as one ZIM file, with an index of its words. The same files give the same bytes: one thread, because the order in which
 * several end is chance; a clock that stands at the day of the edition; ids that follow from the name.
 * @throws Error with the program's own words when zimwriterfs fails
 */
export function zimOf(copy: Files, subject: ZimSubject, edition: CopiedEdition): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'zim-'));
  const folder = join(work, 'site');
  const target = join(work, 'out.zim');
  try {
    writeFiles(folder, new Map([...[...copy].map(leftOutOfIndex), [MARK_FILE, markOf(subject.mark)]]));
    const options = [
      ...['--welcome', 'index.html', '--illustration', MARK_FILE, '--language', 'nld', '--threads', '1'],
      ...['--title', subject.title, '--description', subject.description, '--creator', subject.creator, '--publisher', subject.creator],
      ...['--name', subject.name, '--source', edition.origin + edition.base, '--flavour', edition.version],
    ];
    const { status, stdout, stderr, error } = spawnSync(
      'faketime',
      ['-f', `@${edition.date} 12:00:00`, 'zimwriterfs', ...options, folder, target],
      {
        encoding: 'utf8',
        env: { ...process.env, TZ: 'UTC' },
      },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(`zimwriterfs failed: ${(stderr + stdout).trim()}`);
    return withFixedIds(readFileSync(target), `${edition.origin}${edition.base} ${edition.version}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Pages with ways to cite repeat the words of what they cite, many times over: who searches would find nothing else. */
function leftOutOfIndex([file, bytes]: readonly [string, Uint8Array]): [string, Uint8Array] {
  if (!file.startsWith('verwijzen/') || !file.endsWith('.html')) return [file, bytes];
  return [file, Buffer.from(Buffer.from(bytes).toString().replace('</head>', '<meta name="robots" content="noindex"></head>'))];
}

function markOf(svg: string): Uint8Array {
  const square = svg.replace(/\swidth="[^"]*"\sheight="[^"]*"/, ` width="${MARK_PX}" height="${MARK_PX}"`);
  return new Resvg(square).render().asPng();
}
