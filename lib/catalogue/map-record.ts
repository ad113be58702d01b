/** Maps each value of a record whose keys are known, keeping the keys' type. */
export function mapRecord<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  map: (value: A, key: K) => B,
): Record<K, B> {
  const result: Partial<Record<K, B>> = {};
  for (const key in record) result[key] = map(record[key], key);
  // Every key of the input was visited, so nothing is missing; TypeScript cannot follow the loop.
  return result as Record<K, B>;
}
