import type { Move } from '../../schema/move.ts';

/** Where a published address leads: itself, or where its page moved to, with the same place on it. */
function movedTo(address: string, moves: ReadonlyMap<string, Move>): string {
  const [page = '', fragment] = address.split('#');
  const to = moves.get(page)?.to ?? page;
  return fragment === undefined ? to : `${to}#${fragment}`;
}

/**
 * The published addresses that nothing answers: not there, and not where their page moved to.
 * @param answering every address that a build answers by itself
 */
export function unanswered(published: readonly string[], answering: ReadonlySet<string>, moves: readonly Move[]): string[] {
  const byPage = new Map(moves.map((move) => [move.from, move]));
  return published.filter((address) => !answering.has(address) && !answering.has(movedTo(address, byPage)));
}

/** What is wrong with the list of moves, in sentences for the author. */
export function moveProblems(moves: readonly Move[], published: ReadonlySet<string>, answering: ReadonlySet<string>): string[] {
  return moves.flatMap(({ from, to }) => [
    ...(published.has(from) ? [] : [`${from} was never published, so it needs no move`]),
    ...(answering.has(from) ? [`${from} is there, so it did not move`] : []),
    ...(answering.has(to) ? [] : [`${from} moved to ${to}, which is not there; write where the page is now`]),
  ]);
}
