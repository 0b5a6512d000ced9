import { spawnSync } from 'node:child_process';

/** Where `scripts/ensure-installed.cjs --programs` puts it. */
const JAR = '.cache/programs/node_modules/vnu-jar/build/dist/vnu.jar';
const MOST_BYTES = 64 * 1024 * 1024;

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'fatal' | 'warning';
  url?: string;
  lastLine?: number;
  message: string;
}

/** The errors and warnings that the W3C's checker (Nu) has for a page, or for every page below a folder; one sentence each. */
export function nuProblems(place: string): string[] {
  const { stderr, error } = spawnSync('java', ['-Xss4m', '-jar', JAR, '--format', 'json', '--skip-non-html', place], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  if (error) throw error;
  // It ends with an error when a page has one: only what it writes says what it found.
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ url = '', lastLine = 0, message }) => `${url.split('/dist').at(-1) ?? ''}:${lastLine}: ${message}`);
}
