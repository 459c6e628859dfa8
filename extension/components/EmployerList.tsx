import type { Translate } from '#core/translator.ts';
import type { SettingsView } from '../views/settings-view.ts';
import { Button } from './Button.tsx';
import { formatDay } from './format-date.ts';
import './CopyList.css';

export interface EmployerListProps {
  readonly hosts: SettingsView['hosts'];
  readonly t: Translate;
  readonly onBlock: (host: string, blocked: boolean) => void;
}

/** Employers that something was sent to; nothing more goes to one that is blocked. */
export function EmployerList({ hosts, t, onBlock }: EmployerListProps) {
  if (hosts.length === 0) return <p class="isp-muted">{t('settings.employers-none')}</p>;
  return (
    <ul class="isp-list">
      {hosts.map(({ host, organisation, firstAt, blocked }) => (
        <li key={host} class="isp-copy">
          <span>
            <strong>{organisation}</strong>, {host}
            <br />
            <span class="isp-muted">
              {blocked
                ? t('settings.employer-blocked')
                : t('settings.employer-since', { date: formatDay(t.language, firstAt) })}
            </span>
          </span>
          <Button
            label={t(blocked ? 'settings.unblock-host' : 'settings.block-host', { host })}
            onPress={() => onBlock(host, !blocked)}
          >
            {t(blocked ? 'settings.unblock' : 'settings.block')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
