/** A state that is written so that nothing in it can be taken for damage. */
export function unmistakable(state: string): string {
  return state.replace(/%25([0-9A-F])(?=[0-9A-F])/gi, (_, next: string) => `%25${escaped(next)}`).replace(/[.,]$/, escaped);
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
