/* global document, localStorage, Element */
'use strict';

// The cookie text goes away for good; the menu closes on a click elsewhere; "Bewaar" is a switch of this page only.
const READ = 'cookietekst-gelezen';
const cookies = document.querySelector('.cookies');
if (cookies && localStorage.getItem(READ) !== 'ja') {
  cookies.hidden = false;
  cookies.querySelector('.cookies-ok').addEventListener('click', () => {
    localStorage.setItem(READ, 'ja');
    cookies.hidden = true;
  });
}
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.more[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const save = event.target instanceof Element ? event.target.closest('.save') : null;
  if (save) {
    const saved = save.getAttribute('aria-pressed') !== 'true';
    save.setAttribute('aria-pressed', String(saved));
    save.textContent = saved ? 'Bewaard' : 'Bewaar';
  }
});
