import type { ComponentChildren } from 'preact';
import type { Language } from '#core/taxonomy/concept.ts';
import type { Translate } from '#core/translator.ts';
import './tokens.css';
import './controls.css';
import './PageShell.css';

export interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
  /** Something new there, in words. */
  readonly mark?: string;
}

export interface PageShellProps {
  /** Empty: no menu. */
  readonly nav: readonly NavItem[];
  /** The example passport: said on every page. */
  readonly fictional: boolean;
  readonly t: Translate;
  readonly onLanguage: (language: Language) => void;
  readonly children: ComponentChildren;
  readonly toast: ComponentChildren;
}

/** What surrounds every own page: skip link, name, menu, mark of the example, content, messages. */
export function PageShell({ nav, fictional, t, onLanguage, children, toast }: PageShellProps) {
  const other = t.language === 'nl' ? 'en' : 'nl';
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
        <button
          type="button"
          class="isp-button isp-button--quiet isp-header__language"
          lang={other}
          onClick={() => onLanguage(other)}
        >
          {t(other === 'en' ? 'app.english' : 'app.dutch')}
        </button>
        {nav.length > 0 && (
          <nav aria-label={t('passport.nav')}>
            <ul class="isp-nav">
              {nav.map((item) => (
                <li key={item.href}>
                  <a
                    class="isp-nav__link"
                    href={item.href}
                    aria-current={item.current ? 'page' : undefined}
                  >
                    {item.text}{' '}
                    {item.mark && (
                      <span class="isp-tag isp-tag--new isp-nav__mark">{item.mark}</span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {fictional && (
          <p class="isp-fictional">
            <strong>{t('app.fictional')}.</strong> {t('passport.fictional-hint')}
          </p>
        )}
      </header>
      <main id="content" class="isp-content" tabIndex={-1}>
        {children}
      </main>
      {toast}
    </div>
  );
}
