import { jsx, jsxs } from './jsx-runtime';

export { Fragment, type JSX } from './jsx-runtime';

/** The same while developing, where the compiler says by an argument what it says by name otherwise. */
export const jsxDEV = (
  type: Parameters<typeof jsx>[0],
  props: object,
  key: string | undefined,
  isStatic: boolean,
) => (isStatic ? jsxs : jsx)(type, props, key);
