/** Words by which a text says that a figure is not printed in a source but comes from this site. */
const OURS =
  /\b(uitgerekend|omgerekend|afgeleid|rekensom van ons|onze (reken|aftrek)?som|reken(d?en)? wij|wij reken(d?en)?|leid(d?en)? wij|wij leid(d?en)?)\b/i;

/** Whether a text says of its figures that they are worked out or inferred here. */
export function saysOurs(text: string): boolean {
  return OURS.test(text);
}
