import type { Scenario } from '../inputs.ts';
import type { MoneyGroup } from './groups.ts';
import { known, sum, times, type Known, type Line } from './line.ts';
import { amountIn, bySector, laterForAllIn, laterForBeschutIn, oneOffIn, paidGroups, passedOn, resultIn } from './money.ts';
import type { When } from './outputs.ts';
import { impulseIn, placesOfRijk } from './rijk.ts';
import { setupOf, type Setup } from './setup.ts';
import { stageOf, type Stage } from './stage.ts';
import { stateOf, valueAt } from './state.ts';
import { stayIn } from './stay.ts';
import { townIn } from './town.ts';

/** One amount of a purse in the middle of all assumptions, in euros: above nought it is paid, below nought it comes in. */
export interface PurseRow {
  id:
    | 'kosten'
    | 'resultaat'
    | 'later'
    | 'rijk'
    | 'lks'
    | 'opbrengst'
    | 'blijft'
    | 'eenmalig'
    | 'impuls'
    | 'gat'
    | 'buig'
    | 'uitkering'
    | 'rijk-zelf'
    | 'gemeente';
  amount: Known<number>;
}

/** The two purses of a scenario. That of the town holds the gap of the company: they are never added up. */
export interface Purses {
  /** How far the purse of the company can be told; undefined when nothing can. */
  stage: Stage | undefined;
  /** What makes up that result, with the result itself last. */
  company: readonly PurseRow[];
  /** From the town's part of the gap to what the town pays, with that last. */
  town: readonly PurseRow[];
}

/** The two purses in a year, the last year, or all years together. */
export function pursesOf(scenario: Scenario, when: When): Purses {
  const setup = setupOf(scenario);
  const state = stateOf(setup);
  const years = when === 'som' ? setup.years.map((_, year) => year) : [when === 'laatste' ? setup.years.length - 1 : when];
  const row = (id: PurseRow['id'], inYear: (year: number) => Line): PurseRow => {
    const line = sum(years.map(inYear));
    return { id, amount: known(line, setup, () => valueAt(line, state)) };
  };
  const stage = stageOf(setup, when)?.id;
  const company = stage === undefined ? [] : companyRows(setup, stage, row);
  const share = (setup.single('aandeel') ?? 0) / 100;
  const groups = (year: number): readonly MoneyGroup[] => paidGroups(setup, year);
  const over = (year: number, line: (group: MoneyGroup) => Line): Line => sum(groups(year).map(line));
  const town = [
    row('gat', (year) => times(sum(companyLines(setup, 'gat', year).map(({ line }) => line)), share)),
    row('lks', (year) =>
      times(
        over(year, (group) => amountIn(setup, group, 'lks', year)),
        share,
      ),
    ),
    row('buig', (year) =>
      times(
        over(year, (group) => amountIn(setup, group, 'buig', year)),
        -share,
      ),
    ),
    row('uitkering', (year) =>
      times(
        over(year, (group) => amountIn(setup, group, 'baten', year)),
        -share,
      ),
    ),
    row('rijk-zelf', (year) =>
      times(
        over(year, (group) => kept(setup, group, year)),
        -share,
      ),
    ),
    row('gemeente', (year) => townIn(setup, year)),
  ];
  return { stage, company, town };
}

/** Money of the Rijk that the town does not pass on. */
function kept(setup: Setup, group: MoneyGroup, year: number): Line {
  const all = placesOfRijk(setup, group, year);
  return sum([all, times(passedOn(setup, all), -1)]);
}

function companyRows(setup: Setup, stage: Stage, row: (id: PurseRow['id'], inYear: (year: number) => Line) => PurseRow): PurseRow[] {
  const ids = companyLines(setup, stage, 0).map(({ id }) => id);
  const lineOf = (id: PurseRow['id'], year: number): Line =>
    sum(companyLines(setup, stage, year).flatMap((one) => (one.id === id ? [one.line] : [])));
  return [
    ...ids.map((id) => row(id, (year) => lineOf(id, year))),
    row('gat', (year) => sum(companyLines(setup, stage, year).map(({ line }) => line))),
  ];
}

/** Later money of the Rijk that is taken off the results of the sector, for these groups, and for all places together. */
function laterLines(setup: Setup, groups: readonly MoneyGroup[], whole: boolean, year: number): Line[] {
  return [...(groups.includes('beschut') ? [laterForBeschutIn(setup, year)] : []), ...(whole ? [laterForAllIn(setup, year)] : [])];
}

/** What a result of the company consists of in a year. */
function companyLines(setup: Setup, stage: Stage, year: number): { id: PurseRow['id']; line: Line }[] {
  const all = paidGroups(setup, year);
  const groups = stage === 'gat' || stage === 'plekken' ? all : all.filter((group) => group === 'beschut');
  const over = (line: (group: MoneyGroup) => Line): Line => sum(groups.map(line));
  const less = (line: (group: MoneyGroup) => Line): Line => times(over(line), -1);
  const places: { id: PurseRow['id']; line: Line }[] = bySector(setup)
    ? [
        { id: 'resultaat', line: over((group) => resultIn(setup, group, year)) },
        { id: 'later', line: times(sum(laterLines(setup, groups, groups === all, year)), -1) },
      ]
    : [
        { id: 'kosten', line: over((group) => amountIn(setup, group, 'kosten', year)) },
        { id: 'rijk', line: less((group) => passedOn(setup, placesOfRijk(setup, group, year))) },
        ...(stage === 'te-dekken'
          ? []
          : [
              { id: 'lks' as const, line: less((group) => amountIn(setup, group, 'lks', year)) },
              { id: 'opbrengst' as const, line: less((group) => amountIn(setup, group, 'ntw', year)) },
            ]),
      ];
  if (stage !== 'gat') return places;
  return [
    ...places,
    { id: 'blijft', line: stayIn(setup, year) },
    { id: 'eenmalig', line: oneOffIn(setup, year) },
    { id: 'impuls', line: times(impulseIn(setup, year), -1) },
  ];
}
