import type { Triple } from './band.ts';
import type { Change, Choice, Decoded, Parameter, Preset, Scenario, Section } from './inputs.ts';
import type { Outcome, Paths } from './outcome.ts';

/** What is needed to compute with a version and to link to it, without its words: so little that the story can carry it. */
export interface ScenarioCore {
  /** As links name it: `v=1`. */
  number: number;
  /** What to begin with when nothing is given. */
  example: Scenario;
  /** The parameter of that key. Throws when the version has none. */
  parameterOf: (key: string) => Parameter;
  /** What is wrong with a value, in words for a reader; undefined when nothing is. */
  problemWith: (key: string, value: Triple) => string | undefined;
  /** Where the slider of a parameter ends, so that it can be set finely; the field beside it takes everything up to the maximum. */
  sliderEnd: (key: string, begin: number | undefined) => number;
  /** A scenario as it stands in an address after the hash, `v=` and the number first; without `;`, which stands between scenarios. */
  encode: (scenario: Scenario) => string;
  paths: (scenario: Scenario) => Paths;
}

/** A version of the model, with everything that page, exports and comparison ask of it. */
export interface ScenarioVersion extends ScenarioCore {
  presets: readonly Preset[];
  parameters: readonly Parameter[];
  choices: readonly Choice[];
  sections: readonly Section[];
  /** Keys of the parameters without which there is nothing to compute. */
  neverEmpty: ReadonlySet<string>;
  /** Id of the output of which is first shown what weighs most. */
  firstOutput: string;
  /** Most characters of a name, and a name made to fit. */
  longestName: number;
  cleanName: (text: string) => string;
  /** A number as a reader writes it; undefined when it is none. */
  readNumber: (text: string) => number | undefined;
  /** The part that one number is of another, in percent; undefined when it is no share that the model can take. */
  shareOf: (here: number | undefined, everywhere: number | undefined) => number | undefined;
  /** Reads a scenario whose address names this version. Never throws. */
  decode: (text: string) => Decoded;
  /** A scenario with another value; what no longer fits it moves along. */
  withValue: (scenario: Scenario, key: string, value: Triple | undefined) => Scenario;
  /** The inputs in which a scenario differs from where it began. */
  changesFrom: (begin: Scenario, now: Scenario) => readonly Change[];
  run: (scenario: Scenario) => Outcome;
}
