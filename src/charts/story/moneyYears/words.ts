import { spoken } from '../../../domain/format.ts';
import type { Table } from '../../../domain/table.ts';
import type { MoneyLanes } from '../../forms/moneyLanes/rows.ts';
import { knownOf, periodText, yearsOfLanes, type Knowledge, type MoneyYear } from './known.ts';

/** What is known of a stream in a year, in words for a cell or a sentence. */
function knownText(known: Knowledge): string {
  switch (known.kind) {
    case 'amount':
      return known.text;
    case 'shared':
      return `hoort bij één bedrag voor meer jaren samen, ${known.text}`;
    case 'unsaid':
      return 'er is geld aangekondigd; hoeveel in dit jaar, staat er niet';
    case 'nothing':
      return 'bij deze geldstroom is niets genoemd';
  }
}

/** The streams as a table, one row each, one column a year. */
export function moneyYearsTable({ lanes, longRun }: MoneyLanes): Table {
  const years = yearsOfLanes(lanes);
  return {
    columns: ['Geldstroom', ...years.map((year) => String(year ?? longRun))],
    rows: lanes.map((lane) => [lane.label, ...years.map((year) => knownText(knownOf(lane, year)))]),
  };
}

/** What the sources say of the streams in a year, a sentence for each amount and one for each kind of not knowing. */
export function sayMoneyYear({ lanes }: MoneyLanes, year: MoneyYear): string[] {
  const known = lanes.map((lane) => ({ label: lane.label, what: knownOf(lane, year) }));
  const amounts = known.flatMap(({ label, what }) => (what.kind === 'amount' ? [`${label}: ${what.text}.`] : []));
  const shared = known.flatMap(({ label, what }) =>
    what.kind === 'shared' ? [`${label}: hoort bij één bedrag voor meer jaren samen, ${what.text}.`] : [],
  );
  const named = (kind: Knowledge['kind']): string =>
    known.flatMap(({ label, what }) => (what.kind === kind ? [label.toLowerCase()] : [])).join('; ');
  const [unsaid, nothing] = [named('unsaid'), named('nothing')];
  return [
    ...[...amounts, ...shared].map(spoken),
    ...(unsaid === '' ? [] : [`Aangekondigd, maar zonder bedrag voor dit jaar: ${unsaid}.`]),
    ...(nothing === '' ? [] : [`Niets genoemd: ${nothing}.`]),
  ];
}

/** What is known of each stream over all years, in sentences. */
export function moneyYearsDescription({ lanes, longRun }: MoneyLanes): string {
  const years = yearsOfLanes(lanes);
  const said = lanes.map((lane) => {
    const known = years.map((year) => ({ when: String(year ?? longRun), what: knownOf(lane, year) }));
    const amounts = known.flatMap(({ when, what }) => (what.kind === 'amount' ? [`${what.text} (${when})`] : []));
    const unsaid = known.filter(({ what }) => what.kind === 'unsaid').length;
    return `${lane.label}: ${lane.total ? periodText(lane.total) : amounts.join(', ')}.${unsaid > 0 ? ` Over ${unsaid} jaren staat er geen bedrag.` : ''}`;
  });
  return spoken(said.join(' '));
}
