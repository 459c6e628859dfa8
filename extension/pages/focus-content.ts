/** Puts the focus back in the page, without scrolling, after the control that had it went away. */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
