import { encode } from 'uqr';

/** A QR code to be drawn: how many modules it is wide, its quiet zone included, and the dark ones as the path of an SVG. */
export interface QrCode {
  size: number;
  path: string;
}

/** Modules of white around a code, as readers of codes need. */
const QUIET_ZONE = 4;
/** Larger codes have modules that a telephone cannot tell apart on paper. */
const LARGEST_VERSION = 25;

/** The QR code of an address; undefined when the address is too long for one that can be read on paper. */
export function qrCodeOf(address: string): QrCode | undefined {
  try {
    const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: QUIET_ZONE, maxVersion: LARGEST_VERSION });
    const rows = data.flatMap((row, y) => [...runsOf(row)].map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
    return { size, path: rows.join('') };
  } catch {
    return undefined;
  }
}

/** Dark modules of a row that stand beside each other: where they begin, and how many they are. */
function* runsOf(row: readonly boolean[]): Generator<[from: number, length: number]> {
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) yield [from, x - from];
  }
}
