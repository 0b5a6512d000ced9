import { formatNumber } from '../format.ts';
import type { Band } from '../scenario/model.ts';
import { indexText, people, rangeOf } from '../scenario/words.ts';
import { companyScenario, EXAMPLE_INPUTS, type CompanyInputs, type CompanyPaths } from './company.ts';
import { modelOf, oneTaskAway, TASK_NAMES, type TaskChoice, type TaskChoices, type TasksOfModel } from './tasks.ts';
import { TASKS, type TaskState } from '../../schema/tasks.ts';

/** What a picture is called and shows, and what comes of what the reader did: a sentence or more. */
export interface PictureWords {
  title: string;
  description: string;
  outcome: string;
  /** What is assumed, where the reader must know before acting. */
  assumed?: string;
}

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
      outcome: now.trim(),
    };
  }
  const verb = end.mid < start.mid ? 'zakt' : 'stijgt';
  return {
    title: `Het aantal mensen ${verb} in dit voorbeeld van ${people(start.mid)} naar ${people(end.mid)}`,
    description:
      `Van ${firstYear} tot ${lastYear} gaat het aantal mensen van ${people(start.mid)} naar ${people(end.mid)}. ` +
      `De Wsw gaat van ${people(paths.wsw[0]?.mid ?? 0)} naar ${people(paths.wsw.at(-1)?.mid ?? 0)}, beschut werk van ${people(paths.beschut[0]?.mid ?? 0)} naar ${people(paths.beschut.at(-1)?.mid ?? 0)}. ` +
      `Valt het mee of tegen, dan zijn het er ${rangeOf(end, people)}.`,
    outcome: `In ${lastYear} werken er dan ${people(end.mid)} mensen. Zeker is dat niet. ${marginOf(inputs)}, dan zijn het er ${rangeOf(end, people)}.`,
  };
}

/** Between which assumptions the range lies. */
function marginOf(inputs: CompanyInputs): string {
  const { values } = companyScenario(inputs);
  const between = (key: string): string => rangeOf(values[key] ?? { low: 0, high: 0 }, formatNumber);
  return `Gaat elk jaar ${between('uitstroom-wsw')}% van de Wsw weg en ${between('uitstroom-beschut')}% van beschut werk, en komen er ${between('instroom-beschut')} mensen bij`;
}

/** What is easily overlooked, told from where the reader's guess lies. No score. */
export function guessReply(guess: number, paths: CompanyPaths): string {
  const { end } = endsOf(paths);
  const falling =
    'Elk jaar vertrekt een deel van wie er nog is. De groep wordt kleiner, dus vertrekken er elk jaar minder mensen: de lijn zakt eerst snel en daarna langzamer.';
  const flows = `In het eerste jaar vertrekken er ${people(paths.leaving)} mensen en komen er ${people(paths.coming)} bij.`;
  if (guess > end.high)
    return `U schatte ${people(guess)}, dus dat er meer mensen zouden blijven. Makkelijk over het hoofd te zien: de kraan loopt wel, maar de afvoer is groter. ${flows}`;
  if (guess < end.low)
    return `U schatte ${people(guess)}, dus dat er meer mensen zouden vertrekken. Makkelijk over het hoofd te zien is dit. ${falling}`;
  return `U schatte ${people(guess)}. Dat ligt in het vlak van wat er kan uitkomen. Makkelijk over het hoofd te zien is de vorm van de lijn. ${falling}`;
}

