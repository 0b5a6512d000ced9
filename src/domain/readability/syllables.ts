// cspell:ignore ëïöüä ieuw aeiouyáéèêóúíàâôîû
/** The vowels that are spoken as one, longest first; a diaeresis begins a syllable of its own. */
const NUCLEUS = /[ëïöüä]|aai|ooi|oei|eeuw|ieuw|uw|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|au|ou|[aeiouyáéèêóúíàâôîû]/g;

/** How many syllables a Dutch word has when it is spoken: at least one. */
export function countSyllables(word: string): number {
  return Math.max(1, word.toLowerCase().normalize('NFC').match(NUCLEUS)?.length ?? 0);
}
