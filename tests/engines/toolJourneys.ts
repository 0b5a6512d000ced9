import { describe, it } from 'vitest';
import type { EngineName } from './engines.ts';
import { useReader, type Reader } from './reader.ts';

const ALIVE = `document.querySelector('[data-part]:not([data-part="eerst"], [data-alive])') === null`;
const HASH = 'decodeURIComponent(location.hash)';
const INFLOW = '.first-input input[type="range"]';
const PEOPLE = `document.querySelector('.first [data-tile="mensen"] .number').innerText`;
const FIGURE = '/cijfers/beschut-werkzaam-2022/';
const NAMES = `[...document.querySelectorAll('.memo-item .memo-name')].map(({ textContent }) => textContent.replace(/:.*/s, ''))`;
const THREE = ['voorkeur-van-college', 'tomin-tekort', 'visie-vastgesteld'];

/** What readers do who compute, weigh, take along and ask. */
export function toolJourneys(name: EngineName): void {
  describe(`a reader with ${name}, at work`, () => {
    const reader = useReader(name);

    it('moves a value of the scenario by keys: results and address follow, both come back, and the step is taken back', async () => {
      const it = reader();
      await it.visit('/scenario/');
      await it.sees(`document.querySelector('.first-input').inert`, false);
      await it.read(`document.querySelector('[data-part="meenemen"]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }))`);
      await it.sees(ALIVE, true);
      const before = await it.read<string>(PEOPLE);
      await it.focus(INFLOW);
      await it.press(['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']);
      await it.sees(`document.querySelector('${INFLOW}').value`, '14');
      await it.sees(`${PEOPLE} !== ${JSON.stringify(before)}`, true);
      await it.sees(`/beschut-in=[^&]*14/.test(location.hash)`, true);
      const after = await it.read<string>(PEOPLE);
      await it.open(await it.read<string>('location.href'));
      await it.read('location.reload()');
      await it.sees(`document.querySelector('.first-input')?.inert === false && ${PEOPLE}`, after);

      await it.visit('/scenario/');
      await it.sees(`document.querySelector('.first-input').inert`, false);
      await it.focus(INFLOW);
      await it.press(['ArrowRight']);
      await it.sees(`document.querySelector('${INFLOW}').value`, '11');
      await it.press(['z'], 'Control');
      await it.sees(`document.querySelector('${INFLOW}').value`, '10');
      await it.sees(PEOPLE, before);
    });

    it('weighs models by keys, and reads what follows', async () => {
      const it = reader();
      await it.visit('/afwegen/#v=1&opties=gecombineerd,klassiek&geld=4,2,0&einde=1');
      await it.sees(`document.querySelector('[data-part="invullen"]').inert`, false);
      await it.hears('[data-part="uitkomst"]', 'Als u “Geld en risico” het zwaarst laat wegen');
      await it.click('details.criterion summary', 'Schaal');
      await it.sees(`document.querySelector('details.criterion[open] select').checkVisibility()`, true);
      await it.focus('details.criterion[open] select');
      await it.type('4');
      await it.press(['Enter']);
      await it.sees(`/schaal=4/.test(location.hash)`, true);
      await it.go(-1);
      await it.sees(`/schaal=4/.test(location.hash)`, false);
    });

    it('takes a figure and a chart along, puts them in order, and has them as text', async () => {
      const it = reader();
      await it.visit(FIGURE);
      await it.click('a', 'Neem mee');
      await taken(it, 1);
      await it.visit('/rijk/beschut-werk/');
      await it.click('#beschut-kosten-plek a', 'Neem mee');
      await taken(it, 2);
      await it.visit('/meenemen/');
      await it.sees(NAMES, ['Cijfer', 'Grafiek']);
      await it.focus('.memo-item button', 'Omlaag');
      await it.press(['Enter']);
      await it.sees(NAMES, ['Grafiek', 'Cijfer']);
      // The keyboard is still at the button of what moved, or at the other one where it cannot move on.
      await it.sees(`/^Om(laag|hoog): Mensen/.test(document.activeElement.getAttribute('aria-label'))`, true);
      await it.visit('/meenemen/');
      await it.sees(NAMES, ['Grafiek', 'Cijfer']);
      await it.hears('.memo-sheet', /\d.+mensen/s);
    });

    it('chooses questions for the college by keys, puts them in order, and finds them again by the address', async () => {
      const it = reader();
      await it.visit('/debat/vragen/');
      await it.sees(`document.querySelector('[data-part="balk"]').inert`, false);
      for (const id of THREE) {
        await it.focus(`.askings input[value="${id}"]`);
        await it.press(['Space']);
      }
      await it.hears('.bar', '3 van');
      await it.focus('button', 'Omhoog: Heeft de raad de visie');
      await it.press(['Enter']);
      await it.sees(`/vragen=voorkeur-van-college,visie-vastgesteld,tomin-tekort/.test(${HASH})`, true);
      await it.sees(`document.activeElement.getAttribute('aria-label').includes('Omhoog: Heeft de raad de visie')`, true);
      const link = await it.read<string>('location.href');
      await it.visit('/');
      await it.open(link);
      await it.sees(`document.querySelectorAll('.askings input:checked').length`, THREE.length);
    });
  });
}

async function taken(it: Reader, count: number): Promise<void> {
  await it.hears('output, [role=status]', `Meegenomen (${count}). Naar uw memo`);
}
