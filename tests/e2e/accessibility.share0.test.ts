import { accessibilityOfShare } from './accessibility.ts';

accessibilityOfShare(0, 2);
