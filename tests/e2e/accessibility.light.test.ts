import { accessibilityOfEveryPage } from './accessibility.ts';

accessibilityOfEveryPage('light');
