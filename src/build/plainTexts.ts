import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';
import { LICENCE } from '../domain/files/about.ts';
import { formatMoment } from '../domain/format.ts';
import { BASE_PATH, EDITION_DATE, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../site.ts';
import { tidy } from './plainText/inlineText.ts';
import { pageText, type PageText, type TextSite } from './plainText/pageText.ts';
import { siteIndex, type IndexWords } from './plainText/siteIndex.ts';

const HOME = SITE_ORIGIN + BASE_PATH;
/** Pages that only say how to refer to another: their plain text would be that of the other, without what it says. */
const NO_TEXT = 'verwijzen/';

const SITE: TextSite = {
  name: SITE_NAME,
  edition: `versie ${SITE_VERSION} van ${tidy(formatMoment(EDITION_DATE))}`,
  licence: `${LICENCE.name}, ${LICENCE.address}`,
};

const WORDS: IndexWords = {
  name: SITE_NAME,
  about:
    'Onafhankelijke uitleg uit openbare stukken over de Participatiewet en de vijf manieren waarop gemeenten hun sociaal ontwikkelbedrijf organiseren. Geen site van de gemeente, en zonder aanbeveling.',
  notes: [
    [
      `- Dit is ${SITE.edition}. Noem bij een cijfer de versie, het adres en de bron die erbij staat.`,
      `- Licentie: ${SITE.licence}. Noem ${SITE_NAME}.`,
      '- Elke bladzijde is er ook als platte tekst: zet index.txt achter haar adres. Getallen tussen haken wijzen naar de bronnen onderaan.',
      '- Woorden als “circa”, “volgens”, “rekenen wij uit” en “later stuk” horen bij een cijfer. Laat ze staan.',
      `- Cijfers als bestand, met hun betekenis: ${HOME}data/ en ${HOME}datapackage.json`,
    ].join('\n'),
  ],
};

/** Writes `index.txt` beside every page that says something, and `/llms.txt`, which lists them all. */
export function plainTexts(): AstroIntegration {
  return {
    name: 'plain-texts',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const texts = filesBelow(folder, '.', 'index.html')
          .filter((file) => !file.startsWith(NO_TEXT))
          .flatMap((file) => writeText(folder, file));
        writeFileSync(join(folder, 'llms.txt'), siteIndex(texts, WORDS, HOME));
        logger.info(`plain texts written: ${texts.length} pages`);
      },
    },
  };
}

function writeText(folder: string, file: string): PageText[] {
  const text = pageText(readFileSync(join(folder, file), 'utf8'), SITE);
  if (!text) return [];
  writeFileSync(join(folder, file.replace(/\.html$/, '.txt')), text.text);
  return [text];
}
