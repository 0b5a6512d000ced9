import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.ts';
import { readSite } from '../site/builtSite.ts';
import { LARGE_SITE, LARGE_SITE_BASE } from '../site/largeSite.ts';
import { coveringAddresses, oneOfEachKind } from './addresses.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    site: string;
    /** Address of the site that was built for a sub-path, with a slash at the end. */
    subpathSite: string;
    /** The address of every page of the built site. */
    allAddresses: string[];
    /** Those that a test over every page looks at. */
    addresses: string[];
    /** A few of them, on which every part of any page stands. */
    coveringAddresses: string[];
  }
}

/** Serves the two builds while the browser tests run, and tells them which pages there are. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = await serveSite({ folder: 'dist', port: 0, base: '/' });
  const subpath = await serveSite({ folder: LARGE_SITE, port: 0, base: LARGE_SITE_BASE });
  project.provide('site', `http://localhost:${(root.address() as AddressInfo).port}/`);
  project.provide('subpathSite', `http://localhost:${(subpath.address() as AddressInfo).port}${LARGE_SITE_BASE}`);
  const pages = readSite('dist').pages.filter(({ address }) => address !== '/404.html');
  project.provide(
    'allAddresses',
    pages.map(({ address }) => address),
  );
  // The whole has all other texts in it, and a test of its own (readingEdition.test.ts).
  const addresses = oneOfEachKind(pages.filter(({ address }) => address !== '/leesversie/'));
  project.provide('addresses', addresses);
  project.provide('coveringAddresses', coveringAddresses(pages.filter(({ address }) => addresses.includes(address))));
  return () => {
    root.close();
    subpath.close();
  };
}
