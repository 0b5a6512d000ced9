import { CORE_1 } from './v1/core.ts';
import type { ScenarioCore } from './version.ts';

/**
 * The version of the scenario that the story computes with and links to: named here and nowhere else. Apart from the list of all versions,
 * so that the script of the story holds no words of the scenario.
 */
export const STORY_CORE: ScenarioCore = CORE_1;
