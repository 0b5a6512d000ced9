import { mount } from 'svelte';
import styles from '../../styles/chooser.css?url';
import type { Results } from '../../charts/forms/results/rows.ts';
import { addStyles } from '../site/addStyles.ts';
import ResultChooser from './ResultChooser.svelte';

/** Puts the chooser above the chart of results that stands on the page. */
export function mountResultChooser(place: HTMLElement): void {
  const figure = place.closest('figure');
  if (!figure) return;
  addStyles(styles);
  place.hidden = false;
  mount(ResultChooser, { target: place, props: { figure, results: JSON.parse(place.dataset['results'] ?? '') as Results } });
}
