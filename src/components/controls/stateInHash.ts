/** What a reader works on as the address has it; empty where it only names a part of the page. */
export function stateInHash(): string {
  const hash = location.hash.slice(1);
  return /=|%(25)*3D/i.test(hash) ? hash : '';
}
