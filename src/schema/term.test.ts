import { describe, expect, it } from 'vitest';
import { termFile } from './term.ts';

/** What is said about a term with this simple explanation; empty when all is well. */
function problemsOf(simple: string | undefined): string {
  const entry = { id: 'een-woord', begrip: 'woord', uitleg: 'Een uitleg.', ...(simple === undefined ? {} : { eenvoudig: simple }) };
  const result = termFile.safeParse({ begrippen: [entry] });
  return result.success ? '' : result.error.issues.map(({ message }) => message).join('\n');
}

describe('the simple explanation of a term', () => {
  it('is there', () => {
    expect(problemsOf(undefined)).toContain('write a text for "eenvoudig"');
  });

  it('has one or two sentences', () => {
    expect(problemsOf('Kort. En nog een.')).toBe('');
    expect(problemsOf('Kort. En nog een. En nog een.')).toBe('"eenvoudig" has 3 sentences; write one or two');
  });

  it('has at most twelve words a sentence, of which a figure is three', () => {
    expect(problemsOf('Een twee drie vier vijf zes zeven acht negen tien elf twaalf.')).toBe('');
    expect(problemsOf('Kort. Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.')).toContain('has more than 12 words');
    expect(problemsOf('Sinds {feit:aa} een twee drie vier vijf zes zeven acht.')).toBe('');
    expect(problemsOf('Sinds {feit:aa} een twee drie vier vijf zes zeven acht negen.')).toContain('has more than 12 words');
  });
});
