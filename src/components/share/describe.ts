import type { DescribedFigure, DescribedPage, DescribedPart, DescribedSite } from '../../domain/metadata/pageMetadata.ts';
import type { PageKind } from '../../domain/metadata/vocabulary.ts';
import { BASE_PATH, EDITION_DATE, href, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { municipality, pages, sources } from '../collections.ts';
import { GENERAL_PICTURE, sharingPicture } from './pictures.ts';

/** What a page says of itself beside its title and answer. */
export interface Matter {
  kind: PageKind;
  /** Date of what its sources say. */
  asOf?: string | undefined;
  /** The ids of the documents that it leans on, each as often as it does. */
  documents?: readonly string[];
  /** Whether the documents are what the page is about. */
  listsDocuments?: boolean;
  /** Addresses inside the site of the files that give what it shows. */
  files?: readonly string[];
  parts?: readonly DescribedPart[];
  figure?: DescribedFigure;
  /** The name of the picture that stands for it; the general one when left out. */
  picture?: string;
}

const COUNTRY = 'Nederland';

/** The site, for programs. */
export const SITE: DescribedSite = { name: SITE_NAME, home: SITE_ORIGIN + BASE_PATH, version: SITE_VERSION, edition: EDITION_DATE };

/** A page, for programs: with whole addresses, and its documents in the order of the list of sources. */
export function describePage(title: string, description: string, address: string, matter: Matter): DescribedPage {
  const { kind, asOf, documents = [], listsDocuments = false, files = [], parts = [], figure, picture = GENERAL_PICTURE } = matter;
  return {
    kind,
    title,
    description,
    address: whole(address),
    asOf,
    place: placeOf(address),
    documents: sources.filter(({ id }) => documents.includes(id)),
    listsDocuments,
    files: files.map(whole),
    parts: parts.map((part) => ({ ...part, files: part.files.map(whole) })),
    figure,
    picture: sharingPicture(picture),
  };
}

/** A page out of the folder of a municipality is about that; everything else about the country. */
function placeOf(address: string): string {
  const isLocal = pages.get(address)?.file.startsWith('content/gemeente/') ?? false;
  return isLocal && municipality ? municipality.name : COUNTRY;
}

function whole(address: string): string {
  return SITE_ORIGIN + href(address);
}
