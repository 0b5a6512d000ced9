import { describe, expect, it } from 'vitest';
import { securityContactProblems, securityText } from './securityText.ts';

const contact = 'mailto:beheer@gemeente.test';
const problems = (verloopt: string, today: string): string[] => securityContactProblems({ contact, verloopt }, today);

describe('security.txt', () => {
  it('has the fields that RFC 9116 asks for, each on a line', () => {
    expect(securityText({ contact, verloopt: '2027-06-30' }, 'https://gemeente.nl').split('\n')).toEqual([
      'Contact: mailto:beheer@gemeente.test',
      'Expires: 2027-06-30T23:59:59Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://gemeente.nl/.well-known/security.txt',
      '',
    ]);
  });
});

describe('the warnings about the contact', () => {
  it('know a day that no calendar has', () => {
    expect(problems('2027-02-30', '2026-11-28')).toEqual(['"2027-02-30" is no day: write it as 2027-06-30']);
    expect(problems('2027-13-01', '2026-11-28')).toEqual(['"2027-13-01" is no day: write it as 2027-06-30']);
  });
  it('are none from a year to thirty-one days ahead', () => {
    expect(problems('2027-06-30', '2026-06-29')).toEqual([]);
    expect(problems('2027-06-30', '2027-05-30')).toEqual([]);
  });

  it('begin thirty days ahead, and are others once it has run out', () => {
    expect(problems('2027-06-30', '2027-05-31')).toEqual([expect.stringContaining('in 30 days')]);
    expect(problems('2027-06-30', '2027-06-30')).toEqual([expect.stringContaining('in 0 days')]);
    expect(problems('2027-06-30', '2027-07-01')).toEqual([expect.stringContaining('ran out')]);
  });

  it('find a day more than a year away, and what is no day', () => {
    expect(problems('2028-06-30', '2027-06-28')).toEqual([expect.stringContaining('more than a year')]);
    expect(problems('juni 2027', '2027-06-28')).toEqual([expect.stringContaining('no day')]);
  });

  it.each([
    ['beheer@gemeente.test', 'no contact'],
    ['http://gemeente.nl/melden', 'no contact'],
    ['', 'no contact'],
    ['mailto:veiligheid@wegwijzer.example', 'is an example'],
    ['https://wegwijzer.example/melden', 'is an example'],
  ])('find that "%s" is %s', (wrong, said) => {
    expect(securityContactProblems({ contact: wrong, verloopt: '2027-06-30' }, '2027-01-01')).toEqual([expect.stringContaining(said)]);
  });

  it.each(['https://gemeente.nl/melden', 'tel:+31-00-0000000'])('take %s', (right) => {
    expect(securityContactProblems({ contact: right, verloopt: '2027-06-30' }, '2027-01-01')).toEqual([]);
  });
});
