import { VERSION_1 } from './v1/version.ts';
import type { ScenarioVersion } from './version.ts';

/** A version that this site knows, by the number in its links. An older one may be loaded only when a link asks for it. */
export interface KnownVersion {
  number: number;
  load: () => ScenarioVersion | Promise<ScenarioVersion>;
}

/** Every version that this site knows, oldest first; a line each, and none ever leaves: links to it are in memos. */
export const VERSIONS: readonly KnownVersion[] = [{ number: 1, load: () => VERSION_1 }];

/** The version in which a new scenario is made; its script comes with the page. */
export const CURRENT: ScenarioVersion = VERSION_1;
