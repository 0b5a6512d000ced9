import { addressProblems } from './addressProblems.ts';
import { answerProblems } from './answerProblems.ts';
import { buildProblems } from './buildProblems.ts';
import { fileProblems } from './fileProblems.ts';
import { transportProblems } from './headerProblems.ts';
import { offeredBy } from './links.ts';
import { policyProblems } from './policyProblems.ts';
import { securityTextProblems } from './securityTextProblems.ts';

/** What is wrong with how a running site is served, one sentence each. */
interface Findings {
  /** What is to be mended; none when all is well. */
  problems: string[];
  /** What only the whole host can mend, where the site is one path of it. */
  forHost: string[];
}

/**
 * Asks a running site for one of everything. Rejects in words when there is no answer.
 * @param site its address, with a slash at the end
 * @param own paths of the same host that the administrator added, which must have the headers of the site too
 * @param today as 2027-06-30
 */
export async function hostingProblems(site: string, own: readonly string[], today: string): Promise<Findings> {
  const offered = await offeredBy(site);
  const { status } = offered.home;
  if (status !== 200) return { problems: [`${site} answers ${status}, not with the first page of the site.`], forHost: [] };
  const ofHost = [
    ...(site.startsWith('https:') ? transportProblems(offered.home.headers).map((problem) => `${site} ${problem}.`) : []),
    ...(await securityTextProblems(site, today)),
  ];
  const ownHost = new URL(site).pathname === '/';
  return {
    problems: [
      // First, because much of what follows comes of it.
      ...buildProblems({ ...offered, html: offered.home.body.toString() }),
      ...(await answerProblems(offered, own)),
      ...(await policyProblems(offered)),
      ...(await fileProblems(offered)),
      ...(await addressProblems(offered)),
      ...(ownHost ? ofHost : []),
    ],
    forHost: ownHost ? [] : ofHost,
  };
}
