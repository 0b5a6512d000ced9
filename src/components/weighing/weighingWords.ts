/** What puts a whole weighing in words, apart, so that it comes when a reader has filled something in. */
export { asSentences, weighingInWords, weighingText } from '../../domain/weighing/text.ts';
