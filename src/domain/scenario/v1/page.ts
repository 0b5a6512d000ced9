import type { VersionPage } from '../page.ts';
import { CHARTS } from './charts.ts';
import { LONGEST_PERIOD } from './inputs.ts';
import { SHARES } from './model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES, MODELS, type Group, type ModelId } from './parameters.ts';

const SHARE_WORDS = { 0: 'niet of heel beperkt', 1: 'ja', deel: 'een deel' } as const;

/** How a group passes through a company, as its source describes it. That a partial company has beschut werk, the source does not say: we count it. */
function wordOf(model: ModelId, group: Group): string {
  return model === 'partieel' && group === 'beschut' ? '?' : SHARE_WORDS[SHARES[model][group]];
}

/** What the model cannot say, in view beside every result. */
const LIMITS: readonly string[] = [
  'Dit is geen voorspelling. Het is een som met uw aannames.',
  'Het model weet niet hoeveel mensen er in uw gemeente zijn. Dat vult u zelf in.',
  'Het zegt niet welk model beter is, en niets over de kwaliteit van werk en begeleiding.',
  'Het ziet niet dat iemand van de ene groep naar de andere gaat. Vul dat in als uitstroom hier en instroom daar.',
  'Staat er bij een model “geen of zeer beperkt” andere taken, dan rekent dit met nul.',
  'Beschut werk telt bij een partieel bedrijf mee. Iroko noemt het daar niet; het is onze aanname.',
  'De vaste kosten van de modellen staan niet naast elkaar. Elk begint bij zijn eigen honderd, en welk model duurder is, zegt dat niet.',
  'Het vaste deel van de kosten groeit ook niet mee als er meer mensen komen.',
  'De vaste kosten zijn een verhouding en geen bedrag; de bronnen geven geen bedrag.',
  'Wat het Rijk betaalt in jaren waarvoor de bronnen geen bedrag noemen, weet het ook niet.',
];

/** What only the pages need of version 1, as they are built. */
export const PAGE_1: VersionPage = {
  charts: CHARTS,
  limits: LIMITS,
  longestPeriod: LONGEST_PERIOD,
  served: {
    groups: GROUPS.map((group) => GROUP_NAMES[group]),
    companies: MODELS.map((model) => ({
      name: MODEL_NAMES[model],
      shares: GROUPS.map((group) => wordOf(model, group)),
    })),
  },
};
