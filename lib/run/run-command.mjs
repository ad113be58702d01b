import { spawn } from 'node:child_process';

/**
 * Nothing that is started here phones home: users on closed networks see it as an alarm.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const quietEnvironment = {
  CHECKPOINT_DISABLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

export class CommandError extends Error {
  /**
   * @param {string} what
   * @param {number} exitCode
   * @param {boolean} wasStopped by somebody who wants nothing else to begin either
   */
  constructor(what, exitCode, wasStopped) {
    super(`${what} failed (exit code ${exitCode}).`);
    this.exitCode = exitCode;
    this.wasStopped = wasStopped;
  }
}

/** @type {readonly NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. Its output goes to the terminal, and a signal that ends us ends it.
 *
 * @param {string} what what is being done, in words, for the message when it fails
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, gather?: boolean, stopBy?: NodeJS.Signals }} [options]
 *   quiet: show output only when it fails; gather: show it in one piece when it ends, for programs that
 *   run beside each other; stopBy: for a program that clears up after one signal only
 * @returns {Promise<void>}
 */
export async function runCommand(what, program, args, options = {}) {
  const { env = {}, quiet = false, gather = false, stopBy } = options;
  const child = spawn(program, args, {
    env: { ...process.env, ...quietEnvironment, ...env },
    stdio: quiet || gather ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
  child.stderr?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));

  let wasStopped = false;
  const exitCode = await waitForExit(
    child,
    () => {
      wasStopped = true;
    },
    stopBy,
  );
  const isWell = exitCode === 0 && !wasStopped;
  if (!isWell || gather) process.stderr.write(Buffer.concat(output));
  if (isWell) return;
  throw new CommandError(what, exitCode, wasStopped);
}

/**
 * Waits for a child, passing on the signals that ask us to stop, so that no process is left behind.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} [onStop] told when such a signal comes
 * @param {NodeJS.Signals} [stopBy] passed on instead of the signal that came
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it, as a shell reports it
 */
export function waitForExit(child, onStop, stopBy) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    onStop?.();
    child.kill(stopBy ?? signal);
  };
  for (const signal of stopSignals) process.on(signal, forward);

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of stopSignals) process.off(name, forward);
      resolve(code ?? 128 + (signal ? (signalNumbers[signal] ?? 0) : 0));
    });
  });
}

/** @type {Partial<Record<NodeJS.Signals, number>>} */
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
