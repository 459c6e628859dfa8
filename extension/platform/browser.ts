/**
 * The browser API for the background and our own pages. Content scripts use `wxt/browser` through messenger.ts: the
 * polyfill would cost about 10 kB in every tab.
 */
export { default as browser } from 'webextension-polyfill';
