/** The form under which the forms of a Dutch word meet: without the endings of plurals, adjectives and verbs. */
export function stem(word: string): string {
  let [before, now] = ['', word];
  while (now !== before && now.length >= SHORTEST) [before, now] = [now, now.replace(/(?:en|e|s|t)$/, '')];
  return now
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (vowels) => vowels.charAt(0))
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const SHORTEST = 5;
