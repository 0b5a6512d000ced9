import type { Corpus } from '../../corpus/corpus.ts';
import { sayFact } from '../../domain/citation.ts';
import { isLater, placesOf, sourceOf } from '../../domain/notes.ts';
import { standingOf } from '../../domain/register.ts';
import { asSentence } from './answer.ts';
import type { BuiltPage } from './builtPages.ts';
import type { RecordParts } from './makeRecord.ts';
import { rowsOf } from './sourceRecords.ts';

/** Rows that say where a figure is used or came from, which its record has already or does not need. */
const NOT_ITS_OWN = ['Bron', 'Later stuk', 'Opgenomen', 'Zo verwijst u', 'Een andere bron zegt', 'Komt in de plaats van'];

/** A figure: its name, with what it says. */
export function factRecord({ address, main }: BuiltPage, { register, sources }: Corpus): RecordParts[] {
  const id = /^\/cijfers\/(.+)\/$/.exec(address)?.[1];
  const details = main.querySelector('dl.fact-details');
  if (id === undefined || !details) return [];
  const fact = register.get(id);
  const places = placesOf(id, register);
  const [place] = places;
  return [
    {
      url: address,
      title: fact.name,
      page: 'Cijfers',
      kind: 'Cijfer',
      later: isLater(places, sources),
      overtaken: standingOf(fact) !== 'current',
      answer: asSentence(sayFact(fact)),
      source: place && `${sourceOf(place.document, sources).short}, ${place.place}`,
      text: rowsOf(details)
        .filter(({ name }) => !NOT_ITS_OWN.includes(name))
        .map(({ value }) => value)
        .join(' '),
    },
  ];
}
