import type { Band } from '../band.ts';
import type { Scenario } from '../inputs.ts';
import type { Tornado } from '../outcome.ts';
import { encode } from './address.ts';
import { dotsOf, worldsOf } from './dots.ts';
import { GROUPS, hasMoney, type Group } from './groups.ts';
import { likelyOf, movedOf, tornadoOf } from './likely.ts';
import { amountsIn, known, sum, type Known, type Line } from './line.ts';
import { pickedIn } from './choices.ts';
import { bySector } from './money.ts';
import { lineOf, middleOf, outputOf, type When } from './outputs.ts';
import { rangeOf, worldOf } from './range.ts';
import { impulseNotSeen } from './rijk.ts';
import { setupOf, type Setup } from './setup.ts';
import { stageOf, type Stage } from './stage.ts';
import { valueAt } from './state.ts';
import { ledgerIn, type Ledger } from './town.ts';

/** A result: its middle inside the range of all corners, the likely band inside that, and twenty dots that are as likely as each other. */
export interface Figure extends Band {
  likely: { low: number; high: number };
  dots: readonly number[];
}

/** The money of the company, as far as it can be told. */
interface MoneyTile {
  /** What it is: see `stageOf`. */
  stage: Stage;
  last: Known<Figure>;
  sum: Known<Figure>;
  /** What the whole gap still waits for; empty when it is told. */
  waitsFor: readonly string[];
  /** Whether it is the results of the sector that it goes by. */
  asSector: boolean;
  /** Whether the yield of beschut werk is already off its cost. */
  yieldIsOff: boolean;
}

/** What comes of a scenario. What is asked for by a function is worked out then. */
export interface Results {
  years: readonly number[];
  /** The three results that stand first: people and costs that stay in the last year, and money. */
  tiles: {
    people: Known<Figure>;
    /** In euros; of every hundred euros at the start while the fixed costs are not filled. */
    stay: { unit: 'euro' | 'index'; figure: Known<Figure> };
    money: MoneyTile;
  };
  /** What a reader must know of the results. */
  notes: Notes;
  /** The middle of a result by its id (see `OUTPUTS`). */
  middle: (id: string, when: When) => Known<number>;
  /** The same with all that is drawn of it. */
  figure: (id: string, when: When) => Known<Figure>;
  /** The same for every year, with its range. */
  path: (id: string) => Known<readonly Band[]>;
  /** The same with what is likely inside that. */
  likelyPath: (id: string) => Known<readonly (Band & { likely: { low: number; high: number } })[]>;
  /** Which input weighs most. */
  tornado: (id: string, when: When) => Known<Tornado>;
  /** Who pays what, in the middle. */
  ledger: (when: When) => Record<keyof Ledger, Known<number>>;
  /** Keys of the inputs by which a result holds money of the Rijk. */
  rijkIn: (id: string, when: When) => readonly string[];
}

interface Notes {
  /** Groups of the company of whose places the model knows no money. */
  withoutMoney: readonly Group[];
  /** Keys of factors that are empty, where amounts of another unit count by the person ("niet herrekend"). */
  notConverted: readonly string[];
  /** Years in which a part of the impulsbudget is asked for and its amount is not known: nothing is counted. */
  impulseNotSeen: readonly number[];
  /** By how many percent prices rise each year; nought adds up amounts in the prices of their own years. Undefined while no money can be told. */
  priceRise: number | undefined;
  /** Which percentage of the money of the Rijk for places is passed on to the company; undefined where none is in the money of the company. */
  passedOn: number | undefined;
}

/** Money of the Rijk for places, which goes to the town first. */
const PASSED_ON: ReadonlySet<string> = new Set(['wsw-rijk', 'beschut-rijk', 'beschut-extra', 'banen-rijk', 'opslag-plekken']);
const RIJK_AMOUNTS: ReadonlySet<string> = new Set([...PASSED_ON, 'impuls']);

