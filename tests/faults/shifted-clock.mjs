// Loaded before a server: its wall clock is off by what a file says, in milliseconds, and may jump while it
// runs. Timers and `performance.now()` go on, as they do when the clock of a machine is set.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const file = process.env['CLOCK_OFFSET_FILE'] ?? '';
const shifted = () => RealDate.now() + Number(readFileSync(file, 'utf8'));

/** A date without an argument is now. */
const ShiftedDate = new Proxy(RealDate, {
  construct: (target, given, self) =>
    Reflect.construct(target, given.length === 0 ? [shifted()] : given, self),
  get: (target, name, self) => (name === 'now' ? shifted : Reflect.get(target, name, self)),
});

globalThis.Date = ShiftedDate;
