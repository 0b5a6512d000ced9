import { accessibilityOfShare } from './accessibility.ts';

accessibilityOfShare(0, 3);
