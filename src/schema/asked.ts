/** Somebody whom a council would have a question answered by, in the words that readers see. */
interface AskedWords {
  /** What they are called: the heading of their questions. */
  name: string;
  /** What stands behind a written question to the college that others must answer; empty where the college answers itself. */
  passOn: string;
}

/** Whom one would ask, from nearby to far away. Every list of them has this order. */
export const ASKED = {
  college: {
    name: 'Het college',
    passOn: '',
  },
  griffie: {
    name: 'De griffie',
    passOn: 'Als de griffie dit kan nagaan, is haar antwoord genoeg.',
  },
  tomin: {
    name: 'Tomin',
    passOn: 'Wilt u dit navragen bij Tomin, als u het niet weet?',
  },
  regio: {
    name: 'Andere gemeenten en de regio',
    passOn: 'Wilt u dit navragen bij de andere gemeenten en in de regio, als u het niet weet?',
  },
  bedrijven: {
    name: 'Bedrijven elders en hun gemeenten',
    passOn: 'Wilt u dit navragen bij dat bedrijf of zijn gemeenten, als u het niet weet?',
  },
  uwv: {
    name: 'UWV',
    passOn: 'Wilt u dit navragen bij UWV, als u het niet weet?',
  },
  rijk: {
    name: 'Het Rijk',
    passOn: 'Wilt u dit navragen bij het Rijk, bijvoorbeeld via de VNG, als u het niet weet?',
  },
  branche: {
    name: 'VNG, Divosa, Cedris en het adviesteam',
    passOn: 'Wilt u dit navragen bij VNG, Divosa, Cedris of het adviesteam, als u het niet weet?',
  },
  onderzoekers: {
    name: 'Onderzoekers en adviseurs',
    passOn: 'Wilt u dit navragen bij wie het onderzocht, als u het niet weet?',
  },
} as const satisfies Record<string, AskedWords>;
export type Asked = keyof typeof ASKED;

/** Those one would ask, in their order. */
export const ASKED_NAMES = Object.keys(ASKED) as [Asked, ...Asked[]];

/** How a council member asks them, in a sentence or two. What is our own advice says so. By itself, for the letter does without. */
export const HOW_ASKED: Readonly<Record<Asked, string>> = {
  college: 'Een raadslid mag het college schriftelijk en mondeling vragen stellen.',
  griffie:
    'De griffie helpt de raad en bewaart zijn stukken. Vraag haar eerst, raden wij aan. Dan zijn deze vragen aan het college misschien niet nodig.',
  tomin: 'U kunt dit aan het college vragen. Als raadslid mag u ook het bestuur van de regeling van Tomin om inlichtingen vragen.',
  regio: 'U kunt dit aan het college vragen.',
  bedrijven: 'U kunt dit aan het college vragen.',
  uwv: 'U kunt dit aan het college vragen.',
  rijk: 'Een vraag aan het Rijk kan via het college, de VNG of een lid van de Tweede Kamer. Kijk eerst in de stukken van de Kamer, raden wij aan: die zijn openbaar.',
  branche: 'U kunt dit aan het college vragen.',
  onderzoekers: 'U kunt dit aan het college vragen.',
};

/** What a question asks for: something that somebody can look up, or a choice or view of a council or board. */
export const QUESTION_KINDS = ['technisch', 'politiek'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
