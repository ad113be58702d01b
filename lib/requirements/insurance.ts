import { decideByFinding } from './finding-requirement';
import { defineSwitch } from './requirement';

export const insurance = defineSwitch({
  parameter: 'insurance',
  name: 'Insurance disclosed',
  label: 'Insurance',
  code: 'Ins.',
  phrase: 'disclosed insurance',
  question:
    'Which type of insurance policy covers assets in custody, and which public document names it?',
  description: 'Disclosed insurance is required.',
  ...decideByFinding({
    factor: 'security.insurance',
    bar: 2,
    subject: 'insurance',
    reasons: {
      pass: 'The type of insurance policy is disclosed.',
      fail: 'The type of insurance policy is not disclosed.',
      open: 'Evidence does not settle whether the type of insurance policy is disclosed.',
    },
  }),
});
