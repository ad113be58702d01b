import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Button } from '@/components/ui/button';
import { Details, DisclosureButton } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { RangeField } from '@/components/ui/range-field';
import { Ruled } from '@/components/ui/table';
import { Segments, ToggleField } from '@/components/ui/toggle';

const nothing = (): void => undefined;

test('Button: it never submits a form unless told so', () => {
  expect(renderToStaticMarkup(<Button>Add</Button>)).toContain('type="button"');
  expect(renderToStaticMarkup(<Button type="submit">Apply</Button>)).toContain('type="submit"');
});

test('DisclosureButton: it says whether and what it opens', () => {
  const button = (expanded: boolean): string =>
    renderToStaticMarkup(
      <DisclosureButton expanded={expanded} controls="why" onToggle={nothing}>
        Why
      </DisclosureButton>,
    );
  expect(button(true)).toMatch(/aria-expanded="true" aria-controls="why"/);
  expect(button(false)).toContain('aria-expanded="false"');
});

test('Details: closed, its content is in the page all the same', () => {
  const markup = renderToStaticMarkup(<Details summary="More">Everything</Details>);
  expect(markup).toMatch(/^<details(?![^>]* open)/);
  expect(markup).toContain('Everything');
});

test('ToggleField: underneath it is a checkbox that a plain form sends', () => {
  const markup = renderToStaticMarkup(
    <ToggleField label="EU" name="region" value="eu" defaultChecked />,
  );
  expect(markup).toMatch(/<input type="checkbox"[^>]*name="region"[^>]*checked=""[^>]*value="eu"/);
});

test('Segments: views are links, and the present one is marked', () => {
  const markup = renderToStaticMarkup(
    <Segments
      label="View"
      segments={[
        { key: 'bars', label: 'Bars', href: '/', current: true },
        { key: 'numbers', label: 'Numbers', href: '/?view=numbers', current: false },
      ]}
    />,
  );
  expect(markup).toMatch(/<a href="\/" aria-current="true"/);
  expect(markup).toMatch(/<a href="\/\?view=numbers" class/);
});

describe('RangeField', () => {
  const field = (value: number): string =>
    renderToStaticMarkup(
      <RangeField label="Liquidity" name="weights" value={value} onValue={nothing} />,
    );

  test('RangeField: a plain form sends the number and not the slider', () => {
    const inputs = [...field(30).matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
    const number = inputs.find((tag) => tag.includes('type="number"')) ?? '';
    const slider = inputs.find((tag) => tag.includes('type="range"')) ?? '';
    expect(number).toContain('name="weights"');
    expect(number).toContain('value="30"');
    expect(slider).toContain('value="30"');
    expect(slider).not.toContain('name=');
  });

  test('RangeField: a number beyond the slider is kept, and the slider stands at its end', () => {
    const inputs = [...field(250).matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
    expect(inputs.find((tag) => tag.includes('type="number"'))).toContain('value="250"');
    expect(inputs.find((tag) => tag.includes('type="range"'))).toContain('value="100"');
  });

  test('RangeField: slider and number have the same name', () => {
    const markup = field(30);
    expect(markup).toContain('aria-label="Liquidity"');
    const id = /<label for="([^"]+)"/.exec(markup)?.[1];
    expect(markup).toContain(`<input id="${id}" type="number"`);
  });
});

test('Ruled.Table: the caption names the table and the box that scrolls it', () => {
  const markup = renderToStaticMarkup(
    <Ruled.Table caption="Fees">
      <tbody />
    </Ruled.Table>,
  );
  expect(markup).toMatch(/role="region" aria-label="Fees" tabindex="0"/);
  expect(markup).toMatch(/<caption[^>]*>Fees<\/caption>/);
});

test('Notice: only an error interrupts', () => {
  const role = (tone: 'error' | 'neutral' | 'change'): string | undefined =>
    /role="(\w+)"/.exec(renderToStaticMarkup(<Notice tone={tone}>Text</Notice>))?.[1];
  expect([role('error'), role('neutral'), role('change')]).toEqual(['alert', 'note', 'note']);
});
