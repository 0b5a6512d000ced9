import { accessibilityOfEveryPage } from './accessibility.ts';

accessibilityOfEveryPage('dark');
