import { pathToFileURL } from 'node:url';
import { readNpm } from './install-packages.mjs';

/**
 * `npm run check:packages`: no package that is served may have a known advisory that is high or
 * critical. Lower ones are printed. Where the registry cannot be asked, as on a closed network, that is
 * said and passes: nobody can mend what nobody can know.
 *
 * @param {string} text what `npm audit --json` printed
 * @returns {{ isBad: boolean, lines: string[] }}
 */
export function judgeAudit(text) {
  const report = parse(text);
  const { vulnerabilities } = report;
  if (vulnerabilities === undefined) {
    return {
      isBad: false,
      lines: ['The registry could not be asked, so packages were not checked.'],
    };
  }
  const found = Object.values(vulnerabilities);
  const isGrave = (/** @type {{ severity: string }} */ { severity }) =>
    ['high', 'critical'].includes(severity);
  return {
    isBad: found.some(isGrave),
    lines:
      found.length === 0
        ? ['No package that is served has a known advisory.']
        : found.map(({ name, severity, range }) => `${severity}: ${name} ${range}`),
  };
}

/**
 * @param {string} text
 * @returns {{ vulnerabilities?: Record<string, { name: string, severity: string, range: string }> }}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { isBad, lines } = judgeAudit(readNpm(['audit', '--json', '--omit=dev']));
  for (const line of lines) console.log(line);
  process.exitCode = isBad ? 1 : 0;
}
