/** What makes files of a scenario, together: fetched when a reader first takes one. */
export { computedRows, toCsvFile, toJsonFile } from './exports.ts';
export { toSpreadsheetFile } from './spreadsheet.ts';
