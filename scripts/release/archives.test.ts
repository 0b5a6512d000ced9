import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sumLines } from '../../src/domain/archives/sums.ts';
import { checkSums, checkZip } from './checks.ts';
import { diskCopy } from './diskCopy.ts';
import { sumsBelow } from './files.ts';
import { withFixedIds } from './zimBytes.ts';
import { zipOf } from './zip.ts';

const EDITION = { version: '1.2.0', date: '2026-11-28', origin: 'https://site.nl', base: '/' };
const SITE: Readonly<Record<string, string>> = {
  'index.html': '<head><style>a{src:url(/delen/a.woff2)}</style></head><main><a href="/over/">o</a><a href="/editie/">e</a></main>',
  'over/index.html': '<head></head><main><a href="/data/a.csv">a</a></main>',
  'editie/index.html': '<head></head><main></main>',
  '404.html': '<head></head><main><a href="/weg/">w</a></main>',
  'data/a.csv': 'a;b',
  'delen/a.woff2': 'letters',
  'delen/b.js': 'alone()',
  _headers: '/*',
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  write(SITE);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

describe('a copy that opens from disk', () => {
  it('has every page and what pages lead to, and neither scripts, nor archives, nor what is for servers', () => {
    const copy = diskCopy(folder, EDITION);
    expect([...copy.keys()].filter((file) => !file.startsWith('opmaak/'))).toEqual([
      'data/a.csv',
      'delen/a.woff2',
      'index.html',
      'over/index.html',
    ]);
    const start = Buffer.from(copy.get('index.html') ?? []).toString();
    expect(start).toContain('<a href="over/index.html">o</a><a href="https://site.nl/editie/">e</a>');
    expect(start).toContain('Dit is een kopie van versie 1.2.0, van 28 november 2026.');
  });

  it('is refused where a page leads to what is not there', () => {
    write({ 'index.html': '<head></head><main><a href="/verdwenen/">v</a></main>' });
    expect(() => diskCopy(folder, EDITION)).toThrow(/verdwenen\/index\.html/);
  });
});

describe('a zip', () => {
  it('has the same bytes in every time zone, whatever the time', () => {
    const zone = process.env['TZ'];
    const copy = diskCopy(folder, EDITION);
    const made = ['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Asia/Tokyo'].map((each) => {
      process.env['TZ'] = each;
      return Buffer.from(zipOf(copy, 'kopie', EDITION.date)).toString('hex');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(made).size).toBe(1);
  });

  it('holds what went in, for any files', () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,5}$/), fc.uint8Array({ maxLength: 200 }), { maxKeys: 8 });
    fc.assert(
      fc.property(files, (given) => {
        const all = new Map(Object.entries(given));
        const zip = zipOf(all, 'kopie', EDITION.date);
        checkZip(zip, 'kopie', all);
        expect(Object.keys(unzipSync(zip)).length).toBe(all.size);
      }),
    );
  });

  it('is refused where a byte of a file differs, or one is missing', () => {
    const files = new Map([
      ['a', Buffer.from('een')],
      ['b', Buffer.from('twee')],
    ]);
    const zip = zipOf(files, 'kopie', EDITION.date);
    expect(() => checkZip(zip, 'kopie', new Map([...files, ['a', Buffer.from('drie')]]))).toThrow(/a/);
    expect(() => checkZip(zip, 'kopie', new Map([['a', Buffer.from('een')]]))).toThrow(/1 more/);
  });
});

describe('checksums of a folder', () => {
  it('hold for what they were made of, and name what changed, went or came', () => {
    const lines = sumLines(sumsBelow(folder));
    checkSums(folder, lines);
    write({ 'data/a.csv': 'a;c', 'erbij.txt': 'x' });
    rmSync(join(folder, '404.html'));
    expect(() => checkSums(folder, lines)).toThrow(/data\/a\.csv, erbij\.txt, 404\.html$/);
  });
});

describe('the ids in a ZIM file', () => {
  const index = Buffer.from('\x0f\x0dXapian Glass\x04\x06', 'latin1');
  const zim = (ids: [Buffer, Buffer, Buffer]): Buffer => {
    const body = Buffer.concat([
      Buffer.from('ZIM\x04\x05\x00\x01\x00', 'latin1'),
      ids[0],
      Buffer.from('woorden'),
      index,
      ids[1],
      index,
      ids[2],
    ]);
    return Buffer.concat([body, createHash('md5').update(body).digest()]);
  };
  const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes));

  it('follow from its name, whatever chance gave, and the rest stays; its checksum is right', () => {
    fc.assert(
      fc.property(fc.tuple(id, id, id), fc.tuple(id, id, id), (some, others) => {
        const made = withFixedIds(zim(some), 'site 1.2.0');
        expect(made.equals(withFixedIds(zim(others), 'site 1.2.0'))).toBe(true);
        expect(made.equals(withFixedIds(zim(some), 'site 1.2.1'))).toBe(false);
        expect(made.subarray(-16).equals(createHash('md5').update(made.subarray(0, -16)).digest())).toBe(true);
        expect(
          made
            .toString('latin1')
            .replace(/[\s\S]{16}$/, '')
            .split('Xapian Glass').length,
        ).toBe(3);
        expect(made.includes('woorden')).toBe(true);
      }),
    );
  });

  it('are not written into what is no such file', () => {
    expect(() => withFixedIds(Buffer.alloc(200), 'site')).toThrow('this is no ZIM file');
  });
});
