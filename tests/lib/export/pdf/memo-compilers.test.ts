import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MemoCompilers } from '@/lib/export/pdf/memo-compilers';

const folder = mkdtempSync(path.join(tmpdir(), 'compilers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers with its process id instead of a document, or does what it is told. */
const program = path.join(folder, 'invented.mjs');
writeFileSync(
  program,
  `process.on('message', ({ inputs }) => {
  if (inputs.do === 'crash') process.kill(process.pid, 'SIGKILL');
  if (inputs.do === 'hang') return;
  const residentBytes = Number(inputs.bytes ?? 0);
  if (inputs.do === 'refuse') process.send({ error: 'no such month', residentBytes });
  else process.send({ pdf: Buffer.from(String(process.pid)), residentBytes });
});
process.once('disconnect', () => process.exit());
`,
);

const make = async (compilers: MemoCompilers, inputs: Record<string, string> = {}) =>
  Number(Buffer.from(await compilers.compile({ inputs })).toString());

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('MemoCompilers', () => {
  it('make the next document in the process of the last, and two at once in two', async () => {
    const compilers = new MemoCompilers({ program });
    const first = await make(compilers);
    expect(await make(compilers)).toBe(first);
    const both = await Promise.all([make(compilers), make(compilers)]);
    expect(new Set(both).size).toBe(2);
    expect(both).toContain(first);
  });

  it('take a new process after so many documents, and after one that took so much memory', async () => {
    const compilers = new MemoCompilers({ program, documents: 2, residentBytes: 1_000 });
    const first = await make(compilers);
    expect(await make(compilers)).toBe(first);
    const second = await make(compilers, { bytes: '2000' });
    expect(second).not.toBe(first);
    expect(await make(compilers)).not.toBe(second);
    await expect.poll(() => [first, second].filter(isRunning)).toEqual([]);
  });

  it('say that a process ended, or took too long, and go on with another', async () => {
    const compilers = new MemoCompilers({ program, patienceMs: 2_000 });
    const first = await make(compilers);
    await expect(make(compilers, { do: 'crash' })).rejects.toThrow('its process ended');
    const second = await make(compilers);
    expect(second).not.toBe(first);
    await expect(make(compilers, { do: 'hang' })).rejects.toThrow('its process ended');
    expect(await make(compilers)).not.toBe(second);
    expect(isRunning(second)).toBe(false);
  });

  it('keep a process that refused a document, and its words', async () => {
    const compilers = new MemoCompilers({ program });
    const first = await make(compilers);
    await expect(make(compilers, { do: 'refuse' })).rejects.toThrow(/failed: no such month/);
    expect(await make(compilers)).toBe(first);
  });

  it('end what nobody needed for a while', async () => {
    const compilers = new MemoCompilers({ program, restMs: 20 });
    const first = await make(compilers);
    await expect.poll(() => isRunning(first)).toBe(false);
    expect(await make(compilers)).not.toBe(first);
  });
});
