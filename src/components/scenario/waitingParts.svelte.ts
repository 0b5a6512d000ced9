import type { Scenario } from '../../domain/scenario/inputs.ts';
import type { ShownScenario } from './restedScenario.svelte.ts';
import type { ScenarioState } from './scenarioState.svelte.ts';

/** What a reader can press, point at or walk by keys. */
const PRESSED = 'button, summary, label, [data-plot]';
/** The parts that show what comes of the scenario that they were built with. */
const SHOWN = '.follows *, .glance-place, .memo';

/**
 * Lets the parts below the first screen wait until a reader turns to something (a focus, a press, a change, a key, a mouse over a chart) or
 * has another scenario than the page was built with: their script is not fetched before that. Passing by is no reason.
 */
export function waitingParts(page: HTMLElement, scenario: ScenarioState, rested: ShownScenario, example: Scenario): void {
  const parts = [...page.querySelectorAll<HTMLElement>('[data-part]:not([data-part="eerst"])')];
  const isOther = (): boolean => scenario.now !== example || scenario.kept !== undefined;
  const acts: Event[] = [];
  const answered = new AbortController();
  let coming = false;

  async function come(turnedTo?: Element | null): Promise<void> {
    if (coming) return;
    coming = true;
    const failed = page.querySelector<HTMLElement>('[data-failed]');
    try {
      // All at once: a browser would read one module to learn of the next.
      for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[media="not all"]'))
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
      // What reads links comes along: there may be no network when one is opened.
      const [{ bringToLife }] = await Promise.all([import('./parts.ts'), import('../../domain/scenario/v2/openLink.ts')]);
      if (failed) failed.hidden = true;
      await bringToLife(parts, scenario, rested, example, acts);
      answered.abort();
    } catch {
      coming = false;
      if (!failed) return;
      failed.hidden = false;
      if (turnedTo) turnedTo.before(failed);
    }
  }

  function act(event: Event): void {
    const on = event.target as Element;
    if (event.type === 'click' && !on.closest(PRESSED)) return;
    if (event instanceof PointerEvent && event.type !== 'click' && !(event.pointerType === 'mouse' && on.closest('[data-plot]'))) return;
    acts.push(event);
    void come(parts.find((part) => part.contains(on)));
  }

  for (const type of ['focusin', 'input', 'click', 'keydown', 'pointermove'])
    page.addEventListener(type, act, { capture: true, signal: answered.signal });
  // Keys lead to a chart that can be walked by them.
  for (const plot of page.querySelectorAll<HTMLElement>('[data-plot]')) plot.tabIndex = 0;
  // What holds another scenario than that of a link stays shut until it holds that.
  if (!isOther()) for (const part of parts) part.inert = false;
  $effect.root(() => {
    $effect(() => {
      if (!isOther()) return;
      for (const part of parts)
        if (!('alive' in part.dataset) && (part.inert || part.matches(SHOWN))) part.toggleAttribute('data-stale', true);
      void come();
    });
  });
}
