import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    site: string;
    /** Address of the site that was built for a sub-path, with a slash at the end. */
    subpathSite: string;
  }
}

const SUBPATH = '/gemeente/wegwijzer/';

/** Serves the two builds while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = await serveSite({ folder: 'dist', port: 0, base: '/' });
  const subpath = await serveSite({ folder: '.cache/subpath', port: 0, base: SUBPATH });
  project.provide('site', `http://localhost:${(root.address() as AddressInfo).port}/`);
  project.provide('subpathSite', `http://localhost:${(subpath.address() as AddressInfo).port}${SUBPATH}`);
  return () => {
    root.close();
    subpath.close();
  };
}
