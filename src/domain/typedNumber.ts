const WITH_THOUSANDS = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^-?\d+([.,]\d+)?$/;

/** A number as a Dutch reader types it: `1250`, `1.250,50`, `−4.500`, `€ 30.000`, `35%`; undefined when it is none. */
export function typedNumber(text: string): number | undefined {
  const bare = text.replace(/[\s€%]/g, '').replace(/^(?:−|–|min)/i, '-');
  if (WITH_THOUSANDS.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return PLAIN.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}
