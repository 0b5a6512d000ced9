/**
 * Loaded into each measured build (`node --import`). A parent's clock holds the time of a child only once it has waited for it, and builds end
 * without waiting for Pagefind; so this writes down, as the build ends, the time of the children that nobody waited for: seconds, as text.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Linux counts the time of processes in hundredths of a second. */
const TICKS_A_SECOND = 100;

const target = process.env['CHILDREN_FILE'];
if (isMainThread && target !== undefined) {
  process.on('exit', () => {
    const seconds = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .reduce((sum, id) => sum + secondsOfChild(id), 0);
    writeFileSync(target, String(seconds));
  });
}

/** User and system time of a process and those it waited for; 0 when it is no child of this one. */
function secondsOfChild(id: string): number {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program stands between brackets and may hold anything; the fields after it are numbers but for the first.
    const [, parent, ...fields] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const times = fields.slice(9, 13);
    return parent === process.pid ? times.reduce((sum, time) => sum + time, 0) / TICKS_A_SECOND : 0;
  } catch {
    // It ended while we looked.
    return 0;
  }
}
