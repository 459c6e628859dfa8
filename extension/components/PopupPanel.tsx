import type { ComponentChildren } from 'preact';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { Tick } from './Tick.tsx';
import './tokens.css';
import './controls.css';
import './PopupPanel.css';

export interface PopupSite {
  readonly host: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Looks at this page once. */
  readonly onReadOnce: () => void;
}

export interface PopupPanelProps {
  readonly unread: number;
  /** Nothing in the passport yet: the way leads to the first run. */
  readonly empty: boolean;
  readonly fictional: boolean;
  /** `undefined`: a page that no extension may read. */
  readonly site: PopupSite | undefined;
  /** The site was just switched on here. */
  readonly switched: boolean;
  readonly t: Translate;
  readonly onOpen: (where: 'passport' | 'talks' | 'start') => void;
  readonly children: ComponentChildren;
}

/** What the popup shows. */
export function PopupPanel({
  unread,
  empty,
  fictional,
  site,
  switched,
  t,
  onOpen,
  children,
}: PopupPanelProps) {
  return (
    <main class="isp-popup">
      <h1 class="isp-popup__name">{t('app.short')}</h1>
      {fictional && <p class="isp-tag isp-tag--warn">{t('app.fictional')}</p>}
      <Button kind="primary" onPress={() => onOpen(empty ? 'start' : 'passport')}>
        {t(empty ? 'start.title' : 'settings.popup-open')}
      </Button>
      <div>
        {unread > 0 ? (
          <Button onPress={() => onOpen('talks')}>
            {t('settings.popup-unread', { n: unread })}
          </Button>
        ) : (
          <p class="isp-muted">{t('settings.popup-no-unread')}</p>
        )}
      </div>
      <section class="isp-popup__site" aria-labelledby="site">
        <h2 id="site">
          {site ? t('settings.popup-site', { host: site.host }) : t('settings.popup-no-site-title')}
        </h2>
        {site ? (
          <>
            <Tick asSwitch checked={site.on} onChange={site.onSwitch}>
              {t('settings.popup-switch')}{' '}
              <span class="isp-muted">({t(site.on ? 'settings.on' : 'settings.off')})</span>
            </Tick>
            <p class="isp-muted" role="status">
              {t(switched ? 'settings.popup-on' : 'settings.popup-switch-text')}
            </p>
            {!site.on && (
              <Button kind="quiet" onPress={site.onReadOnce}>
                {t('settings.popup-once')}
              </Button>
            )}
          </>
        ) : (
          <p>{t('settings.popup-no-site')}</p>
        )}
      </section>
      {children}
    </main>
  );
}
