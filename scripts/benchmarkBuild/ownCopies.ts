import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyInto, ownProject, type Project } from './projects.ts';

/** Packages are shared with this tree; caches beside them are not. */
const OWN_CACHES = new Set(['.vite', '.astro', '.cache']);

/** A copy of the working tree: every file that git knows or would take in. */
export function copyOfTree(root: string, folder: string): Project {
  startAnew(folder);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  copyInto(
    folder,
    root,
    listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path))),
  );
  linkPackages(root, folder);
  return ownProject('site', folder);
}

/** The site as it was at a commit; made once. Throws when this clone does not have that commit. */
export function copyOfCommit(root: string, commit: string, folder: string): Project {
  const lock = execFileSync('git', ['show', `${commit}:package-lock.json`], { cwd: root, encoding: 'utf8' });
  const samePackages = lock === readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(folder, '.made-of');
  const made = `${commit} ${samePackages ? 'with the packages of the tree' : 'with its own packages'}`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== made) {
    startAnew(folder);
    execFileSync('bash', ['-c', 'set -o pipefail; git archive "$1" | tar -x -C "$2"', 'bash', commit, folder], { cwd: root });
    if (samePackages) linkPackages(root, folder);
    else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
    writeFileSync(stamp, made);
  }
  return ownProject('before', folder);
}

function startAnew(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Links each package by itself, so that what a build leaves beside them stays in the copy. */
function linkPackages(root: string, folder: string): void {
  const from = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(from).filter((entry) => !OWN_CACHES.has(entry)))
    symlinkSync(join(from, name), join(folder, 'node_modules', name));
}
