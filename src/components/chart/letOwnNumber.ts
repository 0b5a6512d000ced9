import type { Bars } from '../../charts/forms/bars/rows.ts';
import { typedNumber } from '../../domain/typedNumber.ts';

/**
 * Lets a reader lay a number of their own beside a chart, where it has a field for it. What draws it comes when it is needed.
 * @param begun a number that stands there at first
 * @param follow takes the number that stands there now, or nothing when it was taken away
 */
export function letOwnNumber(figure: HTMLElement, begun: number | undefined, follow: (value: number | undefined) => void): void {
  const form = figure.querySelector<HTMLFormElement>('[data-eigen]');
  const field = form?.querySelector('input');
  const away = form?.querySelector<HTMLButtonElement>('[data-weg]');
  const said = figure.querySelector('[data-gezegd]');
  if (!form || !field || !away || !said) return;
  const bars = JSON.parse(form.dataset['rijen'] ?? '') as Bars;
  const name = form.dataset['naam'] ?? '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void lay(typedNumber(field.value));
  });
  away.addEventListener('click', () => {
    field.value = '';
    void takeAway();
    field.focus();
  });
  if (begun !== undefined) {
    field.value = String(begun).replace('.', ',');
    void lay(begun);
  }

  async function lay(value: number | undefined): Promise<void> {
    if (value === undefined) {
      refuse('Vul een getal in, met cijfers.');
      return;
    }
    const drawing = await drawer();
    if (!drawing) {
      refuse('De tekening kwam niet over. Probeer het straks opnieuw.');
      return;
    }
    const problem = drawing.problemWithOwn(bars, value);
    if (problem !== undefined) {
      refuse(problem);
      return;
    }
    say(drawing.layBeside(figure, bars, { name, value }));
    field?.setAttribute('aria-invalid', 'false');
    show(true);
    follow(value);
  }

  async function takeAway(): Promise<void> {
    say('Uw getal is weg.');
    show(false);
    (await drawer())?.layBeside(figure, bars, undefined);
    follow(undefined);
  }

  function refuse(sentence: string): void {
    field?.setAttribute('aria-invalid', 'true');
    say(sentence);
  }

  function say(sentence: string): void {
    if (said) said.textContent = sentence;
  }

  function show(there: boolean): void {
    if (away) away.hidden = !there;
  }
}

async function drawer(): Promise<typeof import('./drawOwnNumber.ts') | undefined> {
  return import('./drawOwnNumber.ts').catch(() => undefined);
}
