import type { Argument } from '../../schema/argument.ts';

/** The address of the page of a debate, by its theme. */
export function debateAddress(theme: string): string {
  return `/debat/${theme}/`;
}

/**
 * What speaks about one direction of a choice: its own arguments, those for it first, then those about models that it borrows, as they are named.
 * @param also ids of arguments about models
 */
export function argumentsOf(theme: string, direction: string, also: readonly string[], all: readonly Argument[]): Argument[] {
  const own = all.filter(({ choice }) => choice?.theme === theme && choice.direction === direction);
  const borrowed = also.flatMap((id) => all.filter((argument) => argument.id === id));
  return [...own.filter(({ side }) => side === 'for'), ...borrowed, ...own.filter(({ side }) => side === 'against')];
}
