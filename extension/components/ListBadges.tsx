import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import type { CardScore } from '../views/card-view.ts';

export interface ListBadge {
  /** The same for the same card while it is on the page. */
  readonly key: string;
  readonly title: string;
  readonly score: CardScore;
  /** In CSS pixels, from where the layer begins. */
  readonly left: number;
  readonly top: number;
}

interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ListBadgesProps {
  /** In reading order. */
  readonly badges: readonly ListBadge[];
  /** What can be seen of the page now, in the same pixels. */
  readonly view: () => View;
  readonly t: Translate;
  readonly onHide: () => void;
}

const PANEL_WIDTH = 320;
/** The panel opens above its badge when there is less room than this below (CSS pixels). */
const PANEL_ROOM = 250;
const EDGE = 8;
const BADGE_WIDTH = 72;
const LONGEST_TITLE = 80;

/**
 * The badges of a result list, over the cards: one stop of the Tab key, the arrows go from badge to badge, and each opens
 * its reasons.
 */
export function ListBadges({ badges, view, t, onHide }: ListBadgesProps) {
  const [current, setCurrent] = useState<string>();
  const [open, setOpen] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const panel = useRef<HTMLDivElement>(null);
  const shown = badges.find(({ key }) => key === open);
  const stop = badges.find(({ key }) => key === current) ?? badges[0];

  // Where it was when it opened: it scrolls with its card.
  const panelPlace = useMemo(
    () => shown && placePanel(shown, view()),
    [shown?.key, shown?.left, shown?.top],
  );

  const isGone = open !== undefined && !shown;
  useEffect(() => {
    // Scrolled away with its card: it does not open by itself when that comes back.
    if (isGone) setOpen(undefined);
  }, [isGone]);

  useEffect(() => {
    if (shown) panel.current?.focus({ preventScroll: true });
  }, [shown?.key]);

  const go = (to: number): void => {
    const badge = badges[Math.max(0, Math.min(badges.length - 1, to))];
    if (badge) buttons.current.get(badge.key)?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: badges.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const close = (): void => {
    setOpen(undefined);
    if (open !== undefined) buttons.current.get(open)?.focus({ preventScroll: true });
  };

  return (
    <section class="isp-badges" lang={t.language} aria-label={t('app.short')}>
      <div role="toolbar" aria-label={t('lists.badges')} aria-orientation="vertical">
        {badges.map(({ key, title, score, left, top }, at) => (
          <button
            key={key}
            type="button"
            class="isp-badge"
            style={{ left: `${left}px`, top: `${top}px` }}
            ref={(element) => {
              if (element) buttons.current.set(key, element);
              else buttons.current.delete(key);
            }}
            tabIndex={key === stop?.key ? 0 : -1}
            aria-expanded={key === open}
            aria-haspopup="dialog"
            aria-label={`${shorten(title)}. ${reasonLine(score, t)} ${basisLine(score, t)}`}
            title={reasonLine(score, t)}
            onFocus={() => setCurrent(key)}
            onKeyDown={(event) => onKey(event, at)}
            onClick={() => setOpen(key === open ? undefined : key)}
          >
            {t('lists.badge', { can: score.can, of: score.of })}
          </button>
        ))}
      </div>
      {shown && (
        <div
          role="dialog"
          aria-labelledby="isp-badge-line"
          aria-describedby="isp-badge-reason"
          class="isp-badge-panel"
          tabIndex={-1}
          ref={panel}
          style={panelPlace ?? {}}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          onFocusOut={(event) => {
            const to = event.relatedTarget;
            const stays = to instanceof Node && event.currentTarget.contains(to);
            if (!stays && to !== buttons.current.get(shown.key)) setOpen(undefined);
          }}
        >
          <p id="isp-badge-line" class="isp-badge-panel__line">
            {reasonLine(shown.score, t)}
          </p>
          <p id="isp-badge-reason">{basisLine(shown.score, t)}</p>
          <p class="isp-muted">{t('lists.open-vacancy')}</p>
          <div class="isp-badge-panel__foot">
            <button type="button" class="isp-button" onClick={close}>
              {t('app.close')}
            </button>
            <button type="button" class="isp-button isp-button--quiet" onClick={onHide}>
              {t('overlay.hide')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

const shorten = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;

const basisLine = ({ job }: CardScore, t: Translate): string =>
  t(job === undefined ? 'lists.estimate-text' : 'lists.estimate-title');

function reasonLine({ job, can, alike, of }: CardScore, t: Translate): string {
  const reason =
    job === undefined
      ? t('lists.reason-text', { can, of })
      : t('lists.reason-title', { job, can, of });
  return alike === 0 ? reason : `${reason} ${t('lists.alike', { n: alike })}`;
}

function placePanel({ left, top }: ListBadge, view: View): Record<string, string> {
  const width = Math.min(PANEL_WIDTH, view.width - 2 * EDGE);
  const rightmost = view.left + view.width - EDGE - width;
  const below = top + 30;
  const above = view.top + view.height - below < PANEL_ROOM;
  return {
    // Its right edge under that of the badge, as far as the window has room.
    left: `${Math.max(view.left + EDGE, Math.min(left + BADGE_WIDTH - width, rightmost))}px`,
    top: `${above ? top - 6 : below}px`,
    width: `${width}px`,
    ...(above && { transform: 'translateY(-100%)' }),
  };
}
