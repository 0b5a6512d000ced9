import type { QrCode } from './qrCode.ts';

/** What writes QR codes: undefined until it was asked for. */
export const qrWriter: { write: ((address: string) => QrCode | undefined) | undefined } = $state({ write: undefined });

/**
 * Fetches what writes QR codes when paper may come: a browser does not wait for it once it prints, so it is asked for at the key with which
 * printing begins. Whoever prints by a menu finds the address on paper, and the code too the next time. Gives what ends the listening.
 */
export function beforePaper(): () => void {
  const fetchIt = (): void => {
    // Without the network the paper goes without.
    fetchQrWriter().catch(() => undefined);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Control' || key === 'Meta') fetchIt();
  };
  addEventListener('keydown', onKey);
  addEventListener('beforeprint', fetchIt);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('beforeprint', fetchIt);
  };
}

/** Fetches what writes QR codes. Fails when the network does. */
export async function fetchQrWriter(): Promise<void> {
  const { qrCodeOf } = await import('./qrCode.ts');
  qrWriter.write = qrCodeOf;
}
