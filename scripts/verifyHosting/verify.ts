import { addressProblems } from './addressProblems.ts';
import { answerProblems } from './answerProblems.ts';
import { fileProblems } from './fileProblems.ts';
import { offeredBy } from './links.ts';
import { securityTextProblems } from './securityTextProblems.ts';

/**
 * What is wrong with how a running site is served, one sentence each; none when all is well.
 * @param site its address, with a slash at the end
 * @param own paths of the same host that the administrator added, which must have the headers of the site too
 * @param today as 2027-06-30
 */
export async function hostingProblems(site: string, own: readonly string[], today: string): Promise<string[]> {
  const offered = await offeredBy(site);
  const { status } = offered.home;
  if (status !== 200) return [`${site} answers ${status}, not with the first page of the site.`];
  return [
    ...(await answerProblems(offered, own)),
    ...(await fileProblems(offered)),
    ...(await addressProblems(offered)),
    ...(await securityTextProblems(site, today)),
  ];
}
