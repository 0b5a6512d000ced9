/** Somebody whom a council would have a question answered by, in the words that readers see. */
interface AskedWords {
  /** What they are called: the heading of their questions. */
  name: string;
  /** How a council member asks them, in a sentence or two. What is our own advice says so. */
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
    how: 'U vraagt het college. Het college kan het navragen bij Tomin.',
    passOn: 'Wilt u dit navragen bij Tomin, als u het niet weet?',
  },
  regio: {
    name: 'De regio en haar gemeenten',
    how: 'U vraagt het college. Het college kan het navragen bij andere gemeenten en in de regio.',
    passOn: 'Wilt u dit navragen in de regio, als u het niet weet?',
  },
  bedrijven: {
    name: 'Bedrijven elders en hun gemeenten',
    how: 'U vraagt het college. Het college kan het daar navragen. Zij hoeven niet te antwoorden, denken wij.',
    passOn: 'Wilt u dit navragen bij dat bedrijf of zijn gemeenten, als u het niet weet?',
  },
  uwv: {
    name: 'UWV',
    how: 'U vraagt het college. Het college kan het navragen bij UWV.',
    passOn: 'Wilt u dit navragen bij UWV, als u het niet weet?',
  },
  rijk: {
    name: 'Het Rijk',
    how: 'Een vraag aan het Rijk gaat via het college, de VNG of een lid van de Tweede Kamer. Kijk eerst in de stukken van de Kamer, raden wij aan: die zijn openbaar.',
    passOn: 'Wilt u dit navragen bij het Rijk, bijvoorbeeld via de VNG, als u het niet weet?',
  },
  branche: {
    name: 'VNG, Divosa, Cedris en het adviesteam',
    how: 'U vraagt het college. Het college kan het navragen bij deze organisaties.',
    passOn: 'Wilt u dit navragen bij VNG, Divosa of Cedris, als u het niet weet?',
  },
  onderzoekers: {
    name: 'Onderzoekers en adviseurs',
    how: 'U vraagt het college. Het college kan het navragen bij wie het onderzocht.',
    passOn: 'Wilt u dit navragen bij wie het onderzocht, als u het niet weet?',
  },
} as const satisfies Record<string, AskedWords>;
export type Asked = keyof typeof ASKED;

/** Those one would ask, in their order. */
export const ASKED_NAMES = Object.keys(ASKED) as [Asked, ...Asked[]];

/** What a question asks for: something that somebody can look up, or a choice or view of a council or board. */
export const QUESTION_KINDS = ['technisch', 'politiek'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
