import { useEffect, useId, useRef, useState } from 'react';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { CheckField } from '@/components/ui/toggle';
import { formatNumber } from '@/lib/format';
import {
  type MemoPart,
  type MemoParams,
  memoPartNames,
  memoParts,
  paperNames,
  papers,
} from '@/lib/url/memo-params';
import { Radios } from './fields';
import type { MadeMemo, Making, Progress } from './make-memo';
import { saveFile } from './save-file';

type MemoDialogProps = {
  /** What is chosen at first. */
  parts: readonly MemoPart[];
  /** What is said of where it is made. */
  note: string;
  disabled?: boolean;
  look?: ButtonLook;
  make: (making: Making) => Promise<MadeMemo>;
};

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'making'; readonly progress: Progress | null }
  | { readonly kind: 'made'; readonly fileName: string; readonly left: string | null }
  | { readonly kind: 'failed'; readonly message: string };

/** “Make the memo”: which parts, on what paper, and how far it is. */
export function MemoDialog({ disabled = false, look = 'main', ...asked }: MemoDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look={look} disabled={disabled} onClick={() => setOpen(true)}>
        Make the memo
      </Button>
      {isOpen && <OpenDialog {...asked} onClose={() => setOpen(false)} />}
    </>
  );
}

type OpenDialogProps = Pick<MemoDialogProps, 'parts' | 'note' | 'make'> & { onClose: () => void };

/** Open as long as it is there; closing it gives up what is being made. */
function OpenDialog({ parts, note, make, onClose }: OpenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const giveUp = useRef<AbortController | null>(null);
  const titleId = useId();
  const [params, setParams] = useState<MemoParams>({ parts, paper: 'a4' });
  const [state, setState] = useState<State>({ kind: 'asking' });
  useEffect(() => {
    dialog.current?.showModal();
    return () => giveUp.current?.abort();
  }, []);

  const run = async (): Promise<void> => {
    const controller = new AbortController();
    giveUp.current = controller;
    setState({ kind: 'making', progress: null });
    try {
      const { pdf, fileName, left } = await make({
        memoParams: params,
        onProgress: (progress) => setState({ kind: 'making', progress }),
        signal: controller.signal,
      });
      saveFile(fileName, pdf, 'application/pdf');
      setState({ kind: 'made', fileName, left });
    } catch (error) {
      if (controller.signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      setState({ kind: 'failed', message });
    }
  };
  const isMaking = state.kind === 'making';
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-panel border border-line2 ground-surface p-5 text-start text-ink backdrop:bg-ink/40"
    >
      <h2 id={titleId} className="text-h3">
        Make the memo
      </h2>
      <form
        className="mt-3 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMaking) void run();
        }}
      >
        <fieldset disabled={isMaking}>
          <legend className="mb-1 text-dense font-medium">Parts</legend>
          {memoParts.map((part) => (
            <CheckField
              key={part}
              label={memoPartNames[part]}
              checked={params.parts.includes(part)}
              onChange={({ target }) =>
                setParams({
                  ...params,
                  parts: memoParts.filter((one) =>
                    one === part ? target.checked : params.parts.includes(one),
                  ),
                })
              }
            />
          ))}
        </fieldset>
        <Radios
          legend="Paper"
          value={params.paper}
          options={papers.map((value) => ({ value, label: paperNames[value] }))}
          onChange={(paper) => setParams({ ...params, paper })}
        />
        <p className="text-dense text-ink2">{note}</p>
        <div role="status" className="empty:hidden">
          <Told state={state} />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="main" disabled={isMaking || params.parts.length === 0}>
            {isMaking ? 'Making the memo …' : 'Make the PDF'}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{isMaking ? 'Give up' : 'Close'}</Button>
        </div>
      </form>
    </dialog>
  );
}

const megabytes = (bytes: number): string => formatNumber(Math.round(bytes / 100_000) / 10);

function Told({ state }: { state: State }) {
  switch (state.kind) {
    case 'asking':
      return null;
    case 'failed':
      return <Notice tone="error">The memo was not made. {state.message}</Notice>;
    case 'made':
      return (
        <Notice tone="neutral">
          Saved as {state.fileName}. {state.left}
        </Notice>
      );
    case 'making': {
      const { progress } = state;
      if (progress === null) return <p className="text-dense">Reading the evidence …</p>;
      const { loaded, total } = progress;
      return (
        <label className="block text-dense">
          {loaded < total
            ? `Fetching what sets the pages: ${megabytes(loaded)} of ${megabytes(total)} MB, the first time only`
            : 'Setting the pages …'}
          <progress className="mt-1 block w-full accent-act" value={loaded} max={total} />
        </label>
      );
    }
  }
}
