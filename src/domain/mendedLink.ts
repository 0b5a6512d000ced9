// cspell:ignore fbclid gclid msclkid

/** What programs hang on the links that pass through them, and the edition that a citation names: no part of the state of any page. */
export const FROM_OTHERS = /^(utm_.+|fbclid|gclid|msclkid|mc_[ce]id|editie)$/;
/** What the sentence around a link leaves behind it: a full stop, a bracket, a quotation mark. */
const BEHIND = /[.,;:!?)\]}>"'’”»\s]/;
/** A sign that was escaped twice or more: `%2520` for a space. */
const TWICE = /%(?:25)+(?=[0-9A-F]{2})/gi;
/** A sign of equality that was escaped, once or more. */
const ESCAPED_EQUALS = /%(?:25)*3D/i;
/** More programs than these have not escaped one link, one after another. */
const MOST_TIMES = 8;

/**
 * What stands behind the hash or the question mark of a link as it was written, before mail and other programs passed it on: `&amp;` for `&`,
 * some signs escaped, or all, or all once more, or with the full stop of a sentence behind it. What is as it was written stays so.
 */
export function mendedState(text: string): string {
  let now = text;
  for (let [time, before] = [0, '']; time < MOST_TIMES && before !== now; time++) {
    before = now;
    now = unescapedOnce(now.replace(/&amp(?:;|%3B)|%26amp;/gi, '&'));
  }
  // No value of ours holds a bare sign of equality, so what is followed by one stood between values; a comma means the same either way.
  return withoutBehind(now.replace(/%(?:26(?=[\w-]+=)|3B(?=v=)|2C(?!$))/gi, decodeURIComponent));
}

/** A text without what the sentence around it left behind it. It goes by sign: a pattern for a row of them begins anew at each sign of any row. */
export function withoutBehind(text: string): string {
  let end = text.length;
  while (BEHIND.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function unescapedOnce(text: string): string {
  if (text.includes('=') || !ESCAPED_EQUALS.test(text)) return text.replace(TWICE, '%');
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      // Half of a sign, where a link was cut: it stays as it came.
      return signs;
    }
  });
}
