import { openLink, type Opened } from '../../domain/scenario/v2/openLink.ts';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import { keepAddress } from '../controls/keepAddress.svelte.ts';
import type { ScenarioState } from './scenarioState.svelte.ts';

/**
 * Lets address and scenario follow each other.
 * @param elsewhere told of a link that is not of this version, and with undefined when the address is of this version again
 */
export function keepScenario(
  scenario: ScenarioState,
  elsewhere: (opened: Exclude<Opened, { kind: 'scenarios' }> | undefined) => void,
): void {
  keepAddress({
    get link() {
      return scenario.link;
    },
    get depth() {
      return scenario.depth;
    },
    get canRedo() {
      return scenario.canRedo;
    },
    undo: () => scenario.undo(),
    redo: () => scenario.redo(),
    watch: () => [scenario.now, scenario.kept],
    openLink(state) {
      const opened = openLink(state);
      if (opened.kind === 'scenarios') scenario.open(opened.now, opened.kept, opened.problems);
      else elsewhere(opened);
      return opened.kind === 'scenarios';
    },
    back: () => elsewhere(undefined),
    openBegin: () => scenario.open(presetOf('voorbeeld').scenario, undefined, []),
  });
}
