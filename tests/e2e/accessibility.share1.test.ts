import { accessibilityOfShare } from './accessibility.ts';

accessibilityOfShare(1, 3);
