// Endings and stems are no words. cspell:disable
/** Words that a rule would cut into another word or join with one: each is its own stem, or has its stem behind the colon. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'volgens tijdens namens soms engels alleen meteen bekend gemeent ruimt maart ' +
    'kant kort markt plant punt rent talent buurt sport start verkeerd weekend uren:uur ogen:oog oren:oor budgets:budget'
  )
    .split(' ')
    .map((pair) => {
      const [form = '', stemmed = form] = pair.split(':');
      return [form, stemmed];
    }),
);

/** Endings, and what stands in their place. The first that fits is taken, until none changes the word any more. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(.)heden$/, '$1heid'],
  [/(^|[^gk])leden$/, '$1lid'],
  [/(^|[^e])steden$/, '$1stad'],
  [/schepen$/, 'schip'],
  [/kinderen$/, 'kind'],
  [/(use|centr|criteri|quot|maxim|minim)(um|a)$/, '$1um'],
  // document, procent: the t is no ending.
  [/([cdm]ent)$/, '$1'],
  // gewerkt, gestopt: taken for a participle only where no word begins with "ge" itself.
  [/^ge(?!bruik|loof|lijk|luk)(..+(?:[fkp]|aats)t)$/, '$1'],
  // ideeën, categorieën, financiën
  [/(ee|ie)en$/, '$1'],
  [/([crst]ie)n$/, '$1'],
  // Short in the singular: dagen, bladen, daken, sloten.
  [/(bl|p)aden$/, '$1ad'],
  [/(dak|gat|vat)en$/, '$1'],
  // One vowel before one consonant sounds long, and is written twice in the stem: banen, baan; weten and wetten differ.
  [/((?:^|[^ao])(?=a)|(?:^|[^eio])(?=e)|(?:^|[^o])(?=o)|(?:^|[^aeou])(?=u))(.)([^aeiouxyjw])en?$/, '$1$2$2$3'],
  [/(..(?:[^aeio]|[aeou]i))en?$/, '$1'],
  [/([aeiouy][^aeiouy]+(?=[aeiouy]).*[^jkst]|..[bmp])s$/, '$1'],
  // Verbs: werkt, verliest, betaald, noemde.
  [/(..[bdfgklmnprw]|(?:aa|ee|ie|oo|ei|ij|ui|eu|oe|sli|pa|wen)s|aats)t$/, '$1'],
  [/(ijk|ig)st$/, '$1'],
  [/([aeiouy][^aeiouy]+[aeiouy]+[^aeiouy]*[bfglmnrsw]|..(?:[bgmw]|eef|aai|oei))d$/, '$1'],
  // As written at the end of a word: mannen, bedrijven, prijzen.
  [/([aeiouy].*)([^aeiouy])\2$/, '$1$2'],
  [/v$/, 'f'],
  [/z$/, 's'],
  // Before these it may be long or short: regelen and delen, motoren and kantoren, dagen and vragen.
  [/(.)ee([lrmn])$/, '$1e$2'],
  [/oor$/, 'or'],
  [/([ao])\1g$/, '$1g'],
  [/weeg$/, 'weg'],
];

/** What is longer is no word that somebody reads, and would take the rules long. */
const LONGEST = 60;

/** The stem of a folded word: the same for singular and plural and for the regular forms of a verb. A leading "ge" stays, but in a plain participle. */
export function stem(word: string): string {
  if (word.length > LONGEST) return word;
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const next = IRREGULAR.get(word) ?? shorter(word);
  const found = next === word ? word : stem(next);
  STEMS.set(word, found);
  return found;
}

/** What was found before: the words of a site come back often. */
const STEMS = new Map<string, string>();

function shorter(word: string): string {
  const rule = RULES.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
