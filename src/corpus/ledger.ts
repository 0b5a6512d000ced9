import { createHash } from 'node:crypto';

/** The addresses that an edition published for the first time, sorted; without a version those that no edition has yet. */
export interface LedgerPart {
  version: string | undefined;
  addresses: readonly string[];
}

const HEAD = [
  '# Every address that was ever published: pages, the places on them, and files. Tests hold that each still answers.',
  '# `npm run addresses` adds those of a build to the end; `npm run edition` closes a part, which then never changes.',
].join('\n');
const OPEN = '# Since then';
const CLOSED = /^# Edition (\S+)$/;

/** The ledger of addresses, cut at its editions, the first one first. Lines before the first edition that is named are of none yet. */
export function readLedger(text: string): LedgerPart[] {
  const parts: { version: string | undefined; addresses: string[] }[] = [];
  for (const line of text.split('\n')) {
    const version = CLOSED.exec(line)?.[1];
    if (version !== undefined) parts.push({ version, addresses: [] });
    else if (line === OPEN) parts.push({ version: undefined, addresses: [] });
    else if (line !== '' && !line.startsWith('#')) {
      if (parts.length === 0) parts.push({ version: undefined, addresses: [] });
      parts.at(-1)?.addresses.push(line);
    }
  }
  return parts;
}

/** The text of a ledger. */
export function writeLedger(parts: readonly LedgerPart[]): string {
  const texts = parts
    .filter(({ version, addresses }) => version !== undefined || addresses.length > 0)
    .map(({ version, addresses }) => [version === undefined ? OPEN : `# Edition ${version}`, ...addresses].join('\n'));
  return `${[HEAD, ...texts].join('\n')}\n`;
}

/** The ledger with addresses that it did not have, at its end; it loses none. */
export function withAddresses(parts: readonly LedgerPart[], published: readonly string[]): LedgerPart[] {
  const closed = parts.filter(({ version }) => version !== undefined);
  const known = new Set(closed.flatMap(({ addresses }) => addresses));
  const open = parts.filter(({ version }) => version === undefined).flatMap(({ addresses }) => addresses);
  return [...closed, { version: undefined, addresses: [...new Set([...open, ...published])].filter((each) => !known.has(each)).sort() }];
}

/** The ledger with the addresses at its end as those of an edition; what it has of that edition already counts as its end. */
export function closedFor(parts: readonly LedgerPart[], version: string): LedgerPart[] {
  const opened = parts.map((part) => (part.version === version ? { ...part, version: undefined } : part));
  return withAddresses(opened, []).map((part) => ({ ...part, version: part.version ?? version }));
}

/** What an edition keeps of its part of the ledger: how many lines, and their digest. */
export function sealOf({ addresses }: Pick<LedgerPart, 'addresses'>): { count: number; sha256: string } {
  return {
    count: addresses.length,
    sha256: createHash('sha256')
      .update(addresses.map((each) => `${each}\n`).join(''))
      .digest('hex'),
  };
}
