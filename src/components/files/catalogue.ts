import { catalogue, type CatalogueDataset, type CatalogueFile, type CatalogueNode } from '../../domain/catalogue/catalogue.ts';
import { municipalityUri } from '../../domain/catalogue/vocabulary.ts';
import { addressOfSource, sourceOf } from '../../domain/notes.ts';
import { BASE_PATH, EDITION_DATE, href, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { municipality, sources, upkeep } from '../collections.ts';
import { downloads, measure, type Download } from './downloads.ts';

const KEYWORDS = ['Participatiewet', 'sociaal ontwikkelbedrijf', 'beschut werk', 'gemeenten'];

let made: Promise<CatalogueNode[]> | undefined;

/** The catalogue of all files of the site, after DCAT-AP-NL. */
export function siteCatalogue(): Promise<CatalogueNode[]> {
  made ??= describe();
  return made;
}

async function describe(): Promise<CatalogueNode[]> {
  const site = {
    name: SITE_NAME,
    description: 'De cijfers, reeksen, tabellen, scenario’s, begrippen en teksten van een onafhankelijke uitleg van de Participatiewet.',
    home: SITE_ORIGIN + BASE_PATH,
    version: SITE_VERSION,
    edition: EDITION_DATE,
    municipality: municipality?.code === undefined ? undefined : municipalityUri(municipality.code),
    contact: { email: upkeep?.reportTo, page: whole('/over/#fouten') },
  };
  return catalogue(await Promise.all(downloads.map(datasetOf)), site);
}

async function datasetOf({ name, title, description, page, documents, files }: Download): Promise<CatalogueDataset> {
  return {
    name,
    title,
    description,
    page: whole(page),
    sources: documents.map((id) => whole(addressOfSource(sourceOf(id, sources)))),
    keywords: KEYWORDS,
    files: await Promise.all(files.map(fileOf)),
  };
}

async function fileOf({ path, title, make }: Download['files'][number]): Promise<CatalogueFile> {
  return { address: whole(path), title, content: make && measure(await make()) };
}

function whole(path: string): string {
  return SITE_ORIGIN + href(path);
}
