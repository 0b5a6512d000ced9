import type { VersionPage } from '../page.ts';
import { CHARTS } from './charts.ts';
import { LONGEST_PERIOD } from './inputs.ts';
import { SHARES } from './model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES, MODELS } from './parameters.ts';

const SHARE_WORDS = { 0: 'nee', 1: 'ja', deel: 'een deel' } as const;

/** What only the pages need of version 1, as they are built. */
export const PAGE_1: VersionPage = {
  charts: CHARTS,
  longestPeriod: LONGEST_PERIOD,
  served: {
    groups: GROUPS.map((group) => GROUP_NAMES[group]),
    companies: MODELS.map((model) => ({
      name: MODEL_NAMES[model],
      shares: GROUPS.map((group) => SHARE_WORDS[SHARES[model][group]]),
    })),
  },
};
