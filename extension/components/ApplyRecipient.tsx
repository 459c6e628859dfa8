import type { Translate } from '#core/translator.ts';

export interface ApplyRecipientProps {
  readonly organisation: string;
  readonly host: string;
  readonly firstContact: boolean;
  readonly blocked: boolean;
  /** The employer sees the network address: always said when so. */
  readonly addressVisible: boolean;
  readonly retentionDays: number;
  readonly t: Translate;
}

/** Who receives the application, by name and by host, and what to look out for. */
export function ApplyRecipient(props: ApplyRecipientProps) {
  const { organisation, host, firstContact, blocked, addressVisible, retentionDays, t } = props;
  return (
    <section class="isp-card" aria-labelledby="apply-to">
      <h2 id="apply-to">{t('apply.to-whom')}</h2>
      <p>
        <strong>{organisation}</strong>
        <br />
        {t('apply.host', { host })}
      </p>
      {blocked && (
        <div class="isp-note isp-note--danger">
          <p>{t('apply.blocked', { host })}</p>
        </div>
      )}
      {firstContact && !blocked && (
        <div class="isp-note isp-note--warn">
          <h3>{t('apply.first-contact-title')}</h3>
          <p>{t('apply.first-contact-text', { host })}</p>
        </div>
      )}
      {addressVisible && <p>{t('apply.network')}</p>}
      <p>{t('apply.retention', { n: retentionDays })}</p>
    </section>
  );
}
