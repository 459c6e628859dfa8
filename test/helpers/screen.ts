import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { nameOf, roleOf } from './accessible-name.ts';

/** A rendered screen, to be used as a person does: by role and by name. */
export interface Screen {
  readonly root: HTMLElement;
  /** Everything on screen as text. */
  text(): string;
  all(role: string, name?: string | RegExp): HTMLElement[];
  /** Exactly one; fails with what is there instead. */
  get(role: string, name?: string | RegExp): HTMLElement;
  click(role: string, name: string | RegExp): Promise<void>;
  type(role: string, name: string | RegExp, text: string): Promise<void>;
  choose(role: string, name: string | RegExp, value: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Lets pending answers arrive and shows them. */
  settle(): Promise<void>;
  /** axe finds nothing; contrast is measured in a real browser and by the test of the tokens. */
  expectAccessible(): Promise<void>;
}

const candidates =
  'a, button, input, textarea, select, option, h1, h2, h3, ul, ol, li, dialog, section, nav, main, header, form, fieldset, pre, summary, [role]';

let shown: HTMLElement | undefined;

/** Renders into a fresh page; what was shown before is taken away, with its listeners. */
export async function show(node: ComponentChild): Promise<Screen> {
  const before = shown;
  if (before) await act(() => render(null, before));
  document.body.replaceChildren();
  document.title = 'Test';
  const root = document.createElement('div');
  document.body.append(root);
  shown = root;
  await act(() => render(node, root));

  // `act` renders when it ends, so each hop from an answer to a render to the next question takes one.
  const settle = async (): Promise<void> => {
    for (let hop = 0; hop < 5; hop++)
      await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  };

  const named = (role: string): { element: HTMLElement; name: string }[] =>
    [...document.querySelectorAll<HTMLElement>(candidates)]
      .filter((element) => roleOf(element) === role && element.closest('[hidden]') === null)
      .map((element) => ({ element, name: nameOf(element) }));
  const fits = (name: string, wanted: string | RegExp | undefined): boolean =>
    wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

  const all: Screen['all'] = (role, name) =>
    named(role)
      .filter((one) => fits(one.name, name))
      .map(({ element }) => element);
  const get: Screen['get'] = (role, name) => {
    const [only, ...others] = all(role, name);
    if (only === undefined || others.length > 0)
      throw new Error(
        `${only === undefined ? 'No' : 'More than one'} ${role} "${String(name)}" among: ${named(
          role,
        )
          .map((one) => `"${one.name}"`)
          .join(', ')}`,
      );
    return only;
  };
  const set = async (element: HTMLElement, value: string, event: string): Promise<void> => {
    if (
      !(element instanceof HTMLInputElement) &&
      !(element instanceof HTMLTextAreaElement) &&
      !(element instanceof HTMLSelectElement)
    )
      throw new Error('Not a field');
    element.focus();
    await act(() => {
      element.value = value;
      element.dispatchEvent(new Event(event, { bubbles: true }));
    });
    await settle();
  };

  await settle();
  return {
    root,
    text: () => (document.body.textContent ?? '').replace(/\s+/g, ' '),
    all,
    get,
    async click(role, name) {
      const element = get(role, name);
      element.focus();
      await act(() => element.click());
      await settle();
    },
    type: (role, name, text) => set(get(role, name), text, 'input'),
    choose: (role, name, value) => set(get(role, name), value, 'change'),
    async press(key) {
      await act(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      });
      await settle();
    },
    settle,
    async expectAccessible() {
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
    },
  };
}
