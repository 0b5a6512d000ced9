import { presetOf } from '../../domain/scenario/v2/presets.ts';
import type { ShownScenario } from './restedScenario.svelte.ts';

const OTHER = 'Dit is niet ons voorbeeld.';

/** Says at the top of the page whether the numbers are still those of the example, as the page says while no script has come. */
export function sayWhose(page: HTMLElement, scenario: Pick<ShownScenario, 'now'>): void {
  const place = page.querySelector('[data-whose]');
  const example = place?.textContent ?? '';
  const { values, choices } = presetOf('voorbeeld').scenario;
  const begun = JSON.stringify([values, choices]);
  $effect.root(() => {
    $effect(() => {
      const { now } = scenario;
      const same = JSON.stringify([now.values, now.choices]) === begun;
      // All of it anew: a translator of the browser may have put its own elements there.
      place?.replaceChildren(same ? example : OTHER);
    });
  });
}