/** Runs a scenario. Never gives NaN, Infinity or fewer than nought people for inputs inside their domain. */
export function run(scenario: Scenario): Results {
  const setup = setupOf(scenario);
  const world = worldOf(setup);
  const moved = once(() => movedOf(setup));
  // The name does nothing to the numbers, so another name leaves the dots where they are.
  const worlds = once(() => worldsOf(setup, encode({ ...scenario, name: '' })));
  const figureOf = (line: Line): Known<Figure> =>
    known(line, setup, () => {
      const band = rangeOf(line, world);
      const dots = once(() => dotsOf(line, band, worlds()));
      return {
        ...band,
        likely: likelyOf(line, band, moved()),
        // Drawn only where they are shown: they cost more than all the rest.
        get dots() {
          return dots();
        },
      };
    });
  const figure = (id: string, when: When): Known<Figure> => figureOf(lineOf(setup, outputOf(id), when));
  const byEuro = setup.single('vast') !== undefined;
  const money = moneyOf(setup, figure);
  return {
    years: setup.years,
    tiles: {
      people: figure('mensen', 'laatste'),
      stay: { unit: byEuro ? 'euro' : 'index', figure: figure(byEuro ? 'blijft' : 'blijft-index', 'laatste') },
      money,
    },
    notes: notesOf(setup, money),
    middle: (id, when) => middleOf(setup, id, when),
    figure,
    path: (id) => {
      const lines = setup.years.map((_, year) => lineOf(setup, outputOf(id), year));
      return known(sum(lines), setup, () => lines.map((line) => rangeOf(line, world)));
    },
    likelyPath: (id) => {
      const lines = setup.years.map((_, year) => lineOf(setup, outputOf(id), year));
      return known(sum(lines), setup, () =>
        lines.map((line) => {
          const band = rangeOf(line, world);
          return { ...band, likely: likelyOf(line, band, moved()) };
        }),
      );
    },
    tornado: (id, when) => {
      const line = lineOf(setup, outputOf(id), when);
      return known(line, setup, () => tornadoOf(line, valueAt(line, world.mid), moved()));
    },
    ledger: (when) => {
      const of = (line: Line): Known<number> => known(line, setup, () => valueAt(line, world.mid));
      const years = yearsAsked(setup, when).map((year) => ledgerIn(setup, year));
      const entries = Object.keys(years[0] ?? {}) as (keyof Ledger)[];
      return Object.fromEntries(entries.map((name) => [name, of(sum(years.map((one) => one[name])))])) as Record<
        keyof Ledger,
        Known<number>
      >;
    },
    rijkIn: (id, when) => amountsIn(lineOf(setup, outputOf(id), when)).filter((key) => RIJK_AMOUNTS.has(key)),
  };
}

function moneyOf(setup: Setup, figure: Results['figure']): MoneyTile {
  const whole = figure('gat', 'som');
  const stage = stageOf(setup, 'som')?.id ?? 'gat';
  return {
    stage,
    last: figure(stage, 'laatste'),
    sum: figure(stage, 'som'),
    waitsFor: 'waitsFor' in whole ? whole.waitsFor : [],
    asSector: bySector(setup),
    yieldIsOff: pickedIn(setup.scenario, 'af').includes('al-af'),
  };
}

function notesOf(setup: Setup, { stage, last }: MoneyTile): Notes {
  const groups = new Set([...setup.company(0), ...setup.company(setup.years.length - 1)]);
  const factors = [...((setup.single('beschut-extra') ?? 0) > 0 ? ['plek31'] : []), ...(bySector(setup) ? ['fte'] : [])];
  return {
    withoutMoney: GROUPS.filter((group) => groups.has(group) && !hasMoney(group)),
    notConverted: factors.filter((key) => setup.single(key) === undefined),
    impulseNotSeen: impulseNotSeen(setup),
    priceRise: 'value' in last ? (setup.single('prijs') ?? 0) : undefined,
    passedOn: 'value' in last && holdsPassedOn(setup, stage) ? setup.single('door') : undefined,
  };
}

/** Whether a result holds money of the Rijk of which the town passes on a part. */
function holdsPassedOn(setup: Setup, stage: Stage): boolean {
  return amountsIn(lineOf(setup, outputOf(stage), 'laatste')).some((key) => PASSED_ON.has(key));
}

function yearsAsked({ years }: Setup, when: When): number[] {
  if (when === 'som') return years.map((_, year) => year);
  return [when === 'laatste' ? years.length - 1 : when];
}

/** What a function gives, worked out the first time. */
function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}
