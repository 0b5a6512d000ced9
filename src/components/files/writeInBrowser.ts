import { writeXlsx } from 'hucre/xlsx';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { aboutSheet, sheetTitle, type SheetSite } from '../../domain/scenario/v2/sheet/aboutSheet.ts';
import { spreadsheetOf } from '../../domain/scenario/v2/sheet/spreadsheet.ts';
import { formulaWorkbook } from './formulaWorkbook.ts';

/** A reader's own scenario as a spreadsheet: fetched when it is first asked for, with what writes it. */
export function ownSpreadsheet(scenario: Scenario, site: SheetSite): Promise<Uint8Array> {
  return writeXlsx(formulaWorkbook(spreadsheetOf(scenario, 'xlsx'), aboutSheet(scenario, site), sheetTitle(scenario)));
}
