import type { Leaning } from '../../domain/notes.ts';
import type { Model } from '../../schema/model.ts';
import { Prose } from '../../schema/prose.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { componentsIn, type ComponentPart, type Part } from './parts.ts';
import type { PageInfo } from '../../schema/page.ts';

/** What a page leans on, in the order of its text: front matter first, then the body, with what components draw out of the content. */
export function leaningsOf({ info, parts }: { info: PageInfo; parts: readonly Part[] }, models: readonly Model[]): Leaning[] {
  const inHead = [info.answer, ...(info.since ? [info.since.text] : []), ...(info.inBrief ?? [])];
  return [...inHead.flatMap(inText), ...leaningsOfParts(parts, models)];
}

/** What a part of a page leans on, in the order of its text. */
export function leaningsOfParts(parts: readonly Part[], models: readonly Model[]): Leaning[] {
  return componentsIn(parts).flatMap((part) => inComponent(part, models));
}

function inText({ parts }: Prose): Leaning[] {
  return parts.flatMap((part) => (typeof part === 'string' || part.form === 'betreft' ? [] : [{ fact: part.fact }]));
}

/** Every text for readers in an entry, in the order of its fields. */
function textsOf(value: unknown): Prose[] {
  if (value instanceof Prose) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function inComponent({ name, props }: ComponentPart, models: readonly Model[]): Leaning[] {
  switch (name) {
    case 'Feit': {
      const { id, noten, vorm } = props as ComponentProps<'Feit'>;
      return noten && vorm !== 'betreft' ? [{ fact: id }] : [];
    }
    case 'Bron':
    case 'Letterlijk': {
      const { id, plek } = props as ComponentProps<'Bron'>;
      return [{ document: id, place: plek }];
    }
    case 'ModelTasks': {
      const model = models.find(({ id }) => id === (props as ComponentProps<'ModelTasks'>).model);
      return model ? textsOf(model).flatMap(inText) : [];
    }
    default:
      return [];
  }
}
