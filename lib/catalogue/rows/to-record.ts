/** A record with exactly the given keys, in their order. */
export const toRecord = <Key extends string, Value>(
  keys: readonly Key[],
  toValue: (key: Key) => Value,
): Record<Key, Value> => {
  const record: Partial<Record<Key, Value>> = {};
  for (const key of keys) record[key] = toValue(key);
  if (!isComplete(record, keys)) throw new Error('A key was lost while building a record.');
  return record;
};

const isComplete = <Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): record is Record<Key, Value> => keys.every((key) => Object.hasOwn(record, key));
