import { describe, expect, it } from 'vitest';
import { judgeAudit } from '@/lib/run/audit.mjs';

const report = (severity: string) =>
  JSON.stringify({ vulnerabilities: { acme: { name: 'acme', severity, range: '<2' } } });

describe('judgeAudit', () => {
  it.each(['high', 'critical'])('a %s advisory is refused', (severity) => {
    expect(judgeAudit(report(severity))).toEqual({ isBad: true, lines: [`${severity}: acme <2`] });
  });

  it.each(['low', 'moderate'])('a %s one is told', (severity) => {
    expect(judgeAudit(report(severity))).toEqual({ isBad: false, lines: [`${severity}: acme <2`] });
  });

  it('without any, says so', () => {
    expect(judgeAudit('{"vulnerabilities":{}}').lines).toEqual([
      'No package that is served has a known advisory.',
    ]);
  });

  it.each(['', '{"error":{"summary":""}}', 'npm ERR! network'])(
    'a registry that cannot be asked passes, and is said (%s)',
    (text) => {
      const { isBad, lines } = judgeAudit(text);
      expect(isBad).toBe(false);
      expect(lines[0]).toContain('not checked');
    },
  );
});
