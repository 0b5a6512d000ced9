/**
 * The figures of the sources that version 1 of the model computes with, frozen: a link must give the same numbers for ever.
 * A test holds them equal to the register. When a figure of the register changes, this file stays; make a version 2.
 */
export const FIGURES = {
  /** Total cost of one place beschut werk, average of the study, in euros: a range. */
  costLow: 30672,
  costHigh: 32983,
  /** What the Rijk pays for guidance of one place beschut werk, in euros a year. */
  guidance: 8100,
  /** What the minister announced extra for one place, in euros. */
  extra: 2157,
  /** Extra money for beschut werk, the whole country, in euros a year: in its first year, and structurally. */
  beschutFirst: 23_100_000,
  beschutFull: 64_700_000,
  beschutFirstYear: 2024,
  /** Money for the infrastructure of the companies, the whole country, in its one year. */
  infrastructure: 63_900_000,
  infrastructureYear: 2024,
  /** Impulsbudget, the whole country, for all its years together. */
  impulse: 290_000_000,
  impulseFirstYear: 2025,
  impulseLastYear: 2034,
  /** Infrastructural surcharge, the whole country, in euros a year: in its first year, and from its last; two sources differ on the end. */
  surchargeFirst: 19_800_000,
  surchargeFullLow: 35_000_000,
  surchargeFullHigh: 36_000_000,
  surchargeFirstYear: 2025,
  surchargeFullYear: 2035,
} as const;
