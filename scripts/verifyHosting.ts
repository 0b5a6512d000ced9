/**
 * `npm run verify -- https://example.nl/wegwijzer/`: asks a running site for one of everything, and says what is wrong with how it is
 * served. Paths of your own behind it are asked for the headers too: `npm run verify -- https://example.nl/ /eigen/`.
 */
import { hostingProblems } from './verifyHosting/verify.ts';

const [address = '', ...own] = process.argv.slice(2);
if (!/^https?:\/\/[^/]+/.test(address)) stop('Say where the site stands: npm run verify -- https://example.nl/');
const site = address.endsWith('/') ? address : `${address}/`;

try {
  const { problems, forHost } = await hostingProblems(site, own, new Date().toISOString().slice(0, 10));
  for (const problem of problems) console.log(problem);
  for (const remark of forHost) console.log(`For the host, not for this site: ${remark}`);
  console.log(problems.length === 0 ? `${site} is served as it should be.` : `\n${problems.length} to mend; docs/hosting.md says how.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  stop((error as Error).message);
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}
