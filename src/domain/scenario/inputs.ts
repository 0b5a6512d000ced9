import type { Triple } from './band.ts';

/** Everything that a reader fills in, whatever the version. It is what an address holds. */
export interface Scenario {
  /** A name of the reader's own; may be empty. */
  name: string;
  /** For each choice of the version, by its key, the ids of the options that were picked. */
  choices: Readonly<Record<string, readonly string[]>>;
  /** A value for each parameter of the version, by its key; undefined where it is left empty. */
  values: Readonly<Record<string, Triple | undefined>>;
}

/** One number that a version takes: everything that readers and forms need to know of it. */
export interface Parameter {
  /** Its name in the address. */
  key: string;
  label: string;
  /** In words for a reader: "mensen", "% per jaar". */
  unit: string;
  min: number;
  max: number;
  /** Step of the slider. */
  step: number;
  /** Why the range ends where it ends. */
  bounds: string;
  /** True when it has a low, a middle and a high value. */
  uncertain: boolean;
  /** True when it is always in view; the others are folded away by section. */
  main: boolean;
  /** Id of its section. */
  section: string;
}

/** A part of the form that is folded away until the reader opens it. */
export interface Section {
  id: string;
  title: string;
  /** Key of the parameter in it that may be worked out as a share of two numbers of the reader's own. */
  share?: string;
}

/** A choice of one or more options. */
export interface Choice {
  /** Its name in the address and in `Scenario.choices`. */
  key: string;
  label: string;
  options: readonly { id: string; label: string }[];
}

/** A scenario to start from. Its numbers are this site's own examples, not figures of a source. */
export interface Preset {
  /** Its address: /scenario/<id>/. */
  id: string;
  title: string;
  scenario: Scenario;
}

/** An input that differs from another scenario, and both its values in words. */
export interface Change {
  key: string;
  label: string;
  from: string;
  to: string;
}

/** A scenario read from an address, and what was wrong with the address, in sentences for a reader. */
export interface Decoded {
  scenario: Scenario;
  problems: readonly string[];
}
