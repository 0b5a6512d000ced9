import type { ComparedPair, ComparedValue, SideBySide } from '../sideBySide.ts';
import type { Weighing } from '../weighing.ts';
import { named, valueInWords } from './items.ts';
import { dutchList } from '../../dutch.ts';

/** How members are called: by the name of their weighing, or by its place. */
export function memberNames(weighings: readonly Weighing[]): readonly string[] {
  return weighings.map(({ name }, place) => (name.trim() === '' ? `Afweging ${place + 1}` : name));
}

/** Where members agree and where they differ, in sentences; what nobody can say yet is left out. */
export function sideWords(
  { pairs, weights, scores }: SideBySide,
  members: readonly string[],
): { agree: readonly string[]; differ: readonly string[] } {
  return {
    agree: pairs.filter(({ verdict }) => verdict === 'agree').map((pair) => agreed(pair, members.length)),
    differ: [
      ...pairs.filter(({ verdict }) => verdict === 'differ').map((pair) => differing(pair, members)),
      ...[...weights, ...scores].filter(({ verdict }) => verdict === 'differ').map((value) => apart(value, members)),
    ],
  };
}

function agreed({ options: [one, other], standings }: ComparedPair, count: number): string {
  const all = count === 2 ? 'beide' : 'alle';
  if (standings[0] === 'equal') return `Bij ${all} afwegingen staan ${named(one)} en ${named(other)} gelijk.`;
  const [first, second] = standings[0] === 'before' ? [one, other] : [other, one];
  return `Bij ${all} afwegingen staat ${named(first)} voor ${named(second)}.`;
}

function differing({ options: [one, other], standings }: ComparedPair, members: readonly string[]): string {
  const those = (wanted: string): string => dutchList(members.filter((_, member) => standings[member] === wanted));
  return `${named(one)} staat voor ${named(other)} bij ${those('before')}, en erachter bij ${those('behind')}.`;
}

function apart({ criterion, option, values }: ComparedValue, members: readonly string[]): string {
  const what = option ? `Score van ${named(option)} op ${named(criterion)}` : `Gewicht van ${named(criterion)}`;
  const told = values.map((value, member) => `${members[member] ?? ''}: ${valueInWords(value)}`);
  return `${what}. ${told.join('; ')}.`;
}
