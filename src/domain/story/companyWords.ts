import { formatNumber } from '../format.ts';
import { euros, people, rangeOf } from '../scenario/amounts.ts';
import type { Figure } from '../scenario/storyCore.ts';
import { assumptionsWith, type CompanyInputs, type CompanyPaths } from './company.ts';
import type { PictureWords } from './words.ts';

interface Ends {
  firstYear: number;
  lastYear: number;
  start: Figure;
  end: Figure;
}

function endsOf({ years, together }: CompanyPaths): Ends {
  const none = { low: 0, mid: 0, high: 0, likely: { low: 0, high: 0 } };
  return { firstYear: years[0] ?? 0, lastYear: years.at(-1) ?? 0, start: together[0] ?? none, end: together.at(-1) ?? none };
}

/** What is assumed of the company, in sentences. */
export function assumptionsOf(inputs: CompanyInputs, { wsw, beschut, years, together }: CompanyPaths): string {
  const { outflow, inflow } = inputs;
  return (
    `Het bedrijf is verzonnen. In ${years[0] ?? ''} werken er ${people(together[0]?.mid ?? 0)} mensen: ` +
    `${people(wsw[0]?.mid ?? 0)} in de Wsw en ${people(beschut[0]?.mid ?? 0)} in beschut werk. ` +
    `Wat de wereld doet: elk jaar gaat ${formatNumber(outflow)}% van de Wsw weg en ${formatNumber(assumptionsWith(inputs)['beschut-uit'].mid)}% van beschut werk. ` +
    `Wat een gemeente kiest: elk jaar ${people(inflow)} nieuwe mensen in beschut werk.`
  );
}

/** The people of the company. Before the answer is shown, the words keep it to themselves. */
export function peopleWords(inputs: CompanyInputs, paths: CompanyPaths, guess: number | undefined, shown: boolean): PictureWords {
  const { firstYear, lastYear, start, end } = endsOf(paths);
  if (!shown) {
    const now = guess === undefined ? '' : ` Uw schatting voor ${lastYear} is ${people(guess)}.`;
    return {
      title: `Hoeveel mensen zijn er in ${lastYear} nog?`,
      description: `In ${firstYear} werken er ${people(start.mid)} mensen bij dit verzonnen bedrijf.${now} Wat er onder de aannames uitkomt, ziet u na uw schatting.`,
      outcome: '',
    };
  }
  return {
    title: `Onder deze aannames: van ${people(start.mid)} naar ${people(end.mid)} mensen`,
    description:
      `Van ${firstYear} tot ${lastYear} gaat het aantal mensen van ${people(start.mid)} naar ${people(end.mid)}. ` +
      `De Wsw gaat van ${people(paths.wsw[0]?.mid ?? 0)} naar ${people(paths.wsw.at(-1)?.mid ?? 0)}, beschut werk van ${people(paths.beschut[0]?.mid ?? 0)} naar ${people(paths.beschut.at(-1)?.mid ?? 0)}. ` +
      `Waarschijnlijk zijn het er samen ${rangeOf(end.likely, people)}, uiterst ${rangeOf(end, people)}.`,
    outcome: `${resultOf(paths)} ${marginOf(inputs, paths)}`,
  };
}

/** How many people there are in the last year, and between which numbers that likely is. */
export function resultOf(paths: CompanyPaths): string {
  const { lastYear, end } = endsOf(paths);
  return `In ${lastYear} werken er onder deze aannames ${people(end.mid)} mensen, waarschijnlijk ${rangeOf(end.likely, people)}.`;
}

/** How far it can go, and between which assumptions. */
export function marginOf(inputs: CompanyInputs, paths: CompanyPaths): string {
  const assumed = assumptionsWith(inputs);
  const between = (key: keyof typeof assumed): string => rangeOf(assumed[key], formatNumber);
  return (
    `Zit alles tegelijk mee of tegen, dan zijn het er uiterst ${rangeOf(endsOf(paths).end, people)}. ` +
    `Elk jaar gaat dan ${between('wsw-uit')}% van de Wsw weg en ${between('beschut-uit')}% van beschut werk, en komen er ${between('beschut-in')} mensen bij.`
  );
}

