import type { Result } from '../../domain/search/answerer.ts';
import type { Outcome } from './session.ts';

/** A group of results under one heading. */
export interface Group {
  heading: string;
  results: readonly Result[];
}

/** So many results stand together at the top, whatever their kind. */
const AT_THE_TOP = 3;
const GROUPS: readonly [heading: string, kinds: RegExp][] = [
  ['Vragen', /vraag/i],
  ['Cijfers en grafieken', /^(Cijfer|Grafiek)/],
  ['Waar bronnen verschillen', /^Verschil/],
  ['Uitleg en begrippen', /./],
];

/** The results as they are told: the best ones first, the others by kind. */
export function groupsOf({ results, sure }: Outcome): Group[] {
  const rest = results.slice(AT_THE_TOP);
  const kindOf = ({ kind }: Result): string => GROUPS.find(([, kinds]) => kinds.test(kind))?.[0] ?? '';
  const byKind = Map.groupBy(rest, kindOf);
  const top = { heading: sure ? 'Antwoord' : 'Beste resultaten', results: results.slice(0, AT_THE_TOP) };
  return [top, ...[...byKind].map(([heading, own]) => ({ heading, results: own }))].filter((group) => group.results.length > 0);
}

/** What is said of a search in a sentence or two; empty while there is nothing to say yet. */
export function statusOf({ question, phase, results, missing, instead }: Outcome): string {
  switch (phase) {
    case 'quiet':
    case 'first':
      return '';
    case 'waiting':
      return 'Zoekt…';
    case 'failed':
      return navigator.onLine
        ? 'Zoeken lukt nu niet: wat daarvoor nodig is, kon niet geladen worden. Op de pagina Zoeken staan alle vragen, en alles van A tot Z.'
        : 'Zoeken lukt nu niet: er is geen verbinding met internet. Zodra die er is, zoeken wij vanzelf.';
    case 'partly':
      return results.length === 0
        ? `Niet alles kon geladen worden. Wij weten dus niet of “${question}” op deze site staat.`
        : `Niet alles kon geladen worden. ${counted(results.length, instead ?? question)} Er kan meer zijn.`;
    case 'complete': {
      const lacking = missing.length === 0 ? '' : ` ${listed(missing)} vonden wij nergens op deze site.`;
      return `${counted(results.length, instead ?? question)}${lacking}`;
    }
  }
}

/** Where the sentence of a result comes from. */
export function sourceOf({ source, kind }: Result): string {
  if (source !== undefined) return `Bron: ${source}`;
  return kind.startsWith('Open vraag')
    ? 'Het antwoord zelf staat niet in onze bronnen.'
    : 'Onze samenvatting; de bronnen staan op de pagina.';
}

function counted(count: number, question: string): string {
  if (count === 0) return `Niets gevonden voor “${question}”.`;
  return `${count} ${count === 1 ? 'resultaat' : 'resultaten'} voor “${question}”.`;
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1)}`;
}
