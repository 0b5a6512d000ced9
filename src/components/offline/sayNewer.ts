import { OWN_PAGE } from './names.ts';

/** Says above the page, once, that the site has a newer build than the one that is kept, with the way to take it. */
export function sayNewer(base: string): void {
  if (document.querySelector('[data-nieuwer]')) return;
  const line = document.createElement('p');
  // Not on paper.
  line.className = 'other-version';
  line.setAttribute('role', 'status');
  line.dataset['nieuwer'] = '';
  const link = document.createElement('a');
  link.href = base + OWN_PAGE;
  link.textContent = 'Vernieuw';
  document.querySelector('.page')?.prepend(line);
  line.append('Er is een nieuwe versie. ', link);
}
