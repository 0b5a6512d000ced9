import { formatNumber } from '../format.ts';
import { indexText, people, rangeOf } from '../scenario/amounts.ts';
import type { Band } from '../scenario/band.ts';
import { companyScenario, type CompanyInputs, type CompanyPaths } from './company.ts';
import type { PictureWords } from './words.ts';

interface Ends {
  firstYear: number;
  lastYear: number;
  start: Band;
  end: Band;
}

function endsOf({ years, together }: CompanyPaths): Ends {
  const none = { low: 0, mid: 0, high: 0 };
  return { firstYear: years[0] ?? 0, lastYear: years.at(-1) ?? 0, start: together[0] ?? none, end: together.at(-1) ?? none };
}

/** What is assumed of the company, in sentences. */
export function assumptionsOf(inputs: CompanyInputs, { wsw, beschut, years, together }: CompanyPaths): string {
  const { outflow, inflow } = inputs;
  const leavingBeschut = companyScenario(inputs).values['uitstroom-beschut']?.mid ?? 0;
  return (
    `Het bedrijf is verzonnen. In ${years[0] ?? ''} werken er ${people(together[0]?.mid ?? 0)} mensen: ` +
    `${people(wsw[0]?.mid ?? 0)} in de Wsw en ${people(beschut[0]?.mid ?? 0)} in beschut werk. ` +
    `Elk jaar gaat ${formatNumber(outflow)}% van de Wsw weg, en er komt daar niemand bij. ` +
    `In beschut werk komen elk jaar ${people(inflow)} mensen bij, en gaat ${formatNumber(leavingBeschut)}% weg.`
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
    title: `In dit voorbeeld: van ${people(start.mid)} naar ${people(end.mid)} mensen`,
    description:
      `Van ${firstYear} tot ${lastYear} gaat het aantal mensen van ${people(start.mid)} naar ${people(end.mid)}. ` +
      `De Wsw gaat van ${people(paths.wsw[0]?.mid ?? 0)} naar ${people(paths.wsw.at(-1)?.mid ?? 0)}, beschut werk van ${people(paths.beschut[0]?.mid ?? 0)} naar ${people(paths.beschut.at(-1)?.mid ?? 0)}. ` +
      `Valt het mee of tegen, dan zijn het er ${rangeOf(end, people)}.`,
    outcome: `${resultOf(paths)} ${marginOf(inputs, paths)}`,
  };
}

/** How many people there are in the last year. */
export function resultOf(paths: CompanyPaths): string {
  const { lastYear, end } = endsOf(paths);
  return `In ${lastYear} werken er dan ${people(end.mid)} mensen.`;
}

/** How uncertain that is: between which assumptions the range lies, and the range. */
export function marginOf(inputs: CompanyInputs, paths: CompanyPaths): string {
  const { values } = companyScenario(inputs);
  const between = (key: string): string => rangeOf(values[key] ?? { low: 0, high: 0 }, formatNumber);
  return (
    `Zeker is dat niet. Gaat elk jaar ${between('uitstroom-wsw')}% van de Wsw weg en ${between('uitstroom-beschut')}% van beschut werk, ` +
    `en komen er ${between('instroom-beschut')} mensen bij, dan zijn het er ${rangeOf(endsOf(paths).end, people)}.`
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

/** The fixed costs of the company. */
export function costsWords({ fixed }: CompanyInputs, paths: CompanyPaths): PictureWords {
  const { firstYear, lastYear } = endsOf(paths);
  const [persons, costs, band] = [paths.people.at(-1) ?? 0, paths.costs.at(-1) ?? 0, paths.perPerson.at(-1)];
  const perPerson = people(band?.mid ?? 0);
  return {
    title: `Vaste kosten per persoon, in dit voorbeeld: van 100 naar ${perPerson}`,
    description:
      `Alle drie de lijnen beginnen in ${firstYear} bij honderd. In ${lastYear} staan de mensen op ${people(persons)} en de vaste kosten op ${people(costs)}. ` +
      `De kosten per persoon staan dan op ${indexText(band)}.`,
    outcome:
      `Stel dat ${formatNumber(fixed)}% van de vaste kosten blijft staan, hoeveel mensen er ook zijn. ` +
      `Waren er eerst honderd mensen, dan zijn het er in ${lastYear} ${remaining(persons)}. Waren de vaste kosten eerst honderd euro, dan zijn zij ${remaining(costs)} euro. ` +
      `Per persoon gaan zij van 100 naar ${perPerson}.`,
  };
}

/** A part of a hundred that is left, or what it has become. */
function remaining(part: number): string {
  return Math.round(part) < 100 ? `nog ${people(part)}` : people(part);
}
