/**
 * The amounts of the sources that version 2 begins with, frozen: a link must give the same numbers for ever. Beside each stands the fact of
 * the register that it is; a test holds the two equal. When a fact changes, this file stays; make a version 3.
 */
export const FIGURES = {
  /** Total cost of one place beschut werk, in euros a year: a range. Hours of the place are not named. */
  cost: { fact: 'beschut-kosten-per-plek', value: [30_672, 32_983] },
  /** What the Rijk pays for guidance of one place beschut werk, in euros a year. */
  guidance: { fact: 'beschut-begeleiding-rijk', value: 8100 },
  /** Extra for one place beschut werk, in euros a year, and the year in which it would begin. */
  extra: { fact: 'beschut-extra-per-plek', value: 2157 },
  extraFrom: { fact: 'beschut-extra-vanaf', value: 2024 },
  /** Rijksbijdrage sociale infrastructuur for the whole country, in euros a year: of 2025, and in the end. */
  surchargeFirst: { fact: 'bijdrage-infrastructuur-2025', value: 19_800_000 },
  surchargeLast: { fact: 'bijdrage-infrastructuur-structureel', value: 35_900_000 },
  /** The places that this contribution is meant for. */
  surchargePlaces: { fact: 'infrastructuur-werkplekken', value: 10_000 },
  /** Impulsbudget for the whole country, in euros a year. Of 2031 to 2033 no source that we saw gives an amount. */
  impulse2025: { fact: 'impulsbudget-2025', value: 35_000_000 },
  impulse2026: { fact: 'impulsbudget-2026-2030', value: 31_500_000 },
  impulse2034: { fact: 'impulsbudget-2034', value: 19_800_000 },
  /** Result of the sector in 2023, in euros per fte. For the Wsw the source says "ongeveer quitte": nought is our reading. */
  resultWsw: { fact: 'resultaat-wsw-2023', value: 0 },
  resultBeschut: { fact: 'resultaat-beschut-2023', value: -2000 },
  resultBanenafspraak: { fact: 'resultaat-banenafspraak-2023', value: -10_000 },
} as const;

/** The year in whose prices the cost of a place and the money of the Rijk for it are given, and that of the results of the sector. */
export const SOURCE_PRICE_YEAR = 2023;

/** First year of the rijksbijdrage sociale infrastructuur. */
export const SURCHARGE_FIRST_YEAR = 2025;
