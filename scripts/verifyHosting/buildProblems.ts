/** A machine that asks itself: somebody tries the site there before it has its name. */
const OWN_MACHINE = /^(localhost|127\.[\d.]+|\[::1\])$/;

/** Where a site is asked, and what of it tells where its build thought that it would stand. */
interface Placed {
  /** The address that was given, with a slash at the end. */
  site: string;
  /** The text of its first page. */
  html: string;
  /** Addresses of the same host outside of the site that its pages name. */
  outside: readonly string[];
}

/** What is wrong with the address that the site was built for: another path, or another name. One sentence at most. */
export function buildProblems({ site, html, outside }: Placed): string[] {
  const advice = `build the site with SITE_ADDRESS=${site} npm run build`;
  if (outside.length > 0) return [`Pages link ${outside[0]}, outside of ${site}: ${advice}. What follows may come of it.`];
  const named = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (named === undefined || named === site || OWN_MACHINE.test(new URL(site).hostname)) return [];
  return [`The pages say that they stand at ${named}, and not at ${site}: ${advice}.`];
}
