/** A number as one whole number over another, which is above nought; no number divides both. */
export interface Fraction {
  over: number;
  under: number;
}

/** One whole number over another, simplified. Throws when the second is nought. */
export function fraction(over: number, under: number): Fraction {
  if (under === 0) throw new Error('a fraction has something under it');
  const by = divisor(Math.abs(over), Math.abs(under)) * Math.sign(under);
  return { over: over / by + 0, under: under / by };
}

/** A fraction as a number. */
export function valueOf({ over, under }: Fraction): number {
  return over / under;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
