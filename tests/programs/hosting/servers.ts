// cspell:ignore addext keyout fastcgi uwsgi scgi reqtimeout setenvif socache shmcb DFOREGROUND
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProgram } from '../program.ts';

/** A server that runs with a configuration of `deploy/`. */
export interface RunningServer {
  /** Where it answers, without a slash at the end: `https://localhost:41234`. */
  origin: string;
  /** The same for what leads on from HTTP, where the configuration has that. */
  plainOrigin: string;
  /** The certificate that it shows. */
  certificate: string;
  close: () => Promise<void>;
}

/** A configuration of `deploy/`, and what an administrator would change in it. */
export interface Setup {
  /** Path below `deploy/`. */
  file: string;
  /** Folder with the built site. */
  site: string;
  /** What the administrator adds where the configuration says so: the last such place. */
  own?: string;
  /** Texts that the administrator writes in place of others. */
  instead?: Readonly<Record<string, string>>;
}

const OWN_PLACE = /^\s*# A (location|path|Location) of your own.*$/m;
const START_MS = 20_000;

/** What is different on the machine of the tests: ports, the certificate, the folder, the name. */
class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  readonly certificate = join(this.folder, 'localhost.pem');
  readonly key = join(this.folder, 'localhost.key');
  readonly current = join(this.folder, 'current');

  constructor(site: string) {
    // The servers read as a user of their own.
    chmodSync(this.folder, 0o755);
    symlinkSync(resolve(site), this.current);
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    runProgram('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-out',
      this.certificate,
      '-keyout',
      this.key,
      ...subject,
    ]);
  }

  /** A configuration as the administrator of this machine would have it. */
  configuration({ file, own = '', instead = {} }: Setup): string {
    const text = Object.entries({ ...instead, '/srv/wegwijzer/current': this.current }).reduce(
      (changed, [before, after]) => changed.replaceAll(before, after),
      readFileSync(join('deploy', file), 'utf8'),
    );
    return text
      .replace(OWN_PLACE, own)
      .replaceAll('/etc/ssl/wegwijzer.pem', this.certificate)
      .replaceAll('/etc/ssl/wegwijzer.key', this.key);
  }

  write(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }
}

/** nginx with a site configuration, within Debian's way of loading its modules. */
export async function startNginx(setup: Setup): Promise<RunningServer> {
  const place = new Workplace(setup.site);
  const [port, plain] = [await freePort(), await freePort()];
  const site = place
    .configuration(setup)
    .replace(/^\s*listen \[::\].*$/gm, '')
    .replaceAll('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace(/server_name .*;/g, 'server_name localhost;');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place.folder}/${name};`);
  const main = place.write(
    'nginx.conf',
    `include /etc/nginx/modules-enabled/*.conf;\nuser www-data;\npid ${place.folder}/pid;\nerror_log ${place.folder}/log warn;\ndaemon off;\nevents { }\n` +
      `http {\naccess_log off;\n${paths.join('\n')}\ninclude /etc/nginx/mime.types;\n${site}\n}\n`,
  );
  return running(place, port, plain, spawn('/usr/sbin/nginx', ['-c', main, '-e', join(place.folder, 'log')]));
}

/** Caddy with a site configuration; it gets the certificate of the tests. */
export async function startCaddy(setup: Setup): Promise<RunningServer> {
  const place = new Workplace(setup.site);
  const port = await freePort();
  const site = place
    .configuration(setup)
    .replace(/^\w+\.example \{/m, `https://localhost:${port} {\n\ttls ${place.certificate} ${place.key}\n\tbind 127.0.0.1`);
  const file = place.write('Caddyfile', `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`);
  const env = { ...process.env, HOME: place.folder, XDG_DATA_HOME: place.folder, XDG_CONFIG_HOME: place.folder };
  return running(place, port, port, spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env }));
}

/** The modules that Debian's Apache has at work by itself, and those that the configuration asks for. */
const APACHE_MODULES =
  'mpm_event access_compat alias auth_basic authn_core authn_file authz_core authz_host authz_user autoindex deflate dir env filter mime negotiation reqtimeout setenvif status headers rewrite socache_shmcb ssl';

/** Apache with a site configuration, with what Debian's settings have at work. */
export async function startApache(setup: Setup): Promise<RunningServer> {
  const place = new Workplace(setup.site);
  const [port, plain] = [await freePort(), await freePort()];
  const site = place
    .configuration(setup)
    .replaceAll(':443>', `:${port}>`)
    .replaceAll(':80>', `:${plain}>`)
    .replace('https://wegwijzer.example/', `https://localhost:${port}/`)
    .replace(/ServerName .*/g, 'ServerName localhost');
  // Lines for the inside of a virtual host have none of their own.
  const host = /^<VirtualHost/m.test(site)
    ? site
    : `<VirtualHost *:${port}>\nSSLEngine on\nSSLCertificateFile ${place.certificate}\nSSLCertificateKeyFile ${place.key}\n${site}\n</VirtualHost>`;
  mkdirSync(join(place.folder, 'run'));
  const modules = APACHE_MODULES.split(' ').flatMap((name) => [
    `Include /etc/apache2/mods-available/${name}.load`,
    `IncludeOptional /etc/apache2/mods-available/${name}.con[f]`,
  ]);
  const main = place.write(
    'apache.conf',
    [
      'ServerRoot /etc/apache2',
      'ServerName localhost',
      `DefaultRuntimeDir ${place.folder}/run`,
      `PidFile ${place.folder}/run/pid`,
      `ErrorLog ${place.folder}/log`,
      'User www-data',
      'Group www-data',
      `Listen 127.0.0.1:${port}`,
      `Listen 127.0.0.1:${plain}`,
      ...modules,
      '<Directory />',
      '  AllowOverride None',
      '  Require all denied',
      '</Directory>',
      // As Debian's own apache2.conf has it.
      '<FilesMatch "^\\.ht">',
      '  Require all denied',
      '</FilesMatch>',
      host,
    ].join('\n'),
  );
  const env = {
    ...process.env,
    APACHE_RUN_DIR: join(place.folder, 'run'),
    APACHE_LOG_DIR: place.folder,
    APACHE_PID_FILE: join(place.folder, 'run/pid'),
  };
  return running(place, port, plain, spawn('/usr/sbin/apache2', ['-f', main, '-DFOREGROUND'], { env }));
}

/** Waits until a server listens; rejects with its own words when it ends before. */
async function running(place: Workplace, port: number, plain: number, server: ChildProcess): Promise<RunningServer> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => server.once('close', () => done()));
  const close = async (): Promise<void> => {
    if (server.exitCode === null) server.kill('SIGTERM');
    await ended;
    rmSync(place.folder, { recursive: true, force: true });
  };
  const until = Date.now() + START_MS;
  while (!(await listens(port))) {
    if (server.exitCode === null && Date.now() < until) continue;
    await close();
    throw new Error(`${server.spawnfile} did not start: ${said}`);
  }
  return { origin: `https://localhost:${port}`, plainOrigin: `http://localhost:${plain}`, certificate: place.certificate, close };
}

/** Whether something listens there; says no after a short wait, so that one may ask again. */
function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => setTimeout(() => done(false), 50));
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
