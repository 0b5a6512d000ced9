import { readingJourneys } from './readingJourneys.ts';
import { settingsJourneys } from './settingsJourneys.ts';
import { toolJourneys } from './toolJourneys.ts';

readingJourneys('WebKit');
settingsJourneys('WebKit');
toolJourneys('WebKit');
