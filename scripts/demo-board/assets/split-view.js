/* global document, window, history, location, fetch, DOMParser */
'use strict';

// A list with a detail pane: a click changes the address and the pane without loading a page; Back goes back.
const pane = document.querySelector('.split-pane');
const split = document.querySelector('.split');
const first = pane.firstElementChild;
const firstTitle = document.title;
let turn = 0;

const slugOf = (path) => /^\/vacatures-bladeren\/([\w-]+)$/.exec(path)?.[1];

function mark(slug) {
  split.dataset.open = slug ?? '';
  for (const card of document.querySelectorAll('.split-list .card')) {
    const link = card.querySelector('a');
    if (card.dataset.vacancyId === slug) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

async function show(slug) {
  const mine = ++turn;
  mark(slug);
  if (slug === undefined) {
    pane.replaceChildren(first);
    document.title = firstTitle;
    return;
  }
  pane.setAttribute('aria-busy', 'true');
  const text = await fetch(`/deel/${slug}`).then(
    (answer) => (answer.ok ? answer.text() : undefined),
    () => undefined,
  );
  if (mine !== turn) return;
  if (text === undefined) {
    location.reload();
    return;
  }
  const content = new DOMParser().parseFromString(text, 'text/html').querySelector('.pane-content');
  pane.replaceChildren(document.adoptNode(content));
  pane.removeAttribute('aria-busy');
  pane.scrollTop = 0;
  document.title = content.dataset.title;
}

document.querySelector('.split-list').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show(slugOf(link.pathname)).then(() => {
    pane.focus({ preventScroll: true });
    if (pane.getBoundingClientRect().top < 0) pane.scrollIntoView();
  });
});
window.addEventListener('popstate', () => void show(slugOf(location.pathname)));
mark(slugOf(location.pathname));
