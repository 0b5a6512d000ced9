/** A question as it is taken along: its words, and the paragraphs that say why. */
export interface CopiedQuestion {
  asked: string;
  why: readonly string[];
}

/**
 * One question to the college, or several, as text to paste: each with its reason, and at the end once where they are from.
 * @param origin the title of the page, the site with its edition, and the whole address
 */
export function copiedQuestions(questions: readonly CopiedQuestion[], origin: { title: string; edition: string; address: string }): string {
  const numbered = questions.map(({ asked, why }, index) => [questions.length > 1 ? `${index + 1}. ${asked}` : asked, ...why].join('\n'));
  return [...numbered, `Uit: ${origin.title}\n${origin.edition}\n${origin.address}`].join('\n\n');
}
