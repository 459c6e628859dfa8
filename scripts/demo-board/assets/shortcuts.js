/* global document, window, Element */
'use strict';

// Shortcuts as greedy as on real sites: single letters, everywhere but in the page's own fields.
const go = (selector) => document.querySelector(selector)?.click();
const actions = {
  j: () => window.scrollBy({ top: 300 }),
  k: () => window.scrollBy({ top: -300 }),
  s: () => go('.save'),
  a: () => go('.apply'),
  v: () => go('.brand'),
  Enter: () => go('.apply'),
  Escape: () => go('.brand'),
  ' ': () => window.scrollBy({ top: 600 }),
};
document.addEventListener('keydown', (event) => {
  const field =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, a, button, summary');
  if (field || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
