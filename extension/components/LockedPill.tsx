import type { Translate } from '#core/translator.ts';

export interface LockedPillProps {
  readonly t: Translate;
  /** Opens our own page, the only place where a passphrase is asked. */
  readonly onUnlock: () => void;
  readonly onHide: () => void;
}

/** On a vacancy page while the passport is locked: no number, and the way to unlock. */
export function LockedPill({ t, onUnlock, onHide }: LockedPillProps) {
  return (
    <section class="isp-pill" lang={t.language} aria-label={t('app.short')}>
      <button type="button" class="isp-pill__open isp-pill__open--plain" onClick={onUnlock}>
        <span class="isp-pill__words">
          <span class="isp-pill__line">{t('vault.overlay-locked')}</span>
          <span class="isp-muted">{t('vault.overlay-unlock')}</span>
        </span>
      </button>
      <button
        type="button"
        class="isp-pill__hide"
        aria-label={t('overlay.hide')}
        title={t('overlay.hide')}
        onClick={onHide}
      >
        ×
      </button>
    </section>
  );
}
