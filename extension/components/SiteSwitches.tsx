import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import type { SettingsView } from '../views/settings-view.ts';
import { Button } from './Button.tsx';
import { originOf } from './origin-of.ts';
import { TextField } from './TextField.tsx';
import { Tick } from './Tick.tsx';

export interface SiteSwitchesProps {
  readonly sites: SettingsView['sites'];
  readonly t: Translate;
  readonly onSite: (origin: string, on: boolean) => void;
  /** What else holds for these sites. */
  readonly children?: ComponentChildren;
}

/** On which sites the overlay may look: a switch each, and a field for another one. */
export function SiteSwitches({ sites, t, onSite, children }: SiteSwitchesProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const origin = originOf(typed);

  const add = (): void => {
    setTried(true);
    if (origin === undefined) return;
    onSite(origin, true);
    setTyped('');
    setTried(false);
  };

  return (
    <>
      {sites.length === 0 && <p class="isp-muted">{t('settings.sites-none')}</p>}
      <ul class="isp-list isp-gap">
        {sites.map((site) => {
          const { host } = new URL(site.origin);
          return (
            <li key={site.origin}>
              <Tick asSwitch checked={site.granted} onChange={(on) => onSite(site.origin, on)}>
                {t('settings.site-switch', { host })}{' '}
                <span class="isp-muted">({t(site.granted ? 'settings.on' : 'settings.off')})</span>
              </Tick>
            </li>
          );
        })}
      </ul>
      {children}
      <TextField
        label={t('settings.sites-add-label')}
        hint={t('settings.sites-add-hint')}
        value={typed}
        maxLength={300}
        {...(tried && origin === undefined ? { error: t('settings.sites-add-wrong') } : {})}
        onValue={setTyped}
        onEnter={add}
      />
      <p class="isp-muted">{t('settings.sites-asks')}</p>
      <Button onPress={add}>{t('settings.sites-add')}</Button>
    </>
  );
}
