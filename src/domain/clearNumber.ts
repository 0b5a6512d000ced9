/** How a number may be written so that YAML, a Dutch reader and a source mean the same by it. */
const CLEAR_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Looks like thousands to a Dutch reader, and is a small number with decimals to YAML. */
const LOOKS_LIKE_THOUSANDS = /^-?\d{1,3}\.\d{3}$/;

/** Why a number is not clear as it is written, and what to write instead; undefined when it is. */
export function problemWithNumber(source: string): string | undefined {
  if (LOOKS_LIKE_THOUSANDS.test(source))
    return `"${source}" can be read as thousands and as decimals; write ${source.replace('.', '')} for thousands, or ${source}0 for decimals`;
  if (CLEAR_NUMBER.test(source)) return undefined;
  const meant = Number(source.replace(/[_\s]/g, ''));
  return `"${source}" is no clear number; write ${Number.isNaN(meant) ? 'digits only' : meant}, with a point before decimals`;
}
