import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { hostingProblems } from '../../scripts/verifyHosting/verify.ts';
import { SECURITY } from '../../src/site.ts';

/** A day on which the setting of the contact holds, whenever the test runs. */
const A_MONTH_AND_MORE_MS = 60 * 24 * 60 * 60 * 1000;

it('is served by npm start as it asks of any server, but for a contact that is still an example', async () => {
  const server = await serveSite({ folder: 'dist', port: 0, base: '/' });
  const today = new Date(Date.parse(SECURITY.verloopt) - A_MONTH_AND_MORE_MS).toISOString().slice(0, 10);
  try {
    const { problems } = await hostingProblems(`http://localhost:${(server.address() as AddressInfo).port}/`, [], today);
    expect(problems.filter((problem) => !problem.includes('is an example'))).toEqual([]);
  } finally {
    server.close();
  }
});
