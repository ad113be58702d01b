import { Details } from '@/components/ui/disclosure';
import { FileInput, TextField } from '@/components/ui/text-field';
import {
  type CheckProof,
  mostNameLetters,
  mostNoteLetters,
  sayCheckProof,
} from '@/lib/checklist/kept-checks';
import { formatHash } from '@/lib/format';
import { useCheckAnswers } from './check-answers';

type ProofFieldsProps = {
  /** "Fees, BitGo Custody" */
  label: string;
  proof: CheckProof;
  onChange: (proof: CheckProof) => void;
};

/** What shows that an answer holds. A document that is chosen is read here for its name and hash, and goes nowhere. */
export function ProofFields({ label, proof, onChange }: ProofFieldsProps) {
  const { note, document } = proof;
  const attach = async (file: File): Promise<void> => {
    // It comes with the first document and with no page.
    const { hashBytes } = await import('@/lib/decision/hash-json');
    const hash = hashBytes(new Uint8Array(await file.arrayBuffer()));
    onChange({ note, document: { name: file.name.slice(-mostNameLetters), hash } });
  };
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={`Note on ${label}`}
        hidesLabel
        placeholder="Note"
        rows={2}
        value={note}
        onChange={(text) => onChange({ note: text, document })}
        most={mostNoteLetters}
      />
      <TextField
        label={`Document for ${label}`}
        hidesLabel
        placeholder="Document, by its name"
        value={document?.name ?? ''}
        onChange={(name) => onChange({ note, document: name === '' ? null : { name, hash: null } })}
        most={mostNameLetters}
      />
      <label className="block text-caption text-ink2">
        {document?.hash
          ? `SHA-256 ${formatHash(document.hash)}, taken in this browser. Choose another file`
          : 'Or choose the file: its name and hash are taken in this browser'}
        <span className="sr-only">: document for {label}</span>
        <FileInput className="mt-1 block" onFiles={([file]) => void (file && attach(file))} />
      </label>
    </div>
  );
}

type CheckProofFieldsProps = { slug: string; itemId: string; label: string };

/** Under an answer that this browser keeps: who gave it when, and what shows it. */
export function CheckProofFields({ slug, itemId, label }: CheckProofFieldsProps) {
  const { keptCheck, prove } = useCheckAnswers();
  const check = keptCheck(slug, itemId);
  if (check === null) return null;
  const isProven = check.note.trim() !== '' || check.document !== null;
  return (
    <>
      <p className="mt-1.5 text-caption wrap-anywhere text-ink2">{sayCheckProof(check)}</p>
      <Details
        look="link"
        summary={
          <span className="text-caption">
            {isProven ? 'Change note or document' : 'Add a note or a document'}
            <span className="sr-only"> to {label}</span>
          </span>
        }
        className="no-print"
      >
        <ProofFields {...{ label }} proof={check} onChange={(next) => prove(slug, itemId, next)} />
      </Details>
    </>
  );
}
