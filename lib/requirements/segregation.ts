import { decideByFinding } from './finding-requirement';
import { defineSwitch } from './requirement';

export const segregation = defineSwitch({
  parameter: 'segregation',
  name: 'Per-client segregation',
  label: 'Segregation',
  code: 'Seg.',
  phrase: 'per-client segregation',
  question:
    'Which document shows that our assets would lie in cold storage, segregated from those of other clients?',
  description: 'Segregation for each client is required.',
  ...decideByFinding({
    factor: 'security.offline',
    bar: 3,
    subject: 'offline segregation',
    reasons: {
      pass: 'Evidence shows cold storage that is segregated per client.',
      fail: 'Evidence shows less than cold storage segregated per client.',
      open: 'Evidence does not settle whether cold storage is segregated per client.',
    },
  }),
});
