import type { Asking } from '../../src/domain/questions/asking.ts';
import type { Origin } from '../../src/domain/questions/letter.ts';

/** A question to the college, of which nothing was found since. */
export const TO_COLLEGE: Asking = {
  id: 'welk-model',
  ask: 'Welk model wil het college?',
  to: 'college',
  kind: 'politiek',
  subject: 'modellen',
  known: 'Er is geen blauwdruk.',
  unknown: 'Een model noemen de stukken niet.',
  address: 'https://voorbeeld.nl/open/#welk-model',
};

/** A question that somebody else must answer, of which something was found since. */
export const TO_TOMIN: Asking = {
  id: 'tekort',
  ask: 'Heeft Tomin een tekort?',
  to: 'tomin',
  kind: 'technisch',
  subject: 'hilversum',
  known: 'De meeste bedrijven hebben een tekort.',
  unknown: 'Over Tomin noemen de stukken geen bedrag.',
  later: { when: 'Later vonden wij een stuk van mei 2024:', says: 'Het verlies blijft.', sources: 'College, later stuk, begin' },
  address: 'https://voorbeeld.nl/open/#tekort',
};

/** Where they come from. */
export const ORIGIN: Origin = {
  site: 'Wegwijzer',
  address: 'https://voorbeeld.nl/vragen/',
  edition: '28 november 2026',
  papers: ['Iroko, notitie (februari 2025)', 'Kamerbrief (juli 2023)'],
  searched: '27 november 2026',
};
