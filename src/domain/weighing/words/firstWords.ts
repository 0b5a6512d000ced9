import type { FirstPlace } from '../first.ts';
import type { Knockout } from '../knockout.ts';
import { isPoint, scoreOf, usedCriteria, weightOf, type Item, type Weighing } from '../weighing.ts';
import { condition } from './condition.ts';
import { allNamed, named } from './items.ts';

/** Who comes first, in a few sentences that say what it hangs on; never that it is the best. */
export function firstWords(place: FirstPlace, weighing: Weighing): readonly string[] {
  switch (place.kind) {
    case 'nobody':
      return ['Er blijft geen optie over. Elke optie valt af op een harde eis.'];
    case 'only':
      return [`Er is één optie over: ${named(place.option)}. Er is niets om die mee te vergelijken.`];
    case 'nothing':
      return [
        usedCriteria(weighing).length === 0
          ? 'U vulde nog niets in.'
          : 'U gaf geen criterium een gewicht boven nul. Dan staan alle opties gelijk.',
      ];
    case 'alone':
      return [`${condition(weighing)} en uw scores kloppen, dan staat ${named(place.option)} vooraan.`, ...whateverIsOpen(weighing)];
    case 'shared':
      return [
        `${condition(weighing)} en uw scores kloppen, dan staan ${allNamed(place.options)} gelijk vooraan.`,
        ...whateverIsOpen(weighing),
      ];
    case 'open':
      return openWords(place.possible);
  }
}

/** What the hard demands do, a sentence for each option that they touch. */
export function knockoutWords({ apart, maybe }: Knockout): readonly string[] {
  const demands = (criteria: readonly Item[]): string => `uw harde ${criteria.length === 1 ? 'eis' : 'eisen'} ${allNamed(criteria)}`;
  return [
    ...apart.map(({ option, criteria }) => `${named(option)} staat apart. Met uw score voldoet deze optie niet aan ${demands(criteria)}.`),
    ...maybe.map(({ option, criteria }) => `${named(option)} doet nog mee, maar voldoet misschien niet aan ${demands(criteria)}.`),
  ];
}

function openWords(possible: readonly { option: Item; alone: boolean }[]): readonly string[] {
  const alone = possible.filter((one) => one.alone).map(({ option }) => option);
  const shared = possible.filter((one) => !one.alone).map(({ option }) => option);
  return [
    'Welke optie vooraan staat, is nog niet te zeggen. Dat hangt af van wat u openliet.',
    ...(alone.length > 0 ? [`Vooraan ${alone.length === 1 ? 'kan' : 'kunnen'} nog komen: ${allNamed(alone)}.`] : []),
    ...(shared.length > 0
      ? [`Alleen samen met een andere ${shared.length === 1 ? 'kan' : 'kunnen'} vooraan komen: ${allNamed(shared)}.`]
      : []),
  ];
}

/** Said where something is open and the first place is not. */
function whateverIsOpen(weighing: Weighing): readonly string[] {
  const open = usedCriteria(weighing).some(
    ({ id }) => !isPoint(weightOf(weighing, id)) || weighing.options.some((option) => !isPoint(scoreOf(weighing, id, option.id))),
  );
  return open ? ['Wat u openliet, verandert dat niet.'] : [];
}
