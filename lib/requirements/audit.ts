import { decideByFinding } from './finding-requirement';
import { defineSwitch } from './requirement';

export const audit = defineSwitch({
  parameter: 'audit',
  name: 'Named audit report',
  label: 'Audit report',
  code: 'Audit',
  phrase: 'a named audit report',
  question:
    'Which audit report (SOC 1, SOC 2 or ISO 27001) covers the custody service, and may we cite it by name?',
  description: 'A named audit report is required.',
  ...decideByFinding({
    factor: 'security.audits',
    bar: 2,
    subject: 'audits and SOC reports',
    reasons: {
      pass: 'At least one audit report (SOC 1, SOC 2 or ISO 27001) is named.',
      fail: 'No audit report (SOC 1, SOC 2 or ISO 27001) is named.',
      open: 'Evidence does not settle whether an audit report (SOC 1, SOC 2 or ISO 27001) exists.',
    },
  }),
});
