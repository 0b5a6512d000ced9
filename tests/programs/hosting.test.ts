import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityText } from '../../src/build/hosting/securityText.ts';
import { startApache, startCaddy, startNginx, type RunningServer, type Setup } from './hosting/servers.ts';
import { runProgram } from './program.ts';

const SUBPATH = '/gemeente/wegwijzer/';
const SUBPATH_SITE = '.cache/hosting-subpath';
const PLAIN = { 'server/nginx.conf': 'server/nginx-plain.conf' };
/** A path of the administrator's own, which adds a header itself. */
const OWN_NGINX = 'location /eigen/ { add_header X-Eigen ja; return 200 "eigen"; }';
const OWN_NGINX_BELOW = OWN_NGINX.replace('/eigen/', `${SUBPATH}eigen/`);
const OWN_CADDY = 'handle /eigen/* {\nheader X-Eigen ja\nrespond "eigen"\n}';
const OWN_APACHE = '<Location /eigen/>\nHeader set X-Eigen ja\nRedirect 302 /eigen/ /\n</Location>';

/** The built site with a contact, as an administrator has it. */
let site = '';

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  site = mkdtempSync(join('.cache', 'hosted-'));
  // The servers read as a user of their own.
  chmodSync(site, 0o755);
  cpSync('dist', site, { recursive: true });
  const soon = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const text = securityText({ contact: 'https://gemeente.test/melden', verloopt: soon }, 'https://gemeente.test');
  writeFileSync(join(site, '.well-known/security.txt'), text);
  for (const ending of ['br', 'gz']) rmSync(join(site, `.well-known/security.txt.${ending}`), { force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_ADDRESS: `https://example.nl${SUBPATH}` };
  runProgram('npm', ['run', '--silent', 'build', '--', '--outDir', SUBPATH_SITE], undefined, env);
});
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

/** What `npm run verify` says of a running server, line by line. */
function verify({ origin, certificate }: RunningServer, path: string, own: readonly string[] = []): string[] {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/verifyHosting.ts', origin + path, ...own], { env, encoding: 'utf8' });
  return (stdout + stderr).trim().replaceAll(origin, '').split('\n');
}

async function withServer(
  start: (setup: Setup) => Promise<RunningServer>,
  setup: Setup,
  look: (server: RunningServer) => void,
): Promise<void> {
  const server = await start(setup);
  try {
    look(server);
  } finally {
    await server.close();
  }
}

const WELL = (path: string): string[] => [`${path} is served as it should be.`];

describe('the site at the root of a host', () => {
  it.each<[string, (setup: Setup) => Promise<RunningServer>, Omit<Setup, 'site'>]>([
    ['nginx', startNginx, { file: 'nginx/wegwijzer.conf', own: OWN_NGINX }],
    ['Caddy', startCaddy, { file: 'caddy/Caddyfile', own: OWN_CADDY }],
    ['Apache', startApache, { file: 'apache/wegwijzer.conf', own: OWN_APACHE }],
  ])('is served well by %s, also where the administrator has a path of his own that adds a header', async (_, start, setup) => {
    await withServer(start, { ...setup, site }, (server) => {
      expect(verify(server, '/', ['/eigen/'])).toEqual(WELL('/'));
    });
  });

  it('is served well by an Apache where only the settings of the site can be changed', async () => {
    const lines = [
      'RedirectMatch 404 "/[.](?!well-known/)"',
      'ErrorDocument 404 /404.html',
      'Include /srv/wegwijzer/current/server/apache-headers.conf',
    ];
    const instead = Object.fromEntries(lines.map((line) => [line, '']));
    await withServer(startApache, { file: 'apache/wegwijzer.conf', site, instead }, (server) => {
      expect(verify(server, '/')).toEqual(WELL('/'));
    });
  });

  it('is served well by an nginx that has another site of this project, and one with the same addresses', async () => {
    const line = 'include /srv/wegwijzer/current/server/nginx-addresses.conf;';
    const instead = { [line]: [line, line, `include ${resolve(SUBPATH_SITE)}/server/nginx-addresses.conf;`].join('\n') };
    await withServer(startNginx, { file: 'nginx/wegwijzer.conf', site, instead }, (server) => {
      expect(verify(server, '/')).toEqual(WELL('/'));
    });
  });

  it('is served well by nginx without modules', async () => {
    await withServer(startNginx, { file: 'nginx/wegwijzer.conf', site, instead: PLAIN }, (server) => {
      expect(verify(server, '/')).toEqual(WELL('/'));
    });
  });

  it('loses its headers at a location that adds one, on nginx without modules, which is said and can be mended', async () => {
    await withServer(startNginx, { file: 'nginx/wegwijzer.conf', site, instead: PLAIN, own: OWN_NGINX }, (server) => {
      expect(verify(server, '/', ['/eigen/'])[0]).toMatch(/^\/eigen\/ \(your own address\) has no .*Content-Security-Policy/);
    });
    const own = OWN_NGINX.replace('{', '{ include /srv/wegwijzer/current/server/nginx-plain-headers.conf;');
    const instead = { ...PLAIN, '# A location of your own goes here': `${own}\n# It` };
    await withServer(startNginx, { file: 'nginx/wegwijzer.conf', site, instead }, (server) => {
      expect(verify(server, '/', ['/eigen/'])).toEqual(WELL('/'));
    });
  });

  it('leads on from HTTP', async () => {
    for (const [start, file] of [
      [startNginx, 'nginx/wegwijzer.conf'],
      [startApache, 'apache/wegwijzer.conf'],
    ] as const) {
      await withServer(start, { file, site }, ({ plainOrigin }) => {
        const answer = runProgram('curl', ['--silent', '--head', `${plainOrigin}/modellen/`]).toString();
        expect(answer).toMatch(/^HTTP\/1.1 301/);
        expect(answer).toMatch(/^Location: https:\/\/localhost\S*\/modellen\/\r?$/m);
      });
    }
  });
});

describe('the site below a path of a host', () => {
  /** The file that stands at the root of a host is the host's. */
  const NO_TEXT = expect.stringMatching(
    /^For the host, not for this site: \/\.well-known\/security\.txt is not there \(40[34]\)/,
  ) as string;
  /** Whether browsers insist on HTTPS is decided for the whole host. */
  const NO_HSTS = `For the host, not for this site: ${SUBPATH} has no Strict-Transport-Security: a browser may come back without HTTPS.`;

  it.each<[string, (setup: Setup) => Promise<RunningServer>, Omit<Setup, 'site'>]>([
    ['nginx', startNginx, { file: 'nginx/subpath.conf', own: OWN_NGINX_BELOW }],
    ['nginx without modules', startNginx, { file: 'nginx/subpath.conf', instead: PLAIN }],
    ['Caddy', startCaddy, { file: 'caddy/subpath.Caddyfile', own: OWN_CADDY }],
    ['Apache', startApache, { file: 'apache/subpath.conf' }],
  ])('is served well by %s, but for what is the host’s', async (_, start, setup) => {
    await withServer(start, { ...setup, site: SUBPATH_SITE }, (server) => {
      const own = setup.own === undefined ? [] : [`${SUBPATH}eigen/`];
      expect(verify(server, SUBPATH, own)).toEqual([NO_HSTS, NO_TEXT, ...WELL(SUBPATH)]);
      const answer = runProgram('curl', ['--silent', '--insecure', '--head', server.origin + SUBPATH.slice(0, -1)]).toString();
      expect(answer).toMatch(/^HTTP\/\S+ 30[18]/);
      expect(answer).toMatch(new RegExp(`^Location: \\S*${SUBPATH}\\r?$`, 'im'));
    });
  });
});
