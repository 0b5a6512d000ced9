// cspell:ignore maxlength
import { KINDS, type MemoItem } from '../../domain/memo/item.ts';
import type { NowOnSite } from '../../domain/memo/nowOnSite.ts';
import type { OwnOfItem } from '../../domain/memo/changes.ts';
import { make, makeButton } from './make.ts';
import { placeOf } from './place.ts';

/** The longest heading and note that a reader writes to one thing, in characters. */
export const LONGEST_HEADING = 120;
export const LONGEST_NOTE = 1200;

/** What a reader does with an item. */
export interface Acts {
  move: (item: MemoItem, by: number) => void;
  remove: (item: MemoItem) => void;
  change: (item: MemoItem, change: Partial<OwnOfItem>) => void;
  renew: (item: MemoItem) => void;
}

/** The items of a memo with what orders, changes and removes each. What has the focus is found again by `data-focus`. */
export function drawItems(items: readonly MemoItem[], onSite: ReadonlyMap<string, NowOnSite>, acts: Acts): HTMLElement[] {
  return items.map((item, at) => drawItem(item, at, items.length, onSite.get(item.id), acts));
}

function drawItem(item: MemoItem, at: number, count: number, now: NowOnSite | undefined, acts: Acts): HTMLElement {
  const { id, title, address } = item;
  const button = (text: string, act: () => void, name: string, disabled = false): HTMLElement =>
    makeButton(text, act, { 'aria-label': `${text}: ${title}`, 'data-focus': `${name} ${id}`, 'aria-disabled': disabled && 'true' });
  const isLast = at === count - 1;
  return make(
    'li',
    { class: 'memo-item', 'data-item': id },
    make('p', { class: 'memo-name' }, kindBefore(item), make('a', { href: placeOf(address) }, title)),
    ...(now?.kind === 'changed'
      ? [
          make(
            'p',
            { class: 'memo-changed' },
            'Dit staat nu anders op de site. ',
            button('Neem over wat er nu staat', () => acts.renew(item), 'nieuw'),
          ),
        ]
      : []),
    make(
      'p',
      { class: 'memo-buttons' },
      button('Omhoog', () => acts.move(item, -1), 'omhoog', at === 0),
      button('Omlaag', () => acts.move(item, 1), 'omlaag', isLast),
      button('Haal weg', () => acts.remove(item), 'weg'),
    ),
    make(
      'details',
      { open: wasOpen(id) ?? (item.heading !== '' || item.note !== '') },
      make('summary', { 'data-focus': `eigen ${id}` }, 'Eigen kop en notitie'),
      field('Eigen kop', 'input', item.heading, `kop ${id}`, LONGEST_HEADING, (heading) => acts.change(item, { heading })),
      field('Eigen notitie', 'textarea', item.note, `notitie ${id}`, LONGEST_NOTE, (note) => acts.change(item, { note })),
    ),
    ...(item.table ? [tick('Tabel erbij', item.withTable, `tabel ${id}`, (withTable) => acts.change(item, { withTable }))] : []),
  );
}

/** Whether the fields of an item stand open; undefined where it was not drawn yet. They stay as the reader left them when it is drawn anew. */
function wasOpen(id: string): boolean | undefined {
  const drawn = [...document.querySelectorAll<HTMLElement>('.memo-item')].find(({ dataset }) => dataset['item'] === id);
  return drawn?.querySelector('details')?.open;
}

/** What kind of thing an item is, before its title; an outcome begins with that itself. */
function kindBefore({ kind, title }: MemoItem): string {
  return title.split(': ')[0] === KINDS[kind] ? '' : `${KINDS[kind]}: `;
}

/** A field for the reader's own words; it gives them at every letter. */
export function field(
  label: string,
  name: 'input' | 'textarea',
  value: string,
  focus: string,
  longest: number,
  give: (text: string) => void,
): HTMLElement {
  const input = make(name, {
    'data-focus': focus,
    maxlength: String(longest),
    ...(name === 'textarea' ? { rows: '2' } : { type: 'text' }),
  });
  input.value = value;
  input.addEventListener('input', () => give(input.value));
  return make('label', { class: 'memo-field' }, `${label} `, input);
}

function tick(label: string, isOn: boolean, focus: string, give: (isOn: boolean) => void): HTMLElement {
  const input = make('input', { type: 'checkbox', 'data-focus': focus });
  input.checked = isOn;
  input.addEventListener('change', () => give(input.checked));
  return make('label', { class: 'memo-tick' }, input, ` ${label}`);
}
