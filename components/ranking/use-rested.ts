import { useEffect, useState } from 'react';

/** The value as it was when it last rested for `ms`: a slider passes, its reader is not interrupted. */
export function useRested<Value>(value: Value, ms: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
