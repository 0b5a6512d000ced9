import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURE_SIZE } from '../../src/domain/metadata/pageMetadata.ts';
import { filesIn, readSite } from './builtSite.ts';
import { LARGE_SITE, LARGE_SITE_BASE } from './largeSite.ts';
import { metadataProblems } from './metadataProblems.ts';

describe('what pages say of themselves to programs', () => {
  it('is there on every page, is right, and tells of the same documents and files as the page shows', () => {
    expect(metadataProblems(readSite('dist'))).toEqual([]);
  });

  it('is right under a sub-path too', () => {
    expect(metadataProblems(readSite(LARGE_SITE, LARGE_SITE_BASE))).toEqual([]);
  });

  it('comes with pictures of the size that messages ask for, light enough to be fetched', () => {
    const pictures = filesIn('dist/deelbeeld');
    expect(pictures.length).toBeGreaterThan(50);
    for (const picture of pictures) {
      const png = readFileSync(`dist/deelbeeld/${picture}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
      expect(png.length, picture).toBeLessThan(300_000);
    }
  });
});
