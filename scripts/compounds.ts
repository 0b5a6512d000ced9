/** `npm run compounds`: long words of the content that nobody looked at yet, with proposed parts, and entries that no word uses any more. `npm run compounds -- 8` looks at words of eight letters and more. */
import { readContent } from '../src/corpus/readContent.ts';
import { contentRoots, municipalitiesIn } from '../src/corpus/roots.ts';
import { LONG_WORD, unreviewedWords, unusedCompounds } from '../src/corpus/rules/compounds.ts';
import { dutchWords, proposedParts } from './compounds/splitter.ts';

const letters = Number(process.argv[2] ?? LONG_WORD);
const contents = municipalitiesIn('.').map((municipality) => readContent('.', contentRoots('.', municipality)).content);
const isWord = dutchWords();

const missing = new Map(contents.flatMap((content) => unreviewedWords(content, letters)).map((place) => [place.word, place]));
for (const { word, file, line } of missing.values())
  console.log(`  ${word}: ${proposedParts(word, isWord)?.join(' ') ?? '?'}  # ${file}:${line}`);

const [first = [], ...others] = contents.map(unusedCompounds);
const unused = first.filter((word) => others.every((words) => words.includes(word)));
if (unused.length > 0) console.log(`no word uses these entries any more: ${unused.join(', ')}`);
console.log(`${missing.size} words without an entry, ${unused.length} entries without a word`);
