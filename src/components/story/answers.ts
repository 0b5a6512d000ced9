import type { Way } from '../../charts/story/doors.ts';

/** One of the answers of a step, as it stands on the page. */
export interface Answer {
  id: string;
  name: string;
  /** Where it leads in a picture with doors; undefined in other pictures. */
  way: Way | undefined;
  element: HTMLElement;
}

/** The answers of a step, in the order of the page. */
export function answersIn(step: HTMLElement): Answer[] {
  return [...step.querySelectorAll<HTMLElement>('[data-choice]')].map((element) => {
    const { choice = '', name = '', to, inside } = element.dataset;
    return { id: choice, name, way: to === undefined ? undefined : { to, inside: inside !== undefined }, element };
  });
}

/** Shows one answer and puts the others away; all of them on paper. */
export function showAnswer(answers: readonly Answer[], chosen: string, all: boolean): void {
  for (const { id, element } of answers) element.hidden = !all && id !== chosen;
}

/** An answer as it is read out: without the numbers of its sources. */
export function answerText({ name, element }: Answer): string {
  const copy = element.querySelector('.answer-text')?.cloneNode(true) as HTMLElement | undefined;
  for (const mark of copy?.querySelectorAll('.ref, .margin-note, .where') ?? []) mark.remove();
  const parts = [...(copy?.querySelectorAll('p, li') ?? [])].map((part) => part.textContent.replace(/\s+/g, ' ').trim());
  return [`${name}.`, ...parts.filter(Boolean)].join(' ');
}
