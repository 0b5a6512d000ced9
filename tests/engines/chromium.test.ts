import { readingJourneys } from './readingJourneys.ts';
import { toolJourneys } from './toolJourneys.ts';

readingJourneys('Chromium');
toolJourneys('Chromium');
