import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedFor, readLedger, sealOf, withAddresses, writeLedger } from './ledger.ts';

const address = fc.stringMatching(/^\/[a-z/]{0,8}(#[a-z]{1,4})?$/);
const addresses = fc.array(address, { maxLength: 8 });

describe('the ledger', () => {
  it('takes lines without an edition as those of none yet', () => {
    expect(readLedger('# Head\n/\n/rijk/\n')).toEqual([{ version: undefined, addresses: ['/', '/rijk/'] }]);
  });

  it('never loses an address, holds each once, and leaves what an edition published as it was', () => {
    fc.assert(
      fc.property(addresses, addresses, addresses, (one, two, three) => {
        const first = closedFor(withAddresses([], one), '0.1.0');
        const second = closedFor(withAddresses(first, two), '0.2.0');
        const third = readLedger(writeLedger(withAddresses(second, three)));
        const all = third.flatMap((part) => part.addresses);
        expect(new Set(all)).toEqual(new Set([...one, ...two, ...three]));
        expect(all).toHaveLength(new Set(all).size);
        expect(third[0]).toEqual(first[0]);
        expect(third[1]).toEqual(second[1]);
      }),
    );
  });

  it('takes into an edition that is closed again what came since', () => {
    const again = closedFor(withAddresses(closedFor(withAddresses([], ['/rijk/']), '0.1.0'), ['/']), '0.1.0');
    expect(again).toEqual([{ version: '0.1.0', addresses: ['/', '/rijk/'] }]);
  });

  it('has a seal that breaks when a line goes, comes or differs', () => {
    const seal = sealOf({ addresses: ['/', '/rijk/'] });
    expect(seal.count).toBe(2);
    for (const others of [['/'], ['/', '/rijk/', '/x/'], ['/', '/rijk']])
      expect(sealOf({ addresses: others }), others.join()).not.toEqual(seal);
  });
});
