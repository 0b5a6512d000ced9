import type { Model } from '../schema/model.ts';
import { tellArguments } from './page/tellArguments.ts';
import type { Content, PageFile } from './readContent.ts';

/**
 * The pages with the arguments that they show in them, and with the addresses of those.
 * @param models most tasks first
 */
export function withArguments({ entries, pages }: Content, models: readonly Model[]): PageFile[] {
  const told = {
    arguments: entries.arguments.map(({ data }) => data),
    companies: entries.companies.map(({ data }) => data),
    models,
  };
  return pages.map((page) => {
    const { parts, anchors } = tellArguments(page.parts, told);
    return { ...page, parts, anchors: [...page.anchors, ...anchors] };
  });
}
