/** How wide each letter of a face is at most, as a share of its size: letters, and the bound that they share. */
type LetterWidths = readonly (readonly [letters: string, width: number])[];

// cspell:disable
const REGULAR: LetterWidths = [
  ['ij’', 0.255],
  [' ,.:;l|\u00a0ï', 0.28],
  ['!ft', 0.33],
  ['()r', 0.35],
  ['-', 0.365],
  ['/IcksvxyzÏ“”', 0.5],
  ['127?JLaeghnouáèéêëóôöü–', 0.56],
  ['bdp«»', 0.57],
  ['3q', 0.58],
  ['569', 0.6],
  ['+48FTZ−', 0.615],
  ['0', 0.65],
  ['ABEKPSVXYÉË€', 0.67],
  ['CDHNRUwÜ', 0.725],
  ['&GMOQmÖ', 0.845],
  ['%W', 0.945],
];
const BOLD: LetterWidths = [
  [',.j|’', 0.28],
  ['i', 0.3],
  [' \u00a0ï', 0.315],
  ['!():;l', 0.335],
  ['-ft', 0.38],
  ['r', 0.39],
  ['/17IacksvxyzÏá–“”', 0.56],
  ['Jeèéêë', 0.565],
  ['29', 0.58],
  ['+3−', 0.6],
  ['5?FLTbdghnopquóôöü', 0.615],
  ['468Z', 0.63],
  ['0«»', 0.66],
  ['EPSVYÉË€', 0.68],
  ['&ABCDGHKNOQRUXwÖÜ', 0.78],
  ['Mm', 0.89],
  ['%W', 0.97],
];
// cspell:enable
const WIDEST_LETTER = 1.03;
const [regular, bold] = [REGULAR, BOLD].map(
  (widths) => new Map(widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const))),
);

/**
 * How wide a letter is at most, as a share of its size: in the text face of the pages, and in Arial, in which a drawing that people
 * take is set (see `drawSvg`). The classes are those that lie closest above the widths of both for the words of our charts.
 */
export function letterWidth(letter: string, isBold: boolean): number {
  return (isBold ? bold : regular)?.get(letter) ?? WIDEST_LETTER;
}
