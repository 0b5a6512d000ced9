/** What is no part of a text that somebody takes along: what acts, what leads on from it, what stands beside it, and where a word may be parted. */
export const NO_TEXT =
  'figure, nav, button, fieldset, i, .permalink, .margin-note, .visually-hidden, .memo-take, .card-kind, [data-verwijs], [data-neem], [hidden]';
/** What holds words of its own. */
export const BLOCKS = 'p, li, h2, h3, h4, dt, dd, th, td';
