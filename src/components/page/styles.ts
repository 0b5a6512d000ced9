import type { Page } from '../../corpus/corpus.ts';
import { componentsIn } from '../../corpus/page/parts.ts';
import comparison from '../../styles/comparison.css?url';
import chartFrame from '../../styles/chartFrame.css?url';
import drawing from '../../styles/drawing.css?url';
import debate from '../../styles/debate.css?url';
import home from '../../styles/home.css?url';
import model from '../../styles/model.css?url';
import modelList from '../../styles/modelList.css?url';
import series from '../../styles/series.css?url';
import simple from '../../styles/simple.css?url';
import { isSimple } from '../../domain/simplePages.ts';
import words from '../../styles/words.css?url';

/** Stylesheets that few pages of prose need, each with the components that it is for. */
const OF_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  [drawing]: ['Grafiek', 'ModelList', 'ModelTasks', 'Vergelijking'],
  [chartFrame]: ['Grafiek'],
  [comparison]: ['Vergelijking'],
  [model]: ['ModelTasks', 'VoorTegen', 'Richtingen'],
  [debate]: ['Richtingen'],
  [modelList]: ['ModelList'],
  [series]: ['Reeks', 'table'],
  [words]: ['Begrip'],
};

/** The addresses of the stylesheets that a page needs besides that of every page: for what kind of page it is, and for its components. */
export function stylesOf({ address, info, parts }: Page): string[] {
  const used = new Set<string>(componentsIn(parts).map(({ name }) => name));
  const needed = Object.keys(OF_COMPONENTS).filter((style) => OF_COMPONENTS[style]?.some((name) => used.has(name)));
  const ofKind = [
    address === '/' && drawing,
    address === '/' && home,
    info.model !== undefined && drawing,
    info.model !== undefined && model,
    isSimple(address) && simple,
  ].filter((style) => style !== false);
  return [...new Set([...ofKind, ...needed])];
}
