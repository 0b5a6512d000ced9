import { eurosInShort, euros, rangeOf } from '../scenario/amounts.ts';
import { placePurses, type Span } from '../scenario/storyCore.ts';
import type { PlaceInputs } from './company.ts';
import type { PictureWords } from './words.ts';

/** Between two amounts, in its short form for inside a drawing. */
export function spanInShort(span: Span): string {
  return rangeOf(span, eurosInShort).replace(/^([\d.]+) tot ([\d.]+)\seuro$/u, '€\u00a0$1 tot €\u00a0$2');
}

/** How to read the picture of the two purses. */
export const PURSES_UNIT =
  'Euro per plek per jaar, in bedragen van 2023. Het grote kader is van de gemeente, de open staaf daarin van het bedrijf. Een stippelrand ligt tussen twee bedragen. Of de opbrengst al van de kosten af is, zegt de brief niet; wij rekenen alsof zij er nog af moet. Een bespaarde uitkering telt hier niet mee.';

/** The two purses for one place: what the company still has to cover, and what the town pays, the company's within it. */
export function pursesWords({ subsidy, back }: PlaceInputs): PictureWords {
  const { company, town } = placePurses(subsidy, back);
  const [left, paid] = [rangeOf(company, euros), rangeOf(town, euros)];
  const given = subsidy === 0 ? 'Zonder loonkostensubsidie' : `Met ${euros(subsidy)} loonkostensubsidie`;
  return {
    title: `Twee beurzen: de gemeente betaalt ${paid}, min wat het werk opbrengt`,
    description:
      `Wat er voor één plek nog te dekken is, zit in de beurs van de gemeente. Daarbinnen zit die van het bedrijf. ` +
      `${given} heeft het bedrijf nog ${left} te dekken. De gemeente betaalt ${paid}: de subsidie, en wat zij bij het bedrijf aanvult` +
      `${back === 0 ? '' : `, min ${euros(back)} uit de BUIG`}. Wat het werk opbrengt, gaat er in beide beurzen nog af.`,
    outcome:
      `${given} heeft het bedrijf nog ${left} te dekken, uit de opbrengst van het werk. Vult de gemeente de rest aan, dan betaalt zij ${paid}, min die opbrengst. ` +
      (back === 0
        ? 'Dat bedrag verandert niet door de subsidie: wat zij meer aan subsidie geeft, vult zij minder aan.'
        : `Dat bedrag hangt niet af van de subsidie, wel van de ${euros(back)} die via de BUIG terugkomt.`),
  };
}
