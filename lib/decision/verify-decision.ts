import { readFileSync } from 'node:fs';
import { formatCount, formatDate } from '@/lib/format';
import { givesSameDigits } from './assess-record';
import { chainProves, chainProvesNot } from './decision-words';
import { lastHash } from './event-chain';
import { openRecordFile } from './extract-record';
import { readDecision } from './read-decision';

/** Script: `npm run decision:verify FILE`, where FILE is `decision.json` or a memo that carries it. */
const [file] = process.argv.slice(2);

function verify(path: string): string[] {
  const opened = openRecordFile(readFileSync(path));
  if (!opened.ok) {
    process.exitCode = 1;
    return ['NOT SOUND', ...opened.refusals];
  }
  const decision = readDecision(opened.value);
  const { base, signOffs } = decision;
  const isSame = givesSameDigits(decision);
  if (!isSame) process.exitCode = 2;
  return [
    `SOUND: ${base.title}`,
    `${formatCount(opened.value.events.length, 'event')}, the last one ${decision.lastChange}`,
    `Edition ${base.edition.id} of ${formatDate(base.edition.date)}, method ${base.edition.method}`,
    `Hash of the last event ${lastHash(opened.value) ?? ''}`,
    isSame
      ? 'The digits are those that the record was begun with.'
      : 'THE DIGITS DIFFER: this software does not give those that the record was begun with.',
    ...signOffs.map(
      ({ name, role, at, staleSince }) =>
        `Signed by ${name}${role === '' ? '' : `, ${role}`}, ${at}: ${staleSince === null ? 'stands' : `stale since ${staleSince}`}`,
    ),
    `What this proves: ${chainProves}`,
    `What it does not: ${chainProvesNot}`,
  ];
}

if (file === undefined) {
  console.error('Usage: npm run decision:verify FILE, such as decision.json or memo.pdf');
  process.exitCode = 1;
} else {
  try {
    console.log(verify(file).join('\n'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(`${file} cannot be read: ${error.message}`);
    process.exitCode = 1;
  }
}