/** What is easily overlooked, told from where the reader's guess lies. No score. */
export function guessReply(guess: number, paths: CompanyPaths): string {
  const { end } = endsOf(paths);
  const falling =
    'Elk jaar vertrekt een deel van wie er nog is. De groep wordt kleiner, dus vertrekken er elk jaar minder mensen: de lijn zakt eerst snel en daarna langzamer.';
  const flows = `In het eerste jaar vertrekken er ${people(paths.leaving)} mensen en komen er ${people(paths.coming)} bij.`;
  if (guess > end.high)
    return `U schatte ${people(guess)}, dus dat er meer mensen zouden blijven. Makkelijk over het hoofd te zien: er komen wel mensen bij, maar er vertrekken er meer. ${flows}`;
  if (guess < end.low)
    return `U schatte ${people(guess)}, dus dat er meer mensen zouden vertrekken. Makkelijk over het hoofd te zien is dit. ${falling}`;
  return `U schatte ${people(guess)}. Dat kan uitkomen: het ligt tussen ${people(end.low)} en ${people(end.high)}. Makkelijk over het hoofd te zien is de vorm van de lijn. ${falling}`;
}

/** The costs of the company that stay: of every hundred euros, and in euros of the reader's own where those are filled. */
export function costsWords({ fixed, euros: own }: CompanyInputs, paths: CompanyPaths): PictureWords {
  const { firstYear, lastYear } = endsOf(paths);
  const [fitting, costs, stay] = [paths.fitting.at(-1) ?? 0, paths.costs.at(-1) ?? 0, paths.stay.at(-1)];
  const [value, grows] = [stay?.mid ?? 0, Math.round(fitting) > 100];
  const part = Math.abs(Math.round(value));
  const room = value < 0;
  const ranges = (format: (amount: number) => string): string =>
    stay && stay.low < stay.high ? ` Waarschijnlijk is dat ${rangeOf(stay.likely, format)}, uiterst ${rangeOf(stay, format)}.` : '';
  const ofHundred = (amount: number): string => staying(amount, (size) => `${people(size)} euro`);
  const inEuros = (amount: number): string => staying(amount, (size) => euros((own * size) / 100));
  const ownWords =
    own === 0 ? '' : ` Bij uw vaste kosten van ${euros(own)} is dat ${inEuros(Math.abs(value))}.${room ? '' : ranges(inEuros)}`;
  return {
    title: titleOf(part, room),
    description:
      `Van elke 100 euro vaste kosten in ${firstYear} is er in ${lastYear} nog ${ofHundred(costs)}. Bij het aantal mensen past dan ${ofHundred(fitting)}. ` +
      (room ? `Er ontstaat dus ${part} euro ruimte.` : `Er blijft dus ${part} euro staan.${ranges(ofHundred)}`),
    outcome: grows
      ? `Van elke 100 mensen zijn het er in ${lastYear} ${people(fitting)} geworden: het bedrijf groeit. ${people(fixed)}% van de vaste kosten beweegt niet mee. ` +
        `De kosten groeien dus minder hard mee. Dat scheelt ${part} euro op elke 100 euro vaste kosten: ruimte.${ownWords}`
      : `Van elke 100 mensen zijn er in ${lastYear} ${remaining(fitting)}. Daar past ${ofHundred(fitting)} van elke 100 euro vaste kosten bij. ` +
        `Stel dat ${people(fixed)}% van de vaste kosten niet meekrimpt: dan blijft van de andere ${ofHundred(100 - Math.round(fitting))} nog ${part} euro staan.${own === 0 ? ranges(ofHundred) : ownWords}`,
  };
}

function titleOf(part: number, room: boolean): string {
  if (part === 0) return 'Onder deze aannames passen de vaste kosten bij het aantal mensen';
  return room
    ? `Onder deze aannames groeit het bedrijf: op elke 100 euro vaste kosten ontstaat ${part} euro ruimte`
    : `Onder deze aannames blijft van elke 100 euro vaste kosten ${part} euro staan`;
}

/** Costs that stay; below nought the company grew, and there is room. */
function staying(amount: number, format: (size: number) => string): string {
  return Math.round(amount) < 0 ? `${format(-amount)} ruimte` : format(Math.max(amount, 0));
}

/** A part of a hundred that is left, or what it has become. */
function remaining(part: number): string {
  return Math.round(part) < 100 ? `nog ${people(part)}` : people(part);
}
