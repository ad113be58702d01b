import type {
  ElementType as AnyElement,
  ExoticComponent,
  JSX as ReactJSX,
  ReactElement,
} from 'react';
import * as runtime from 'react/jsx-runtime';
import { keepTextWhole } from './whole-text';

/**
 * Every element of the site is made here, because `jsxImportSource` in `tsconfig.json` names this
 * folder: by React's own functions, from props in which each text has been given an element.
 */

export { Fragment } from 'react';

type Make = (type: AnyElement, props: object, key?: string) => ReactElement;

export const jsx: Make = (type, props, key) => runtime.jsx(type, keepTextWhole(type, props), key);

export const jsxs: Make = (type, props, key) => {
  const whole = keepTextWhole(type, props);
  // Texts alone have become one text, which is no list any more.
  const create = Array.isArray(whole.children) ? runtime.jsxs : runtime.jsx;
  return create(type, whole, key);
};

type Made = ReactElement | readonly ReactElement[] | false | null | undefined;

export declare namespace JSX {
  /** What a component may be: one that answers with a bare text or with its children is refused. */
  type ElementType =
    | keyof ReactJSX.IntrinsicElements
    | ((props: never) => Made | Promise<Made>)
    | ExoticComponent<never>
    | (new (props: never) => ReactJSX.ElementClass);
  type Element = ReactJSX.Element;
  type ElementClass = ReactJSX.ElementClass;
  type ElementAttributesProperty = ReactJSX.ElementAttributesProperty;
  type ElementChildrenAttribute = ReactJSX.ElementChildrenAttribute;
  type LibraryManagedAttributes<C, P> = ReactJSX.LibraryManagedAttributes<C, P>;
  type IntrinsicAttributes = ReactJSX.IntrinsicAttributes;
  type IntrinsicClassAttributes<T> = ReactJSX.IntrinsicClassAttributes<T>;
  type IntrinsicElements = ReactJSX.IntrinsicElements;
}
