import { createHash } from 'node:crypto';
import type { BuiltPage } from './builtSite.ts';

/**
 * What a strict content security policy blocks, and what would call on another host: one sentence each.
 * @param policy the policy of the site, which names the stylesheets that may stand in a page
 */
export function policyProblems({ address, root }: BuiltPage, policy: string): string[] {
  const problems: string[] = [];
  const say = (what: string): number => problems.push(`${address}: ${what}`);

  for (const element of root.querySelectorAll('*')) {
    if (element.hasAttribute('style')) say(`<${element.rawTagName}> has a style attribute`);
    for (const name of Object.keys(element.attributes)) if (/^on[a-z]+$/.test(name)) say(`<${element.rawTagName}> has the handler ${name}`);
  }
  for (const { rawText } of root.querySelectorAll('style')) {
    const hash = createHash('sha256').update(rawText).digest('base64');
    if (!policy.includes(`'sha256-${hash}'`)) say(`has a stylesheet that the policy does not name: ${rawText.slice(0, 40)}`);
  }
  for (const script of root.querySelectorAll('script')) {
    // Data that no browser runs: the policy lets it be.
    if (script.getAttribute('type') === 'application/ld+json') continue;
    if (!script.hasAttribute('src')) say('has an inline script');
    else if (script.getAttribute('type') !== 'module' && !script.hasAttribute('defer'))
      say(`${script.getAttribute('src') ?? ''} blocks the page`);
  }
  for (const element of root.querySelectorAll('[src], link[href]:not([rel="canonical"])')) {
    const target = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    if (/^(https?:)?\/\//.test(target)) say(`${target} is on another host`);
  }
  return problems;
}
