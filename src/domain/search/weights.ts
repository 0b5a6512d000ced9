/** Every weight of the ranking, in one place: strengths from 0 to 1, leanings as what is added to a score. */
export const WEIGHTS = {
  /** How strongly a word of each field stands for the place. */
  fields: { title: 0.9, words: 0.95, answer: 0.75, page: 0.9 },
  /** A word in the text of a place, and not in its title, words or answer. */
  inText: 0.3,
  /** Some word of a group, found by the engine. */
  someOfGroup: 0.85,
  /** A part of a compound, for that compound. */
  asPart: 0.95,
  /** Another word of the same group. */
  alike: 0.75,
  /** All parts of a compound, its main part alone, another part alone. */
  partsTogether: 0.8,
  mainPart: 0.5,
  firstPart: 0.35,
  /** Two words that the site writes as one. */
  apart: 0.9,
  /** A word that may not be finished. */
  unfinished: 0.7,
  /** Of a long question the engine is asked this many words, the rarest: each may fetch a part of its index. */
  engineWords: 6,
  /** How much of the score depends on how little else the title says. */
  exactness: 0.35,
  leanings: {
    resident: 0.03,
    residentPersonal: 0.06,
    simple: -0.04,
    simplePersonal: -0.08,
    term: 0.04,
    termAlone: -0.04,
    page: -0.03,
    open: -0.02,
    openPersonal: 0.02,
    figure: -0.04,
    figureAmount: 0.22,
    figureHowMany: 0.03,
    chart: -0.06,
    chartAsked: 0.1,
    difference: -0.01,
    /** One argument: the section around it tells all of them. */
    argument: -0.08,
    /** It puts together for one evening what is told at length elsewhere. */
    debate: -0.2,
    source: -0.2,
    overview: -0.1,
    /** Asked with the same question word: who, when, why. */
    asksTheSame: 0.1,
    /** Something newer took its place. */
    overtaken: -0.1,
  },
};
