import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { keepTextWhole } from '@/components/ui/whole-text';

const markupOf = (element: ReactElement) => renderToStaticMarkup(element);
const Row = ({ children }: { children: ReactNode }) => <p>{children}</p>;

describe('keepTextWhole', () => {
  const [count, total, name] = [3, 9n, 'acme'];

  it('texts side by side are one text, and numbers among them', () => {
    expect(
      markupOf(
        <p>
          {count} of {total}
        </p>,
      ),
    ).toBe('<p>3 of 9</p>');
    expect(markupOf(<p>{[name, ' and ', count]}</p>)).toBe('<p>acme and 3</p>');
  });

  it('a text beside an element gets an element of its own', () => {
    expect(
      markupOf(
        <p>
          {count} of {total} <b>met</b>, {name}
        </p>,
      ),
    ).toBe('<p><x-t>3 of 9 </x-t><b>met</b><x-t>, acme</x-t></p>');
  });

  it('a text beside what comes and goes is the whole content while that is away', () => {
    const row = (tied: boolean) => (
      <p>
        {tied && <b>tied</b>}, {name}
      </p>
    );
    expect(markupOf(row(false))).toBe('<p>, acme</p>');
    expect(markupOf(row(true))).toBe('<p><b>tied</b><x-t>, acme</x-t></p>');
  });

  it('the elements of a row keep their places when a text between them comes or goes', () => {
    const typesOf = (text: string | null) =>
      keepTextWhole('p', { children: [<b key="b" />, text, name, <i key="i" />] }).children.map(
        (child) => (isValidElement(child) ? child.type : child),
      );
    expect(typesOf('by ')).toEqual(['b', 'x-t', null, 'i']);
    expect(typesOf(null)).toEqual(['b', null, 'x-t', 'i']);
  });

  it('a fragment, whose text would stand bare in another element, wraps it', () => {
    expect(markupOf(<>{name}</>)).toBe('<x-t>acme</x-t>');
    expect(
      markupOf(
        <p>
          <>
            {count} of {total}
          </>
          <b />
        </p>,
      ),
    ).toBe('<p><x-t>3 of 9</x-t><b></b></p>');
  });

  it('a list of texts and elements is told apart by place', () => {
    expect(markupOf(<p>{[name, <b key="met">met</b>]}</p>)).toBe(
      '<p><x-t>acme</x-t><b>met</b></p>',
    );
    expect(
      markupOf(
        <p>
          <b /> {[name]}
        </p>,
      ),
    ).toBe('<p><b></b> <x-t>acme</x-t></p>');
  });

  it('a text that a component passes on is whole where it ends up', () => {
    expect(
      markupOf(
        <Row>
          {count} of {total}
        </Row>,
      ),
    ).toBe('<p>3 of 9</p>');
    expect(
      markupOf(
        <Row>
          <b />
          {name}
        </Row>,
      ),
    ).toBe('<p><b></b><x-t>acme</x-t></p>');
  });

  it('a blank between elements stays a blank', () => {
    expect(
      markupOf(
        <p>
          <b /> <i />
        </p>,
      ),
    ).toBe('<p><b></b> <i></i></p>');
  });

  it('what holds text alone gets no element: an option, a title', () => {
    expect(
      markupOf(
        <option>
          {name} ({count})
        </option>,
      ),
    ).toBe('<option>acme (3)</option>');
    expect(
      markupOf(
        <svg>
          <title>
            {name} {count}
          </title>
        </svg>,
      ),
    ).toBe('<svg><title>acme 3</title></svg>');
  });

  it('an element without text is passed on as it is', () => {
    const props = { children: <b /> };
    expect(markupOf(<p {...props} />)).toBe('<p><b></b></p>');
    expect(
      markupOf(
        <p>
          {null}
          {false}
        </p>,
      ),
    ).toBe('<p></p>');
  });
});

/** What the types refuse, since no element would hold its text. */
const Bare = () => 'bare';
// @ts-expect-error A component that answers with a text.
export const refused = <Bare />;
