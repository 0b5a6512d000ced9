import { flushSync } from 'svelte';

/** What a reader can change, press, open or read by keys, in the order of a part. */
const CONTROLS = 'input, select, button, details, [data-plot]';

/**
 * Begins a part, and does again in it what a reader did there before it answered: typed, picked, opened, pressed, pointed at.
 * @param acts what was done on the page, in order
 * @param begin makes the part answer; its elements may be other ones after that, in the same order
 */
export function carryOver(part: HTMLElement, acts: readonly Event[], begin: () => void): void {
  const before = controlsOf(part);
  const placeOf = (on: EventTarget | null): number => before.findIndex((control) => control === (on as Element | null)?.closest(CONTROLS));
  const focused = placeOf(document.activeElement);
  const changes = before.map(changeOf);
  const pressed = acts.map((act) => ({ act, place: placeOf(act.target) }));
  flushSync(begin);
  const after = controlsOf(part);
  if (focused >= 0 && after[focused] !== document.activeElement) after[focused]?.focus();
  changes.forEach((change, place) => {
    const control = after[place];
    if (control) change?.(control);
  });
  for (const { act, place } of pressed) {
    const control = after[place];
    if (control) again(act, control);
  }
}

/** Keys that no part answered yet, pressed again: a step back, say. */
export function pressAgain(acts: readonly Event[]): void {
  // Those that were, for each press is an act itself.
  for (const act of [...acts])
    if (act instanceof KeyboardEvent && (act.ctrlKey || act.metaKey) && !act.defaultPrevented) act.target?.dispatchEvent(copyOf(act));
}

function controlsOf(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(CONTROLS)];
}

/** What makes the same change in a control as the reader made in this one; undefined where it is as it was built. */
function changeOf(control: HTMLElement): ((same: HTMLElement) => void) | undefined {
  if (control instanceof HTMLDetailsElement) return control.open ? (same) => open(same as HTMLDetailsElement) : undefined;
  if (control instanceof HTMLSelectElement) {
    const { value } = control;
    const built = [...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0];
    return value === built?.value ? undefined : (same) => change(same as HTMLSelectElement, { value }, 'change');
  }
  if (!(control instanceof HTMLInputElement)) return undefined;
  const { value, checked, type } = control;
  if (type === 'checkbox' || type === 'radio') {
    const picked = type === 'radio' ? checked && !control.defaultChecked : checked !== control.defaultChecked;
    return picked ? (same) => change(same as HTMLInputElement, { checked }, 'change') : undefined;
  }
  if (value === control.defaultValue) return undefined;
  const { selectionStart, selectionEnd } = control;
  return (same) => {
    change(same as HTMLInputElement, { value }, 'input');
    // The next key goes where the reader was.
    if (selectionStart !== null) (same as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd);
  };
}

function change<Control extends HTMLElement>(control: Control, to: Partial<Control>, type: string): void {
  Object.assign(control, to);
  control.dispatchEvent(new Event(type, { bubbles: true }));
  // Whoever went on has left it.
  if (control !== document.activeElement) control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Opens a fold, or tells of one that stands open already. */
function open(fold: HTMLDetailsElement): void {
  if (fold.open) fold.dispatchEvent(new Event('toggle'));
  else fold.open = true;
}

function again(act: Event, control: HTMLElement): void {
  if (control.matches('[data-plot]')) {
    if (act instanceof KeyboardEvent) control.dispatchEvent(copyOf(act));
    else if (act instanceof FocusEvent) control.dispatchEvent(new FocusEvent('focus'));
    else if (act instanceof PointerEvent) control.dispatchEvent(new PointerEvent('pointermove', act));
  } else if (act.type === 'click' && control instanceof HTMLButtonElement) control.click();
}

function copyOf(act: KeyboardEvent): KeyboardEvent {
  return new KeyboardEvent(act.type, act);
}
