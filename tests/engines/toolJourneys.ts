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
      const they = reader();
      await they.visit('/scenario/');
      await they.sees(`document.querySelector('.first-input').inert`, false);
      await they.read(`document.querySelector('[data-part="meenemen"]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }))`);
      await they.sees(ALIVE, true);
      const before = await they.read<string>(PEOPLE);
      await they.focus(INFLOW);
      await they.press(['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']);
      await they.sees(`document.querySelector('${INFLOW}').value`, '14');
      await they.sees(`${PEOPLE} !== ${JSON.stringify(before)}`, true);
      await they.sees(`/beschut-in=[^&]*14/.test(location.hash)`, true);
      const after = await they.read<string>(PEOPLE);
      await they.open(await they.read<string>('location.href'));
      await they.read('location.reload()');
      await they.sees(`document.querySelector('.first-input')?.inert === false && ${PEOPLE}`, after);

      await they.visit('/scenario/');
      await they.sees(`document.querySelector('.first-input').inert`, false);
      await they.focus(INFLOW);
      await they.press(['ArrowRight']);
      await they.sees(`document.querySelector('${INFLOW}').value`, '11');
      await they.press(['z'], 'Control');
      await they.sees(`document.querySelector('${INFLOW}').value`, '10');
      await they.sees(PEOPLE, before);
    });

    it('weighs models by keys, and reads what follows', async () => {
      const they = reader();
      await they.visit('/afwegen/#v=1&opties=gecombineerd,klassiek&geld=4,2,0&einde=1');
      await they.sees(`document.querySelector('[data-part="invullen"]').inert`, false);
      await they.hears('[data-part="uitkomst"]', 'Als u “Geld en risico” het zwaarst laat wegen');
      await they.click('details.criterion summary', 'Schaal');
      await they.sees(`document.querySelector('details.criterion[open] select').checkVisibility()`, true);
      await they.focus('details.criterion[open] select');
      await they.type('4');
      await they.press(['Enter']);
      await they.sees(`/schaal=4/.test(location.hash)`, true);
      await they.go(-1);
      await they.sees(`/schaal=4/.test(location.hash)`, false);
    });

    it('takes a figure and a chart along, puts them in order, and has them as text', async () => {
      const they = reader();
      await they.visit(FIGURE);
      await they.click('a', 'Neem mee');
      await taken(they, 1);
      await they.visit('/rijk/beschut-werk/');
      await they.click('#beschut-kosten-plek a', 'Neem mee');
      await taken(they, 2);
      await they.visit('/meenemen/');
      await they.sees(NAMES, ['Cijfer', 'Grafiek']);
      await they.focus('.memo-item button', 'Omlaag');
      await they.press(['Enter']);
      await they.sees(NAMES, ['Grafiek', 'Cijfer']);
      // The keyboard is still at the button of what moved, or at the other one where it cannot move on.
      await they.sees(`/^Om(laag|hoog): Mensen/.test(document.activeElement.getAttribute('aria-label'))`, true);
      await they.visit('/meenemen/');
      await they.sees(NAMES, ['Grafiek', 'Cijfer']);
      await they.hears('.memo-sheet', /\d.+mensen/s);
    });

    it('chooses questions for the college by keys, puts them in order, and finds them again by the address', async () => {
      const they = reader();
      await they.visit('/debat/vragen/');
      await they.sees(`document.querySelector('[data-part="balk"]').inert`, false);
      for (const id of THREE) {
        await they.focus(`.askings input[value="${id}"]`);
        await they.press(['Space']);
      }
      await they.hears('.bar', '3 van');
      await they.focus('button', 'Omhoog: Heeft de raad de visie');
      await they.press(['Enter']);
      await they.sees(`/vragen=voorkeur-van-college,visie-vastgesteld,tomin-tekort/.test(${HASH})`, true);
      await they.sees(`document.activeElement.getAttribute('aria-label').includes('Omhoog: Heeft de raad de visie')`, true);
      const link = await they.read<string>('location.href');
      await they.visit('/');
      await they.open(link);
      await they.sees(`document.querySelectorAll('.askings input:checked').length`, THREE.length);
    });
  });
}

async function taken(they: Reader, count: number): Promise<void> {
  await they.hears('output, [role=status]', `Meegenomen (${count}). Naar uw memo`);
}
