import type { QrCode } from './qrCode.ts';

/** What writes QR codes: undefined until it was asked for. */
export const qrWriter: { write: ((address: string) => QrCode | undefined) | undefined } = $state({ write: undefined });

/** Fetches what writes QR codes. Fails when the network does. */
export async function fetchQrWriter(): Promise<void> {
  const { qrCodeOf } = await import('./qrCode.ts');
  qrWriter.write = qrCodeOf;
}