/** The fixed costs of the company. */
export function costsWords(inputs: CompanyInputs, paths: CompanyPaths): PictureWords {
  const { firstYear, lastYear } = endsOf(paths);
  const [persons, costs, band] = [paths.people.at(-1) ?? 0, paths.costs.at(-1) ?? null, paths.perPerson.at(-1) ?? null];
  if (band === null || costs === null) {
    const nobody = `In ${lastYear} werkt er niemand meer. Per persoon valt er dan niets te rekenen.`;
    return { title: 'Er zijn geen mensen meer', description: nobody, outcome: nobody };
  }
  const perPerson = people(band.mid);
  const verb = Math.round(band.mid) > 100 ? 'stijgen' : Math.round(band.mid) < 100 ? 'dalen' : 'blijven';
  const moved = inputs.outflow !== EXAMPLE_INPUTS.outflow || inputs.inflow !== EXAMPLE_INPUTS.inflow;
  return {
    title: `De vaste kosten per persoon ${verb} in dit voorbeeld: van 100 naar ${perPerson}`,
    description:
      `Alle drie de lijnen beginnen in ${firstYear} bij honderd. In ${lastYear} staan de mensen op ${people(persons)} en de vaste kosten op ${people(costs)}. ` +
      `De kosten per persoon staan dan op ${indexText(band)}.`,
    outcome:
      `Stel dat ${formatNumber(inputs.fixed)}% van de vaste kosten blijft staan, hoeveel mensen er ook zijn. Van elke honderd mensen zijn er in ${lastYear} nog ${people(persons)} over. ` +
      `Van elke honderd euro vaste kosten is er dan nog ${people(costs)} euro over. Ieder draagt dus ${perPerson} euro, tegen honderd in het begin.` +
      (moved ? ' Dit rekent met wat u in de vorige stap koos.' : ''),
  };
}

/** Where the shortage is. Before the answer is shown, the words keep it to themselves. */
export function placeWords(description: string, shown: boolean): PictureWords {
  return shown
    ? { title: 'Volgens onderzoek zit het tekort niet in het geld voor begeleiding', description, outcome: '' }
    : {
        title: 'Waar zit het tekort? Schat eerst',
        description:
          'De bovenste balk laat zien wat een plek beschut werk kost. Wat daarvan betaald wordt, en door wie, ziet u na uw schatting. Dan worden drie andere balken ingevuld.',
        outcome: '',
      };
}

/** A model as far as words about it need. */
interface NamedModel extends TasksOfModel {
  name: string;
  short: string;
  share: string;
}

/** Which model a choice of tasks makes, how many companies do it so, or that none is described so. */
export function tasksWords(choices: TaskChoices, models: readonly NamedModel[]): PictureWords {
  const model = modelOf(choices, models);
  const inside = TASKS.filter((task) => choices[task] !== 'elders').map((task) =>
    choices[task] === 'deels' ? `een deel van ${TASK_NAMES[task]}` : TASK_NAMES[task],
  );
  const has = inside.length === 0 ? 'Uw bedrijf heeft geen van de vier taken.' : `In uw bedrijf: ${inside.join(', ')}.`;
  const description = `${has} Daaronder staan de vijf modellen, met hun taken en het deel van de bedrijven dat zo werkt.`;
  if (model) {
    return {
      title: `Dit heet: ${model.short.toLowerCase()}`,
      description: `${description} Uw keuze past bij: ${model.name.toLowerCase()}.`,
      outcome: `${has} Dat past bij: ${model.name.toLowerCase()}. Zo werkt ${model.share} van de bedrijven, volgens Iroko.${nuanceOf(model)}`,
    };
  }
  const near = oneTaskAway(choices, models).map(
    ({ model: other, departure: { task, wanted } }) => `${other.short.toLowerCase()} (${TASK_NAMES[task]} ${WANTED[wanted]})`,
  );
  const away = near.length === 0 ? '' : ` Met één andere keuze past het wel: ${near.join(', of ')}.`;
  return {
    title: 'Zo is geen van de vijf modellen beschreven',
    description: `${description} Geen van de vijf is zo beschreven.`,
    outcome: `${has} Geen van de vijf modellen is zo beschreven. Of het kan, zeggen de bronnen niet.${away}`,
  };
}

/** What the description of a model leaves open, or does a little of all the same. */
function nuanceOf({ states }: NamedModel): string {
  const named = (state: TaskState): string =>
    TASKS.filter((task) => states[task] === state)
      .map((task) => TASK_NAMES[task])
      .join(' en ');
  const [unnamed, hardly] = [named('niet-genoemd'), named('nauwelijks')];
  return (
    (unnamed === '' ? '' : ` Over ${unnamed} zegt de omschrijving niets.`) +
    (hardly === '' ? '' : ` Van ${hardly} doet zo’n bedrijf niets of heel weinig; hier telt dat als niets.`)
  );
}

const WANTED: Record<TaskChoice, string> = { ja: 'erin', deels: 'voor een deel', elders: 'ergens anders' };
