import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { encode } from '../../domain/scenario/v2/address.ts';
import { PRESETS } from '../../domain/scenario/v2/presets.ts';
import { qrCodeOf, type QrCode } from './qrCode.ts';

const PIXELS = 4;

/** A code as a camera sees it, out of the path that is drawn. */
function pictureOf({ size, path }: QrCode): { width: number; height: number; data: Uint8Array } {
  const width = size * PIXELS;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < PIXELS; row++)
      for (let column = 0; column < Number(length) * PIXELS; column++) {
        const at = ((Number(y) * PIXELS + row) * width + Number(x) * PIXELS + column) * 4;
        data.fill(0, at, at + 3);
      }
  return { width, height: width, data };
}

describe('a QR code', () => {
  it('is read back as the address that it was made of, by another maker’s reader', () => {
    for (const { scenario } of PRESETS) {
      const address = `https://wegwijzer-participatiewet.example/scenario/#${encode(scenario)}`;
      const code = qrCodeOf(address);
      expect(code && decodeQR(pictureOf(code))).toBe(address);
    }
  });

  it('has a quiet zone of four modules all around', () => {
    const code = qrCodeOf('https://site.nl/');
    const starts = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    expect(Math.min(...starts.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...starts.flatMap(([, y = 0, end = 0]) => [y + 1, end]))).toBe((code?.size ?? 0) - 4);
  });

  it('is not there for an address that is too long to be read on paper', () => {
    expect(qrCodeOf(`https://site.nl/#${'a'.repeat(1200)}`)).toBeDefined();
    expect(qrCodeOf(`https://site.nl/#${'a'.repeat(1400)}`)).toBeUndefined();
  });
});
