import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';

/** What the template reads, and perhaps a file to write the sections with their pages to. */
type Asked = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly sectionsFile?: string;
};

/** One compiler, and how many documents it has made. */
type Compiler = { readonly child: ChildProcess; made: number };

const program = path.join(process.cwd(), 'lib', 'export', 'pdf', 'compile-memo.mjs');

const answerSchema = z.object({
  pdf: z.instanceof(Uint8Array).optional(),
  warning: z.string().optional(),
  error: z.string().optional(),
  residentBytes: z.number(),
});

const defaults = {
  program,
  /** Longer than any document takes. */
  patienceMs: 60_000,
  /** The compiler keeps some memory for each document; then a new process takes its place. */
  documents: 50,
  residentBytes: 450 * 1024 * 1024,
  /** An hour without memos should not hold what they needed. */
  restMs: 120_000,
};

/**
 * Processes that compile documents, each one at a time. They live on, because half of a short document
 * was starting one and reading fonts, and are replaced after some documents, at some size, after a
 * failure of their own, or when nobody needs them. Callers bound how many run at once.
 */
export class MemoCompilers {
  private readonly resting: Compiler[] = [];
  private rest: NodeJS.Timeout | null = null;
  private readonly limits: typeof defaults;

  constructor(given: Partial<typeof defaults> = {}) {
    this.limits = { ...defaults, ...given };
  }

  /** @throws Error with the compiler's words when the document cannot be made. */
  async compile(asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
    const { limits } = this;
    const compiler = this.resting.pop() ?? start(limits.program);
    let answer: z.infer<typeof answerSchema>;
    try {
      answer = await ask(compiler.child, asked, limits.patienceMs);
    } catch (cause) {
      compiler.child.kill('SIGKILL');
      throw new Error('the PDF compiler failed: its process ended', { cause });
    }
    compiler.made += 1;
    if (compiler.made >= limits.documents || answer.residentBytes > limits.residentBytes) {
      compiler.child.disconnect();
    } else {
      this.keep(compiler);
    }
    if (answer.warning !== undefined) console.warn(answer.warning);
    if (answer.pdf === undefined) {
      throw new Error(`the PDF compiler failed: ${answer.error ?? 'without a word'}`);
    }
    return Uint8Array.from(answer.pdf);
  }

  private keep(compiler: Compiler): void {
    this.resting.push(compiler);
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      for (const { child } of this.resting.splice(0)) child.disconnect();
    }, this.limits.restMs).unref();
  }
}

function start(program: string): Compiler {
  const child = fork(program, [], { execArgv: [], serialization: 'advanced' });
  return { child, made: 0 };
}

/** @throws when the process ends or says nothing in time. */
async function ask(
  child: ChildProcess,
  asked: Asked,
  patienceMs: number,
): Promise<z.infer<typeof answerSchema>> {
  // While it works it holds the program open; a resting one does not.
  child.ref();
  child.channel?.ref();
  const stop = new AbortController();
  const { signal } = stop;
  try {
    const ended = once(child, 'exit', { signal }).then(() => {
      throw new Error('it ended');
    });
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    signal.addEventListener('abort', () => clearTimeout(late));
    const answered = once(child, 'message', { signal });
    child.send(asked);
    const said: unknown[] = await Promise.race([answered, ended]);
    return answerSchema.parse(said[0]);
  } finally {
    stop.abort();
    child.unref();
    child.channel?.unref();
  }
}
