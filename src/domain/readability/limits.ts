/** What a page may be. */
export interface Limits {
  /** Most words a sentence, on average. */
  mean: number;
  /** Most words in any sentence. */
  longest: number;
  /** What holds for simple pages alone. */
  simple?: {
    /** Least reading ease by Flesch-Douma, outside words of terms. */
    ease: number;
    /** Largest share of sentences in the passive. */
    passives: number;
  };
}

export const SIMPLE: Limits = { mean: 9, longest: 15, simple: { ease: 60, passives: 0.05 } };
export const FULL: Limits = { mean: 12.5, longest: 28 };
