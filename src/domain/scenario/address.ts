import { statesIn, versionIn } from '../linkParts.ts';
import { BETWEEN_STATES } from '../linkSigns.ts';
import { letterOf, MOST_SCENARIOS, type Slot } from './slots.ts';
import { CURRENT, VERSIONS, type KnownVersion } from './versions.ts';

/** The scenarios of an address, and what was wrong with it, in sentences for a reader. */
export interface Opened {
  slots: readonly Slot[];
  problems: readonly string[];
}

/**
 * Reads the part of an address after the hash: up to three scenarios, each by the version that it names itself. A version that this site
 * does not know is not computed: its part is kept as it came. An empty text gives the example, without a word.
 */
export async function openAddress(text: string, versions: readonly KnownVersion[] = VERSIONS): Promise<Opened> {
  const parts = statesIn(text);
  if (parts.length === 0) return { slots: [{ version: CURRENT, scenario: CURRENT.example }], problems: [] };
  const read = await Promise.all(parts.slice(0, MOST_SCENARIOS).map((part) => readSlot(part, versions)));
  const named = read.flatMap(({ problems }, place) =>
    read.length > 1 ? problems.map((problem) => `Scenario ${letterOf(place)}. ${problem}`) : problems,
  );
  const tooMany = parts.length > MOST_SCENARIOS ? [`De link heeft ${parts.length} scenario’s; de eerste drie zijn gebruikt.`] : [];
  return { slots: read.map(({ slot }) => slot), problems: [...named, ...tooMany] };
}

/** Scenarios as the part of an address after the hash; what could not be read stands in it as it came. */
export function writeAddress(slots: readonly Slot[]): string {
  return slots.map((slot) => (slot.version ? slot.version.encode(slot.scenario) : slot.text)).join(BETWEEN_STATES);
}

/** What readers are told of scenarios that cannot be computed, in a sentence or two each; empty when all can be. */
export function unknownWords(slots: readonly Slot[], versions: readonly KnownVersion[] = VERSIONS): string[] {
  const known = `Deze site kent alleen versie ${versions.map(({ number }) => number).join(' en ')}`;
  return slots.flatMap((slot, place) => {
    if (slot.version) return [];
    const named = slot.named === undefined ? 'geen versie' : `versie “${slot.named}”`;
    return slots.length === 1
      ? [`De link noemt ${named} van het rekenmodel. ${known}. Daarom is er niets uitgerekend.`]
      : [
          `Scenario ${letterOf(place)}. De link noemt hiervoor ${named} van het rekenmodel. ${known}. Daarom is ${letterOf(place)} niet uitgerekend.`,
        ];
  });
}

async function readSlot(text: string, versions: readonly KnownVersion[]): Promise<{ slot: Slot; problems: readonly string[] }> {
  const named = versionIn(text);
  const known = versions.find(({ number }) => String(number) === named);
  if (!known) return { slot: { version: undefined, named: named === '' ? undefined : named, text }, problems: [] };
  const version = await known.load();
  const { scenario, problems } = version.decode(text);
  return { slot: { version, scenario }, problems };
}
