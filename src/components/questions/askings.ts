import { formatMoment } from '../../domain/format.ts';
import { endOfPapers, wordsBeforeLater } from '../../domain/later.ts';
import { describePlace, dateOfSource } from '../../domain/notes.ts';
import { openFirst, withoutAdvice, type Asking } from '../../domain/questions/asking.ts';
import type { Origin } from '../../domain/questions/letter.ts';
import { ASKED, ASKED_NAMES, HOW_ASKED } from '../../schema/asked.ts';
import type { Question } from '../../schema/question.ts';
import { EDITION_DATE, href, SITE_NAME, SITE_ORIGIN } from '../../site.ts';
import { fill, questions, sources } from '../collections.ts';
import { byChapter } from '../page/byChapter.ts';

const all = [...questions.values()];
const chapters = byChapter('questions', all).map(({ id, title, entries }) => ({ id: id.replace(/^bij-/, ''), title, entries }));

/** The chapters of the site in which questions come up first, in the order of the menu. */
export const subjects = chapters.map(({ id, title }) => ({ id, name: title }));

/** Every open question as a council member puts it, by whom one would ask; those of which nothing was found since come first. */
export const askedGroups = ASKED_NAMES.map((id) => ({
  id,
  ...ASKED[id],
  how: HOW_ASKED[id],
  askings: openFirst(all.filter(({ to }) => to === id).map(askingOf)),
})).filter(({ askings }) => askings.length > 0);

/** The question that took over each id that went. */
export const replaced = Object.fromEntries(all.flatMap(({ id, replaces }) => replaces.map((old) => [old, id])));

/** Where the questions of a letter come from. */
export function originAt(address: string): Origin {
  const searched = all
    .flatMap((question) => question.searched?.on ?? [])
    .sort()
    .at(-1);
  return {
    site: SITE_NAME,
    address: whole(address),
    edition: formatMoment(EDITION_DATE),
    papers: sources.filter(({ later }) => later === undefined).map((source) => `${source.short} (${dateOfSource(source)})`),
    searched: searched === undefined ? undefined : formatMoment(searched),
  };
}

function askingOf({ id, ofCouncil, to, kind, known, unknown, since }: Question): Asking {
  return {
    id,
    ask: fill(ofCouncil),
    to,
    kind,
    subject: chapters.find(({ entries }) => entries.some((entry) => entry.id === id))?.id ?? '',
    known: withoutAdvice(fill(known)),
    unknown: fill(unknown),
    ...(since && { later: { when: whenOf(since.since), says: fill(since.text), sources: since.places.map(said).join('; ') } }),
    address: whole(`/bronnen/wat-er-niet-staat/#${id}`),
  };
}

function said(place: { document: string; place: string }): string {
  return describePlace(place, sources);
}

function whenOf(moment: string | undefined): string {
  const [before, after] = wordsBeforeLater(moment, endOfPapers(sources));
  return moment === undefined ? before : `${before}${formatMoment(moment)}${after}`;
}

function whole(address: string): string {
  return SITE_ORIGIN + href(address);
}
