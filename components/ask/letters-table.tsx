import { StateOfLetter } from '@/components/ask/letter-status';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Menu } from '@/components/ui/menu';
import { Compact } from '@/components/ui/table';
import type { AskLetter } from '@/lib/ask/ask-letters';
import { formatCount, formatShare } from '@/lib/format';

type LettersTableProps = {
  letters: readonly AskLetter[];
  /** A letter as a file: "/questions.xlsx", "/questions.docx", "/questions.txt". */
  letterHref: (path: string, slug: string) => string;
  /** The page of a provider. */
  providerHref: (slug: string) => string;
};

/** A letter to each provider, with what it is worth and its files. */
export function LettersTable({ letters, letterHref, providerHref }: LettersTableProps) {
  return (
    <Compact.Table
      caption="Letters, the largest share of doubt first"
      columns={[
        { name: 'Letter to' },
        { name: 'Questions', numeric: true, width: 'max-md:hidden' },
        { name: 'Share of doubt', width: 'max-md:hidden' },
        { name: 'Letter' },
      ]}
    >
      <Compact.Body>
        {letters.map((letter) => (
          <Compact.Row key={letter.slug} className="keep-together">
            <Compact.RowHead>
              <a href={providerHref(letter.slug)} className="target-area text-ink">
                {letter.shortName}
              </a>
              <span className="block text-caption font-normal text-ink2 md:hidden">
                {formatCount(letter.questions, 'question')}
              </span>
              {letter.settling > 0 && (
                <span className="block text-caption font-normal text-ink2">
                  {formatCount(letter.settling, 'settles', 'settle')} a requirement
                </span>
              )}
              <span className="block font-normal md:hidden">
                <Doubt letter={letter} />
              </span>
            </Compact.RowHead>
            <Compact.Cell numeric className="max-md:hidden">
              {letter.questions}
            </Compact.Cell>
            <Compact.Cell className="max-md:hidden">
              <Doubt letter={letter} />
            </Compact.Cell>
            <Compact.Cell>
              {letter.questions === 0 ? (
                <span className="text-dense text-ink2">nothing to ask</span>
              ) : (
                <div className="flex flex-wrap items-start gap-x-2 gap-y-1 md:items-center">
                  <LetterMenu letter={letter} hrefOf={(path) => letterHref(path, letter.slug)} />
                  <StateOfLetter slug={letter.slug} name={letter.shortName} ids={letter.ids} />
                </div>
              )}
            </Compact.Cell>
          </Compact.Row>
        ))}
      </Compact.Body>
    </Compact.Table>
  );
}

/** On a phone below the name, so that the letter has the width for its state. */
function Doubt({ letter: { share, isWorth, settling } }: { letter: AskLetter }) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-1.5">
        <ShareBar share={share} />
        <span className="text-caption text-ink2 md:sr-only">of the doubt</span>
      </span>
      {!isWorth && (
        <span className="block text-caption text-ink2">
          {settling > 0 ? 'for requirements only' : 'not worth a letter'}
        </span>
      )}
    </>
  );
}

/** A share of all doubt: a bar and the figure of a hundred. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className="h-2 w-12 shrink-0 rounded-control bg-line md:w-20">
        <span
          className="forced-fill block h-2 rounded-control bg-ink2"
          style={{ width: `${Math.max(share * 100, share > 0 ? 1 : 0)}%` }}
        />
      </span>
      <span className="tabular-nums">{formatShare(share)}</span>
    </span>
  );
}

type LetterMenuProps = { letter: AskLetter; hrefOf: (path: string) => string };

function LetterMenu({ letter: { shortName }, hrefOf }: LetterMenuProps) {
  const item = buttonClass('plain', 'w-full justify-start!');
  const textHref = hrefOf('/questions.txt');
  return (
    <Menu
      summary={
        <>
          Letter <span className="sr-only">to {shortName}</span>
        </>
      }
    >
      <li>
        <a href={hrefOf('/questions.docx')} className={item}>
          Word
        </a>
      </li>
      <li>
        <a href={hrefOf('/questions.xlsx')} className={item}>
          Excel
        </a>
      </li>
      <li>
        <a href={textHref} className={item}>
          Text
        </a>
      </li>
      <li onClick={(event) => event.stopPropagation()}>
        <CopyButton
          look="plain"
          className="w-full justify-start!"
          glyph="copy"
          text={async () => {
            const response = await fetch(textHref);
            if (!response.ok) throw new Error(`the letter came with status ${response.status}`);
            return response.text();
          }}
          done="The letter was copied."
          what={`Letter to ${shortName}`}
        >
          Copy as e-mail
        </CopyButton>
      </li>
    </Menu>
  );
}
