import { spawnSync } from 'node:child_process';

const MOST_BYTES = 256 * 1024 * 1024;

/** Runs a program on what it is given to read, and gives what it writes; throws with its own words when it fails. */
export function runProgram(command: string, args: readonly string[], input?: string | Buffer, env = process.env): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, env, maxBuffer: MOST_BYTES });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.toString().trim() || `ended with ${status}`}`);
  return stdout;
}
