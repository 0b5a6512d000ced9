import { accessibilityOfShare } from './accessibility.ts';

accessibilityOfShare(2, 3);
