/** What the sentence around a link leaves behind it: a full stop, a bracket, a quotation mark. */
const BEHIND = /[.,;:!?)\]}>"'’”»\s]+$/;
/** A sign that was escaped twice or more: `%2520` for a space. */
const TWICE = /%25(?=[0-9A-F]{2})/gi;
/** A sign of equality that was escaped, once or more. */
const ESCAPED_EQUALS = /%(?:25)*3D/i;

/**
 * What stands behind the hash or the question mark of a link as it was written, before mail and other programs passed it on: `&amp;` for `&`,
 * some signs escaped, or all, or all once more, or with the full stop of a sentence behind it. What is as it was written stays so.
 */
export function mendedState(text: string): string {
  let [before, now] = ['', text.replace(/^[?#]+/, '')];
  while (before !== now) {
    before = now;
    now = unescapedOnce(now.replace(/&amp(?:;|%3B)/gi, '&'));
  }
  // No value of ours holds a bare sign of equality, so these stood between values.
  return now
    .replace(/%26(?=[\w-]+=)/g, '&')
    .replace(/%3B(?=v=)/gi, ';')
    .replace(/%2C(?!$)/gi, ',')
    .replace(BEHIND, '');
}

/** A state that is written so that nothing in it can be taken for damage. */
export function unmistakable(state: string): string {
  return state.replace(/%25([0-9A-F])(?=[0-9A-F])/gi, (_, next: string) => `%25${escaped(next)}`).replace(/[.,]$/, escaped);
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

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * What the address of a page was before programs passed it on: small letters, a hash and a question mark that are none of its name, nothing
 * behind it. The same text when nothing of this is wrong with it.
 * @param path an address inside the site, with what stands behind it
 */
export function mendedPath(path: string): string {
  const [name = '', ...state] = path.replace(/%(?:25)*(23|3F)/gi, (_, sign: string) => (sign === '23' ? '#' : '?')).split(/(?=[#?])/);
  const bare = name.toLowerCase().replace(BEHIND, '');
  return (/\/$|\.\w+$/.test(bare) ? bare : `${bare}/`) + state.join('');
}
