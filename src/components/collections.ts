import { readingMinutes } from '../corpus/readingTime.ts';
import { sharedCorpus } from '../corpus/shared.ts';

/** What pages are drawn from: the content, read, checked and filled once for the whole build. */
export const {
  /** The register of facts, its files in the order of their names. */
  register,
  /** The source documents, in the order of the list of sources. */
  sources,
  /** Documents that the sources name and that were not read, by id. */
  documents,
  /** The terms, A to Z. */
  terms,
  /** The models, most tasks first. */
  models,
  /** What speaks for and against models, and the directions of choices. */
  arguments: argumentsOnModels,
  /** The companies that the report describes, by id. */
  companies,
  /** The charts with the words around them, by id, in the order of the list of charts. */
  charts,
  /** What each chart draws, by id. */
  drawings,
  /** Places where sources disagree, by id. */
  differences,
  /** What the sources do not say, by id. */
  questions,
  /** The series, by id. */
  series: seriesById,
  /** The pages of prose, by address. */
  pages,
  /** The municipality that the site is for; undefined for a site of the country alone. */
  municipality,
  /** Who keeps the site, where mistakes are reported, and when somebody last looked for news. */
  upkeep,
  /** The editions of the site, newest first; what is not out yet before them. */
  editions,
  /** What changed in figures that an edition had, newest first. */
  changes,
  /** What is claimed of the quality of the site, and what is known to hinder readers. */
  quality,
  /** Words that search treats alike. */
  searchWords,
  /** What people call places of the site by besides their titles. */
  entrances,
  /** What uses each fact. */
  usage,
  /** The places of each source document that the site points at, by its id. */
  citations,
  /** A text with its figures in it, in words. */
  fill,
  /** The numbered notes of a page. */
  notesOf,
  /** The places in later sources that the cards and questions of a page lean on. */
  laterPlacesOn,
  /** The pages that show a chart, carry a card or ask a question. */
  pagesWith,
  /** What a chart draws: its facts, and the terms in its words. */
  drawnIn,
} = sharedCorpus();

/** How long a page of prose takes to read, in minutes; undefined for a page that the build makes, which is looked things up in. */
export function minutesOf(address: string): number | undefined {
  const page = pages.get(address);
  return page && readingMinutes(page, sharedCorpus());
}
