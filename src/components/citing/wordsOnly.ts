/** What is no part of a text that somebody takes along: what acts, what leads on from it, and what stands beside it. */
export const NO_TEXT =
  'figure, nav, button, .permalink, .margin-note, .visually-hidden, .memo-take, .card-kind, [data-verwijs], [data-neem], [hidden]';
/** What holds words of its own. */
export const BLOCKS = 'p, li, h2, h3, h4, dt, dd, th, td';
