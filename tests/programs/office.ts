import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './program.ts';

const DUTCH = '1043';
/** LibreOffice with the settings of somebody in the Netherlands: without them a point stands before decimals. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>
`;

/** An empty folder that nothing else uses; it goes when the tests end. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'programma-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a Dutch LibreOffice over files, and gives the folder with what it made of them. */
export function convertInOffice(files: readonly string[], to: string, options: readonly string[] = []): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'profiel', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profiel', 'user', 'registrymodifications.xcu'), SETTINGS);
  const own = [`-env:UserInstallation=file://${folder}/profiel`, '--headless'];
  runProgram('soffice', [...own, ...options, '--convert-to', to, '--outdir', folder, ...files]);
  return folder;
}

/** Every sheet as CSV with bare values; LibreOffice adds the name of the sheet to that of the file. */
export const BARE_CSV = `csv:Text - txt - csv (StarCalc):44,34,76,1,,${DUTCH},false,true,false,false,false,-1`;

/** The first sheet as CSV as its reader sees it, in the signs of the settings. */
export const SEEN_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

/** Reads HTML as somebody in the Netherlands pastes it. */
export const PASTED_IN_DUTCH = `--infilter=HTML (StarCalc):${DUTCH} 1`;

/** The environment of a program that takes its settings from the system: those of somebody in the Netherlands. */
export function dutchSystem(): NodeJS.ProcessEnv {
  const folder = emptyFolder();
  runProgram('localedef', ['-i', 'nl_NL', '-f', 'UTF-8', join(folder, 'nl_NL.UTF-8')]);
  return { ...process.env, LOCPATH: folder, LC_ALL: 'nl_NL.UTF-8' };
}
