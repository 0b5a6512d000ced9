import type { Triple } from '../band.ts';
import type { Parameter } from '../inputs.ts';
import type { Group } from './groups.ts';

/** What an amount is counted for: it is not added to what is counted otherwise without a factor of the reader's own. */
type Per = 'persoon' | 'baan van 31 uur' | 'fte' | 'uren niet genoemd';

/** One number that version 2 takes: everything that readers, form and address need to know of it. */
export interface Input extends Parameter {
  unit:
    | 'jaar'
    | 'mensen'
    | 'mensen per jaar'
    | 'plekken'
    | '%'
    | '% per jaar'
    | 'euro'
    | 'euro per plek'
    | 'euro per fte'
    | 'fte per persoon'
    | 'banen per persoon';
  section: SectionId;
  /** What the reader expects to happen, or what a municipality can decide. */
  column: 'wereld' | 'keuze';
  /** The group that it is about; undefined when it is about all. */
  group: Group | undefined;
  /** What its number rests on, or at best can rest on while it is empty: a source, a count of the reader's own, or a guess. */
  sure: 'bron' | 'telling' | 'gok';
  why: string;
  /** Facts of the register that the number with which it begins comes from. */
  facts: readonly string[];
  /** What the form begins with; undefined where it begins empty. */
  begin: Triple | undefined;
  /** For amounts: the year in whose prices it is; "van" is the first year of the scenario. Undefined for what does not rise with prices. */
  priceYear: number | 'van' | undefined;
  /** For amounts of one place: what that place is. */
  per: Per | undefined;
}

export type SectionId = 'jaren' | 'mensen' | 'bedrijf' | 'plek' | 'blijft' | 'rijk' | 'sector' | 'doel';

/** What of an input is seldom other than this. */
const USUAL = {
  step: 1,
  uncertain: false,
  main: false,
  column: 'wereld',
  group: undefined,
  sure: 'gok',
  facts: [],
  begin: undefined,
  priceYear: undefined,
  per: undefined,
} as const;

/** An input, of which only what is unusual needs to be told. */
export function input(told: Pick<Input, 'key' | 'label' | 'unit' | 'min' | 'max' | 'bounds' | 'section' | 'why'> & Partial<Input>): Input {
  return { ...USUAL, ...told };
}
