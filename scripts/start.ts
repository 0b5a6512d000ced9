/** `npm start`: builds the site and serves the built files. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { BASE_PATH } from '../src/site.ts';
import { serveSite } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!(await portIsFree(port))) {
  console.error(`\nPort ${port} is in use: stop what runs there, or choose another with PORT=4322 npm start.\n`);
  process.exit(1);
}

const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

await serveSite({ folder: 'dist', port, base: BASE_PATH });
console.log(`\nThe site is ready: http://localhost:${port}${BASE_PATH}  (stop with Ctrl+C)\n`);

function portIsFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(wanted);
  });
}
