import { writeXlsx } from 'hucre/xlsx';
import type { AboutLine } from '../../domain/files/workbook.ts';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { spreadsheetOf } from '../../domain/scenario/v2/sheet/spreadsheet.ts';
import { formulaWorkbook } from './formulaWorkbook.ts';

/** A reader's own scenario as a spreadsheet: fetched when it is first asked for, with what writes it. */
export function ownSpreadsheet(scenario: Scenario, about: readonly AboutLine[], title: string): Promise<Uint8Array> {
  return writeXlsx(formulaWorkbook(spreadsheetOf(scenario, 'xlsx'), about, title));
}
