/** Somebody whom a council would have a question answered by, in the words that readers see. */
interface AskedWords {
  /** What they are called: the heading of their questions. */
  name: string;
  /** How a council member asks them, in a sentence or two: only what is certain. What is our own advice says so. */
  how: string;
  /** What stands behind a written question to the college that others must answer; empty where the college answers itself. */
  passOn: string;
}

/** Whom one would ask, from nearby to far away. Every list of them has this order. */
export const ASKED = {
  college: {
    name: 'Het college',
    how: 'Een raadslid mag het college schriftelijk en mondeling vragen stellen.',
    passOn: '',
  },
  griffie: {
    name: 'De griffie',
    how: 'De griffie helpt de raad en bewaart zijn stukken. Vraag haar eerst, raden wij aan. Dan zijn deze vragen aan het college misschien niet nodig.',
    passOn: 'Als de griffie dit kan nagaan, is haar antwoord genoeg.',
  },
  tomin: {
    name: 'Tomin',
    how: 'U kunt dit aan het college vragen. Als raadslid mag u ook het bestuur van de regeling van Tomin om inlichtingen vragen.',
    passOn: 'Wilt u dit navragen bij Tomin, als u het niet weet?',
  },
  regio: {
    name: 'Andere gemeenten en de regio',
    how: 'U kunt dit aan het college vragen.',
    passOn: 'Wilt u dit navragen bij de andere gemeenten en in de regio, als u het niet weet?',
  },
  bedrijven: {
    name: 'Bedrijven elders en hun gemeenten',
    how: 'U kunt dit aan het college vragen.',
    passOn: 'Wilt u dit navragen bij dat bedrijf of zijn gemeenten, als u het niet weet?',
  },
  uwv: {
    name: 'UWV',
    how: 'U kunt dit aan het college vragen.',
    passOn: 'Wilt u dit navragen bij UWV, als u het niet weet?',
  },
  rijk: {
    name: 'Het Rijk',
    how: 'Een vraag aan het Rijk kan via het college, de VNG of een lid van de Tweede Kamer. Kijk eerst in de stukken van de Kamer, raden wij aan: die zijn openbaar.',
    passOn: 'Wilt u dit navragen bij het Rijk, bijvoorbeeld via de VNG, als u het niet weet?',
  },
  branche: {
    name: 'VNG, Divosa, Cedris en het adviesteam',
    how: 'U kunt dit aan het college vragen.',
    passOn: 'Wilt u dit navragen bij VNG, Divosa, Cedris of het adviesteam, als u het niet weet?',
  },
  onderzoekers: {
    name: 'Onderzoekers en adviseurs',
    how: 'U kunt dit aan het college vragen.',
    passOn: 'Wilt u dit navragen bij wie het onderzocht, als u het niet weet?',
  },
} as const satisfies Record<string, AskedWords>;
export type Asked = keyof typeof ASKED;

/** Those one would ask, in their order. */
export const ASKED_NAMES = Object.keys(ASKED) as [Asked, ...Asked[]];

/** What a question asks for: something that somebody can look up, or a choice or view of a council or board. */
export const QUESTION_KINDS = ['technisch', 'politiek'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
