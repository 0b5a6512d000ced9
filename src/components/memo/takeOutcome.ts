import type { Kind } from '../../domain/memo/item.ts';
import { EDITION_DATE, SITE_NAME, SITE_VERSION } from '../../site.ts';
import { inWords, today } from './place.ts';
import { saidBehind, takeAlong } from './takeAlong.ts';

/** What came of what a reader filled in. */
interface Outcome {
  kind: Extract<Kind, 'scenario' | 'afweging'>;
  /** What the reader called it; may be empty. */
  name: string;
  /** Where it is given again, without the base path. */
  address: string;
  lines: readonly string[];
}

const WHAT = {
  scenario: { called: 'Scenario', caution: 'Dit is een som met aannames, geen voorspelling.' },
  afweging: { called: 'Afweging', caution: 'Dit is geen advies. Het volgt uit gewichten en scores die iemand invulde.' },
};

/** Takes an outcome along as it stands, and says so behind the control that did. */
export async function takeOutcome(control: HTMLElement, { kind, name, address, lines }: Outcome): Promise<void> {
  const { called, caution } = WHAT[kind];
  const title = name === '' ? called : `${called}: ${name}`;
  const source = `${title}. ${SITE_NAME}, versie ${SITE_VERSION} (${inWords(EDITION_DATE)}), met eigen invoer van ${inWords(today())}`;
  await takeAlong(saidBehind(control), () => ({
    kind,
    address,
    title,
    text: [caution, ...lines].map((line) => [line]),
    sources: [source],
    edition: EDITION_DATE,
  }));
}
