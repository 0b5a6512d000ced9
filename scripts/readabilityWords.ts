// cspell:ignore zxcvbn
/** `npm run readability:words`: makes the list of frequent words again. `scripts/readability/words/README.md` says where they come from. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@zxcvbn-ts/language-nl-be@3.0.2';
const KEPT = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'words-'));
try {
  const [packed = ''] = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  execFileSync('tar', ['xzf', packed], { cwd: folder });
  const words = JSON.parse(readFileSync(join(folder, 'package/src/commonWords.json'), 'utf8')) as string[];
  writeFileSync('scripts/readability/words/veelgebruikt.txt', `${words.slice(0, KEPT).join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
