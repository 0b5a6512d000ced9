import { make, makeButton } from './make.ts';
import { saveFile } from './saveFile.ts';
import { forget, type Stored, type Unreadable } from './store.ts';

const WHY: Readonly<Record<Unreadable['why'], string>> = {
  newer: 'Er staat nog een memo in deze browser. Die is van een nieuwere versie van de site, en deze versie kan hem niet lezen.',
  damaged: 'Er staat nog een memo in deze browser die beschadigd is. Deze versie kan hem niet lezen.',
};

const HOW_LONG = { tab: 'dit tabblad', page: 'deze pagina' };

/** Says what the browser refuses to keep, and what it keeps that cannot be read; that stays until the reader throws it away. */
export function drawTrouble(place: HTMLElement, { until, unreadable }: Stored, then: () => void): void {
  place.replaceChildren(
    ...(until === 'later'
      ? []
      : [
          make(
            'p',
            {},
            `Uw browser wil niets bewaren. Misschien is zijn opslag vol, of is dit een privévenster. Uw memo blijft zolang ${HOW_LONG[until]} open is. Bewaar hem eerst als bestand.`,
          ),
        ]),
    ...unreadable.map((one) =>
      make(
        'p',
        {},
        `${WHY[one.why]} Hij blijft staan zoals hij is. Wat u nu meeneemt, komt in een nieuwe memo. `,
        makeButton('Bewaar hem als bestand', () => saveFile('memo-onleesbaar.json', new Blob([one.raw], { type: 'application/json' })), {
          'data-focus': `bewaar ${one.key}`,
        }),
        ' ',
        makeButton(
          'Gooi hem weg',
          () => {
            forget(one);
            then();
          },
          { 'data-focus': `weg ${one.key}` },
        ),
      ),
    ),
  );
  place.hidden = place.childElementCount === 0;
}
