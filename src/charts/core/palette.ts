/**
 * What a mark in a chart is painted with: a name, so that page and download can each choose the colour.
 * Each model has its own; `people` is for persons counted, `money` for euros,
 * both for what a chart is about; `quiet` is for what stands beside that, `line` for grid lines and ranges.
 */
export type Tone =
  | 'gecombineerd'
  | 'integraal'
  | 'partieel'
  | 'beschut-werk'
  | 'klassiek'
  | 'people'
  | 'money'
  | 'ink'
  | 'muted'
  | 'quiet'
  | 'line'
  | 'paper';

/** The colours of each tone, for light and dark. `src/styles/tokens.css` carries the same; a test holds them equal. */
export const PALETTE: Record<'light' | 'dark', Record<Tone, string>> = {
  light: {
    gecombineerd: '#1f4fa3',
    integraal: '#00707a',
    partieel: '#8a5a00',
    'beschut-werk': '#a3296b',
    klassiek: '#5a6270',
    people: '#a83c14',
    money: '#2a6b3a',
    ink: '#14212e',
    muted: '#4c5a68',
    quiet: '#8594a2',
    line: '#c6ced6',
    paper: '#ffffff',
  },
  dark: {
    gecombineerd: '#8db4ff',
    integraal: '#4cc4c4',
    partieel: '#e0ac4a',
    'beschut-werk': '#f08dbd',
    klassiek: '#aab4c2',
    people: '#ff9d73',
    money: '#84d197',
    ink: '#e8edf2',
    muted: '#aebac6',
    quiet: '#5b6976',
    line: '#3b4855',
    paper: '#10181f',
  },
};

/** The contrast ratio of two colours `#rrggbb`, as WCAG 2 defines it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The fixed colour of a model, the same everywhere. Throws when the palette has none for it. */
export function toneOf(modelId: string): Tone {
  if (!(modelId in PALETTE.light)) throw new Error(`model "${modelId}" has no colour; add one to src/charts/core/palette.ts`);
  return modelId as Tone;
}
