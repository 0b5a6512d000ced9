import { describe, expect, it } from 'vitest';
import { createRegister } from '../domain/register.ts';
import type { Difference } from '../schema/difference.ts';
import { page } from '../schema/page.ts';
import { parseProse } from '../schema/prose.ts';
import type { Part } from './page/parts.ts';
import { readingMinutes } from './readingTime.ts';

const info = page.parse({ titel: 'Een proef', antwoord: 'Vier woorden als antwoord.', stand: '2025' });
const line = parseProse(Array.from({ length: 150 }, () => 'woord').join(' '));
const known = {
  register: createRegister([]),
  differences: new Map([['aa', { line } as Difference]]),
  questions: new Map(),
  charts: new Map(),
  models: [],
};
const text = (words: number): string => `<p>${'woord '.repeat(words)}</p>`;
const minutes = (parts: readonly Part[]): number => readingMinutes({ info, parts }, known);

describe('the time that a page takes to read', () => {
  it('is two hundred words a minute, rounded up, head and all; tags are no words', () => {
    expect(minutes([text(100)])).toBe(1);
    expect(minutes([text(194)])).toBe(1);
    expect(minutes([text(195)])).toBe(2);
    expect(minutes([text(594)])).toBe(3);
  });

  it('counts what stands inside a component, and of a card its line', () => {
    const within: Part = { name: 'Voor', props: {}, children: [text(150)], line: 1 };
    expect(minutes([text(100), within])).toBe(2);
    expect(minutes([text(100), { name: 'Verschil', props: { id: 'aa' }, children: [], line: 1 }])).toBe(2);
  });
});
