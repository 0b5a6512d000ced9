import { pages } from '../collections.ts';

/** The pages of prose that show a chart; throws when none does. */
export function pagesWithChart(id: string): { address: string; label: string }[] {
  const found = [...pages].filter(([, page]) => page.body?.includes(`<Grafiek id="${id}"`));
  if (found.length === 0) throw new Error(`no page shows the chart "${id}"; write <Grafiek id="${id}" /> where it belongs`);
  return found.map(([address, page]) => ({ address, label: page.data.short }));
}
