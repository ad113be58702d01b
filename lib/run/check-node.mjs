/** The oldest Node that the database client and the tests run on. */
const oldest = [20, 19];

/** Ends with a sentence instead of a syntax error deep inside a package. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Custodian Compare needs Node ${oldest.join('.')} or newer; this is ${process.version}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}
