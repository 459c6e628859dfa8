import type { ComponentChildren } from 'preact';
import type { Translate } from '#core/translator.ts';
import './tokens.css';
import './controls.css';
import './PageShell.css';

export interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
  /** Spoken instead of `text` when there is a mark beside it. */
  readonly label?: string;
  readonly mark?: number;
}

export interface PageShellProps {
  readonly nav: readonly NavItem[];
  /** The example passport: said on every page. */
  readonly fictional: boolean;
  readonly t: Translate;
  readonly children: ComponentChildren;
  readonly toast: ComponentChildren;
}

/** What surrounds every own page: skip link, name, menu, mark of the example, content, messages. */
export function PageShell({ nav, fictional, t, children, toast }: PageShellProps) {
  return (
    <div class="isp-page">
      <a
        class="isp-skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('passport.skip')}
      </a>
      <header class="isp-header">
        <span class="isp-header__name">{t('app.short')}</span>
        <nav aria-label={t('passport.nav')}>
          <ul class="isp-nav">
            {nav.map((item) => (
              <li key={item.href}>
                <a
                  class="isp-nav__link"
                  href={item.href}
                  aria-current={item.current ? 'page' : undefined}
                  aria-label={item.label}
                >
                  {item.text}
                  {item.mark ? (
                    <span class="isp-tag isp-tag--new isp-nav__mark">{item.mark}</span>
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {fictional && (
        <p class="isp-fictional">
          <strong>{t('app.fictional')}.</strong> {t('passport.fictional-hint')}
        </p>
      )}
      <main id="content" class="isp-content" tabIndex={-1}>
        {children}
      </main>
      {toast}
    </div>
  );
}
