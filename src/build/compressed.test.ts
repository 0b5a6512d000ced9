import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { variantsOf } from './compressed.ts';

const text = Buffer.from('<p>Een gemeente kiest een model.</p>'.repeat(50));

it('a text has a smaller variant of each kind, which unpacks to the text', async () => {
  const variants = new Map((await variantsOf(text)).map(({ ending, content }) => [ending, content]));
  expect([...variants.keys()]).toEqual(['br', 'gz']);
  expect(brotliDecompressSync(variants.get('br') ?? '')).toEqual(text);
  expect(gunzipSync(variants.get('gz') ?? '')).toEqual(text);
  for (const content of variants.values()) expect(content.length).toBeLessThan(text.length);
});

it('a variant is the same, byte for byte, when it is made again: no time and no system stands in it', async () => {
  expect(await variantsOf(text)).toEqual(await variantsOf(Buffer.from(text)));
  const gz = (await variantsOf(text)).find(({ ending }) => ending === 'gz')?.content;
  expect(gz?.subarray(4, 8)).toEqual(Buffer.alloc(4));
});

it('what would grow has no variant', async () => {
  expect(await variantsOf(Buffer.from('a'))).toEqual([]);
  expect(await variantsOf(Buffer.alloc(0))).toEqual([]);
});
