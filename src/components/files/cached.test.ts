import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { cached, fileOf } from './cached.ts';

describe('what takes time to make', () => {
  const [one, other] = [`proef ${process.pid}`, `andere proef ${process.pid}`];
  const bytes = (text: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(text));
  const never = (): Promise<Uint8Array> => Promise.reject(new Error('made again'));

  afterAll(() => {
    for (const madeFrom of [one, other]) rmSync(fileOf(madeFrom, 'proef'), { force: true });
  });

  it('is made once from the same, and anew from something else', async () => {
    await cached(one, 'proef', () => bytes('eerste'));
    expect(new TextDecoder().decode(await cached(one, 'proef', never))).toBe('eerste');
    expect(new TextDecoder().decode(await cached(other, 'proef', () => bytes('tweede')))).toBe('tweede');
  });
});
