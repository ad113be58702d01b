import 'server-only';
import { Gatekeeper } from '@/lib/export/gatekeeper';
import { buildWorkbook, type WorkbookInput } from './build-workbook';
import { writeWorkbook } from './write-workbook';

// A workbook of ten providers keeps the server's thread busy for about a fifth of a second: too short
// to be worth a worker of its own, and long enough that a rush is refused instead of queued.
const gatekeeper = new Gatekeeper({ running: 1, waiting: 8, seconds: 0.3 });

/** @throws BusyError when too many workbooks wait already; the route answers 429. */
export function renderWorkbook(input: WorkbookInput): Promise<Uint8Array<ArrayBuffer>> {
  return gatekeeper.run(() => writeWorkbook(buildWorkbook(input)));
}
