/** A measure by which models are weighed, in the words that readers see. */
interface CriterionWords {
  /** What it is called. */
  name: string;
  /** What it asks, in one sentence. */
  explanation: string;
}

/** What models are weighed by: what council members named, and what the sources argue about. Every list of them has this order. */
export const CRITERIA = {
  arbeidsmarkt: { name: 'Arbeidsmarkt', explanation: 'Welk werk er in de streek is, en of het past bij de mensen om wie het gaat.' },
  schaal: { name: 'Schaal', explanation: 'Of er genoeg mensen en werk zijn om het goed en betaalbaar te doen.' },
  taken: { name: 'Taken bijeen', explanation: 'Hoe ver de taken van gemeente en bedrijf bij elkaar kunnen.' },
  ambitie: {
    name: 'Ambitie voor mensen en diensten',
    explanation: 'Wat de gemeente voor mensen wil bereiken, en welke hulp daarvoor nodig is.',
  },
  vrijheid: { name: 'Vrijheid en sturing', explanation: 'Hoeveel een gemeente zelf kan kiezen en bijsturen.' },
  geld: { name: 'Geld en risico', explanation: 'Wat het kost, wat het opbrengt en wie een tegenvaller betaalt.' },
  inwoners: { name: 'Inwoners', explanation: 'Wat iemand merkt die hulp, werk of een uitkering nodig heeft.' },
  werkgevers: { name: 'Werkgevers', explanation: 'Wat een werkgever merkt die mensen een plek geeft.' },
  vakmanschap: { name: 'Vakmanschap behouden', explanation: 'Of de kennis blijft van werkplekken maken en mensen begeleiden.' },
  onzekerheid: {
    name: 'Onzekerheid bij het begin',
    explanation: 'Wat iemand die begint te werken zeker weet over geld, rechten en een weg terug.',
  },
} as const satisfies Record<string, CriterionWords>;
export type Criterion = keyof typeof CRITERIA;

/** The criteria in their order. */
export const CRITERION_NAMES = Object.keys(CRITERIA) as [Criterion, ...Criterion[]];
