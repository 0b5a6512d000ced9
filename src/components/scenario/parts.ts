import type { Component } from 'svelte';
import BeginAndUndo from './BeginAndUndo.svelte';
import ChoiceColumn from './ChoiceColumn.svelte';
import ComparePart from './ComparePart.svelte';
import GlancePart from './GlancePart.svelte';
import MemoPart from './MemoPart.svelte';
import MustBeTruePart from './MustBeTruePart.svelte';
import PeoplePart from './PeoplePart.svelte';
import PursesPart from './PursesPart.svelte';
import RijkPart from './RijkPart.svelte';
import StayPart from './StayPart.svelte';
import TakeAlongPart from './TakeAlongPart.svelte';
import WeighsPart from './WeighsPart.svelte';
import WorldColumn from './WorldColumn.svelte';
import type { ScenarioState } from './scenarioState.svelte.ts';

/** The parts of the page below the first screen, by the name of their place, in the order in which they come to life. */
export const PARTS: Readonly<Record<string, Component<{ scenario: ScenarioState }>>> = {
  begin: BeginAndUndo,
  keuze: ChoiceColumn,
  wereld: WorldColumn,
  oogopslag: GlancePart,
  mensen: PeoplePart,
  blijft: StayPart,
  geld: PursesPart,
  rijk: RijkPart,
  waar: MustBeTruePart,
  zwaarst: WeighsPart,
  vergelijk: ComparePart,
  meenemen: TakeAlongPart,
  memo: MemoPart,
};

/** The parts that take the place of what the build wrote there to read. */
export const FORMS: ReadonlySet<string> = new Set(['keuze', 'wereld']);
