import { mount } from 'svelte';
import styles from '../../styles/factFilter.css?url';
import { addStyles } from '../site/addStyles.ts';
import FactFilter from './FactFilter.svelte';

/** Puts the filter above the list of figures; without script the whole list stands there. */
export function mountFactFilter(place: HTMLElement): void {
  const list = [...document.querySelectorAll<HTMLElement>('[data-fact]')];
  const optionsOf = (key: string): { value: string; label: string }[] =>
    [...place.querySelectorAll<HTMLElement>(`[data-option="${key}"]`)].map((option) => ({
      value: option.dataset['value'] ?? '',
      label: option.textContent,
    }));
  const options = { topic: optionsOf('topic'), source: optionsOf('source'), kind: optionsOf('kind'), status: optionsOf('status') };
  addStyles(styles);
  place.replaceChildren();
  place.hidden = false;
  mount(FactFilter, {
    target: place,
    props: {
      options,
      sections: [...document.querySelectorAll<HTMLElement>('[data-fact-section]')],
      rows: list.map((element) => ({
        element,
        text: element.textContent,
        topic: element.dataset['topic'] ?? '',
        sources: (element.dataset['sources'] ?? '').split(' '),
        kind: element.dataset['kind'] ?? '',
        status: element.dataset['status'] ?? '',
      })),
    },
  });
}
