import type { Way } from '../../charts/story/doors.ts';
import { answersIn } from './answers.ts';

/** What a picture with doors is called. */
export interface DoorsNames {
  title: string;
  subtitle: string;
  unit: string;
}

/** The first picture: its names, and the ways of its examples by id. The second begins there, and can look back at it. */
export interface DoorsBefore extends DoorsNames {
  ways: Readonly<Record<string, Way | undefined>>;
}

/** The names of the picture of a step, as they stand on the page. */
export function namesOf(step: Element | undefined): DoorsNames {
  const textOf = (selector: string): string => step?.querySelector(selector)?.textContent.trim() ?? '';
  return { title: textOf('.chart h3'), subtitle: textOf('.chart-subtitle'), unit: textOf('.chart-unit') };
}

/** The first picture, out of its step. */
export function doorsBefore(step: HTMLElement | undefined): DoorsBefore {
  const answers = step ? answersIn(step) : [];
  return { ...namesOf(step), ways: Object.fromEntries(answers.map(({ id, way }) => [id, way])) };
}
