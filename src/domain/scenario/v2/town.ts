import { sum, times, waiting, type Line } from './line.ts';
import { amountIn, besidePlacesIn, bySector, noCompany, oneOffIn, paidGroups } from './money.ts';
import type { MoneyGroup } from './groups.ts';
import { impulseIn, placesOfRijk } from './rijk.ts';
import type { Setup } from './setup.ts';
import { stayIn } from './stay.ts';

/**
 * What all towns of the company pay together in a year, in euros, the company's gap within it. Loonkostensubsidie and the part of the money
 * of the Rijk that is passed on move between town and company, so they are not in it. It is built up from amounts: the results of the sector
 * do not say who paid what, so by that way it waits for the other.
 */
function townsIn(setup: Setup, year: number): Line {
  const places = paidGroups(setup, year).flatMap((group) => [
    amountIn(setup, group, 'kosten', year),
    ...incomeOf(setup, group, year).map((line) => times(line, -1)),
  ]);
  const way = bySector(setup) ? [waiting('route')] : [];
  return sum([...places, besidePlacesIn(setup, year), ...way, ...noCompany(setup)]);
}

/** What the places of a group bring in for town and company together. */
function incomeOf(setup: Setup, group: MoneyGroup, year: number): Line[] {
  return [
    placesOfRijk(setup, group, year),
    amountIn(setup, group, 'ntw', year),
    amountIn(setup, group, 'buig', year),
    amountIn(setup, group, 'baten', year),
  ];
}

/** What the reader's town pays in a year: its share of that. */
export function townIn(setup: Setup, year: number): Line {
  const share = setup.single('aandeel');
  const all = townsIn(setup, year);
  return share === undefined ? sum([all, waiting('aandeel')]) : times(all, share / 100);
}

/** Who pays what in a year, for everything that the company costs: both sides of the ledger, in euros. */
export interface Ledger {
  kosten: Line;
  blijft: Line;
  eenmalig: Line;
  gemeente: Line;
  'andere-gemeenten': Line;
  rijk: Line;
  buig: Line;
  impulsbudget: Line;
  opbrengst: Line;
  uitkering: Line;
}

/** The ledger of a year: the first three together are the others together. */
export function ledgerIn(setup: Setup, year: number): Ledger {
  const groups = paidGroups(setup, year);
  const over = (line: (group: MoneyGroup) => Line): Line => sum(groups.map(line));
  const gemeente = townIn(setup, year);
  return {
    kosten: over((group) => amountIn(setup, group, 'kosten', year)),
    blijft: stayIn(setup, year),
    eenmalig: oneOffIn(setup, year),
    gemeente,
    'andere-gemeenten': sum([townsIn(setup, year), times(gemeente, -1)]),
    rijk: over((group) => placesOfRijk(setup, group, year)),
    buig: over((group) => amountIn(setup, group, 'buig', year)),
    impulsbudget: impulseIn(setup, year),
    opbrengst: over((group) => amountIn(setup, group, 'ntw', year)),
    uitkering: over((group) => amountIn(setup, group, 'baten', year)),
  };
}
