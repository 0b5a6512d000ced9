import type { Recording } from './recording.ts';

declare global {
  interface Window {
    searchRecording: Recording;
  }
}

/** Runs in the page, so that it may use nothing from outside: keeps a recording in `window.searchRecording` from now on. */
export function record({ panel, answer }: { panel: string; answer: string }): void {
  const recording: Recording = { keys: [], states: [] };
  window.searchRecording = recording;

  let pressed: number | undefined;
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  document.addEventListener(
    'input',
    ({ timeStamp }) => {
      // A sign that no key stands for, such as € here, comes without a press.
      recording.keys.push(pressed ?? timeStamp);
      pressed = undefined;
    },
    true,
  );

  const look = (): void => {
    const place = document.querySelector(panel);
    const shown = [...(place?.querySelectorAll(answer) ?? [])].filter((element) => element.checkVisibility());
    // Builds that say when a list is complete do so by this attribute.
    const complete = place?.querySelector('[data-klaar]') ? ' (complete)' : '';
    recording.states.push({ at: performance.now(), answers: shown.length, text: `${place?.textContent ?? ''}${complete}` });
  };
  let planned = false;
  const afterFrame = (): void => {
    if (planned) return;
    planned = true;
    // The first task after a frame runs when that frame is done.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        planned = false;
        look();
      };
      port2.postMessage(undefined);
    });
  };
  const changes = new MutationObserver((mutations) => {
    const place = document.querySelector(panel);
    if (mutations.some(({ target }) => place?.contains(target) ?? false)) afterFrame();
  });
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  // A style sheet that comes late may show what stood there hidden.
  document.addEventListener('load', afterFrame, true);
}
