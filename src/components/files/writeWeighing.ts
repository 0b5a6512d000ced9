import { writeXlsx } from 'hucre/xlsx';
import { aboutSheet, type SheetSite } from '../../domain/weighing/sheet/aboutSheet.ts';
import { spreadsheetOf } from '../../domain/weighing/sheet/spreadsheet.ts';
import { weighingTitle } from '../../domain/weighing/words/title.ts';
import type { Weighing } from '../../domain/weighing/weighing.ts';
import { weighingWorkbook } from './weighingWorkbook.ts';

/** A reader's own weighing as a spreadsheet: fetched when it is first asked for, with what writes it. */
export function weighingSpreadsheet(weighing: Weighing, site: SheetSite): Promise<Uint8Array> {
  return writeXlsx(weighingWorkbook(spreadsheetOf(weighing, 'xlsx'), aboutSheet(weighing, site), weighingTitle(weighing)));
}
