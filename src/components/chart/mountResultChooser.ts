import { mount } from 'svelte';
import { chosenResults } from '../../charts/forms/results/choice.ts';
import { resultsScene } from '../../charts/forms/results/geometry.ts';
import type { Results } from '../../charts/forms/results/rows.ts';
import { resultsTable } from '../../charts/forms/results/table.ts';
import { choiceFromQuery, choiceToQuery, type ResultChoice } from '../../domain/resultChoice.ts';
import { redrawFigure } from './redrawFigure.ts';
import ResultChooser from './ResultChooser.svelte';

/** Lets a reader choose among the results that stand on the page: drawing, table and address follow. */
export function mountResultChooser(place: HTMLElement): void {
  const figure = place.closest('figure');
  if (!figure) return;
  const results = JSON.parse(place.dataset['results'] ?? '') as Results;
  const { years, rows } = results;
  const options = { ids: rows.map(({ id }) => id), years };
  const { choice: begun, problems } = choiceFromQuery(location.search, options);

  const follow = (choice: ResultChoice): void => {
    const chosen = chosenResults(results, choice.ids);
    redrawFigure(figure, { scene: (width) => resultsScene(chosen, width), table: resultsTable(chosen) });
    const query = choiceToQuery(choice, options);
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  };

  place.replaceChildren();
  place.inert = false;
  place.hidden = false;
  mount(ResultChooser, { target: place, props: { results, begun, problems, follow } });
}
