// cspell:ignore tjes bakk briev huiz aeiou aeou
/** What an inflected word may come from: its endings taken off, its spelling set right. */
function stemsOf(word: string): string[] {
  const endings = [
    '’s',
    "'s",
    's',
    'e',
    'en',
    'n',
    't',
    'd',
    'de',
    'te',
    'den',
    'ten',
    'r',
    'er',
    'ere',
    'st',
    'ste',
    'je',
    'jes',
    'tje',
    'tjes',
  ];
  const cut = endings.flatMap((ending) =>
    word.endsWith(ending) && word.length - ending.length >= 2 ? [word.slice(0, -ending.length)] : [],
  );
  const participle = /^(.*?)ge(.{2,})$/.exec(word);
  const bare = participle ? cut.concat(word).flatMap((form) => form.replace(/^(.*?)ge(?=.{2})/, '$1')) : [];
  return [...cut, ...bare].flatMap((form) => [form, ...respelled(form)]);
}

/** The spellings that a stem may have without its ending: bakk → bak, lop → loop, briev → brief, huiz → huis, maak → maken. */
function respelled(form: string): string[] {
  const voiceless = form.replace(/v$/, 'f').replace(/z$/, 's');
  const single = form.replace(/([^aeiou])\1$/, '$1');
  const long = voiceless.replace(/([aeou])([^aeiou])$/, '$1$1$2');
  const infinitive = `${form.replace(/([aeou])\1([^aeiou])$/, '$1$2')}en`;
  return [voiceless, single, long, infinitive, `${form}en`, `${form}n`, `${form}e`].filter((other) => other !== form);
}

/** Short words that begin many compounds: afspreken, inwonen, opzoeken. */
const PARTICLES = new Set(['af', 'in', 'na', 'om', 'op']);
const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/**
 * A judge of words: those on a list of frequent words, their inflections, and compounds of them are familiar.
 * @param frequent frequent words, in lower case
 */
export function createFamiliar(frequent: ReadonlySet<string>): (word: string) => boolean {
  const known = (word: string): boolean => frequent.has(word) || stemsOf(word).some((stem) => frequent.has(stem));

  function compound(word: string, parts: number): boolean {
    if (known(word)) return true;
    if (parts === 1) return false;
    if (PARTICLES.has(word.slice(0, 2)) && word.length >= 2 + SHORTEST_PART && compound(word.slice(2), parts - 1)) return true;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const [first, rest] = [word.slice(0, at), word.slice(at)];
      if (!frequent.has(first)) continue;
      if (compound(rest, parts - 1) || (/^s./.test(rest) && compound(rest.slice(1), parts - 1))) return true;
      const joined = /^(en|e|n)(.{3,})$/.exec(rest)?.[2];
      if (joined !== undefined && compound(joined, parts - 1)) return true;
    }
    return false;
  }

  return (word) =>
    plainSpelling(word)
      .split(/[-–/]/)
      .every((part) => part.length < 2 || compound(part, MOST_PARTS));
}

/** A word in lower case without the accents that only stress it (“wél”), and with a straight apostrophe. */
function plainSpelling(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll('\u0301', '').normalize('NFC').replaceAll('’', "'");
}
