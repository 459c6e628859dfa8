import type { ComponentChildren } from 'preact';
import type { Language } from '#core/taxonomy/concept.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import './tokens.css';
import './controls.css';
import './Shell.css';

export interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

export interface ShellProps {
  /** Empty before somebody is logged in. */
  readonly nav: readonly NavItem[];
  readonly organisation: string;
  readonly t: Translate;
  readonly onLanguage: (language: Language) => void;
  readonly onLogOut?: (() => void) | undefined;
  readonly children: ComponentChildren;
  readonly toast: ComponentChildren;
}

/** What surrounds every recruiter page: skip link, names, menu, language, content, messages. */
export function Shell(props: ShellProps) {
  const { nav, organisation, t, onLanguage, onLogOut, children, toast } = props;
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
        {t('recruiter.skip')}
      </a>
      <header class="isp-header">
        <span class="isp-header__name">
          {t('app.short')}
          {organisation !== '' && (
            <span class="isp-header__organisation">{` · ${organisation}`}</span>
          )}
        </span>
        {nav.length > 0 && (
          <nav aria-label={t('recruiter.nav')}>
            <ul class="isp-nav">
              {nav.map(({ href, text, current }) => (
                <li key={href}>
                  <a class="isp-nav__link" href={href} aria-current={current ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {onLogOut && (
          <Button kind="quiet" onPress={onLogOut}>
            {t('recruiter.log-out')}
          </Button>
        )}
        <Button kind="quiet" lang={other} onPress={() => onLanguage(other)}>
          {t(other === 'en' ? 'app.english' : 'app.dutch')}
        </Button>
      </header>
      <main id="content" class="isp-content" tabIndex={-1}>
        {children}
      </main>
      {toast}
    </div>
  );
}
