import { readingJourneys } from './readingJourneys.ts';
import { settingsJourneys } from './settingsJourneys.ts';
import { toolJourneys } from './toolJourneys.ts';

readingJourneys('Firefox');
settingsJourneys('Firefox');
toolJourneys('Firefox');
