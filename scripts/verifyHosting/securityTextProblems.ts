import { securityContactProblems } from '../../src/build/hosting/securityText.ts';
import { ask } from './ask.ts';

/** What is wrong with the `security.txt` of the host that the site stands on, one sentence each. */
export async function securityTextProblems(site: string, today: string): Promise<string[]> {
  const address = new URL('/.well-known/security.txt', site).href;
  const { status, headers, body } = await ask(address);
  if (status !== 200) return [`${address} is not there (${status}): nobody knows whom to tell that the site is not safe.`];
  const type = headers['content-type'] ?? 'nothing';
  const problems = /^text\/plain; ?charset="?utf-8/i.test(type)
    ? []
    : [`${address} has the type ${type}, and should have text/plain; charset=utf-8.`];
  const field = (name: string): string | undefined => new RegExp(`^${name}: *(\\S+)`, 'im').exec(body.toString())?.[1];
  const [contact, expires] = [field('Contact'), field('Expires')];
  if (contact === undefined || expires === undefined) return [...problems, `${address} lacks Contact or Expires.`];
  const setting = { contact, verloopt: expires.slice(0, 10) };
  return [...problems, ...securityContactProblems(setting, today).map((problem) => `${address}: ${problem}.`)];
}
