import { createHash } from 'node:crypto';
import { ask, type Answer } from './ask.ts';
import type { Offered } from './links.ts';

const STALE = 'has a policy of another build: the server must read its settings again (reload it after each publication)';

/** Whether the policy that is sent is the one that was made with these pages. One sentence at most. */
export async function policyProblems({ site, home }: Offered): Promise<string[]> {
  const sent = home.headers['content-security-policy'];
  // A missing policy and two of them are said of the headers.
  if (typeof sent !== 'string' || sent.includes(',')) return [];
  const made = await madePolicy(site);
  if (made !== undefined && made !== sent) return [`${site} ${STALE}. ${difference(sent, made)}`];
  return namesStyles(home, sent) ? [] : [`${home.address} ${STALE}.`];
}

/** The policy in the file `_headers` that the build made beside the pages; nothing where the host does not show that file. */
async function madePolicy(site: string): Promise<string | undefined> {
  const { status, body } = await ask(`${site}_headers`);
  return status === 200 ? /^ +Content-Security-Policy: (.+)$/m.exec(body.toString())?.[1]?.trim() : undefined;
}

function difference(sent: string, made: string): string {
  const words = (policy: string): string[] => policy.split(/[;\s]+/);
  const [inSent, inMade] = [words(sent), words(made)];
  const lacks = inMade.filter((word) => !inSent.includes(word));
  const more = inSent.filter((word) => !inMade.includes(word));
  return [
    ...(lacks.length > 0 ? [`It lacks of the policy in _headers: ${lacks.join(' ')}.`] : []),
    ...(more.length > 0 ? [`It has more than that: ${more.join(' ')}.`] : []),
    ...(lacks.length + more.length === 0 ? ['It has the words of the policy in _headers in another order.'] : []),
  ].join(' ');
}

/** A page whose stylesheets the policy does not name shows no layout. */
function namesStyles({ body }: Answer, policy: string): boolean {
  return [...body.toString().matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].every(([, style = '']) =>
    policy.includes(createHash('sha256').update(style).digest('base64')),
  );
}
