import { flushSync, mount } from 'svelte';
import type { Answer } from './answers.ts';
import CompareChoice from './CompareChoice.svelte';
import type { ContentOf } from './content.ts';
import type { StepProps } from './story.svelte.ts';
import TasksStep from './TasksStep.svelte';
import YearsStep from './YearsStep.svelte';

/** Puts the controls into the step about the five models: the tasks, and the company to lay beside them. */
export function mountTasks(
  target: HTMLElement,
  beside: HTMLElement,
  props: StepProps<ContentOf<'taken'>>,
  answers: readonly Answer[],
): void {
  mount(TasksStep, { target, props });
  mount(CompareChoice, { target: beside, props: { story: props.story, answers } });
  flushSync();
}

/** Puts the control into the step about the years. */
export function mountYears(target: HTMLElement, props: StepProps<ContentOf<'jaren'>>): void {
  mount(YearsStep, { target, props });
  flushSync();
}
