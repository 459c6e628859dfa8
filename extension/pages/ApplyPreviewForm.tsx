import { useState } from 'preact/hooks';
import type { GateAnswer } from '#core/passport/passport.ts';
import { ApplyExtras } from '../components/ApplyExtras.tsx';
import { ApplyNumber } from '../components/ApplyNumber.tsx';
import { ApplyPractical, type PracticalDraft } from '../components/ApplyPractical.tsx';
import { ApplyRecipient } from '../components/ApplyRecipient.tsx';
import { ApplySkills } from '../components/ApplySkills.tsx';
import { Button } from '../components/Button.tsx';
import { ExactText } from '../components/ExactText.tsx';
import { NotSent } from '../components/NotSent.tsx';
import { RarityWarning } from '../components/RarityWarning.tsx';
import type { ApplyPreview, TalkDetail } from '../views/talk-view.ts';
import { focusContent } from './focus-content.ts';
import { comingMonths, noPractical, readPractical } from './practical.ts';
import type { PageProps } from './page-props.ts';
import type { Application } from './use-application.ts';

/** The codes or ids that go along, with one switched on or off. */
function toggled<T>(shown: readonly T[], item: T, on: boolean): T[] {
  const others = shown.filter((other) => other !== item);
  return on ? [...others, item] : others;
}

export interface ApplyPreviewFormProps extends PageProps {
  readonly draft: string;
  readonly onSent: (talk: TalkDetail) => void;
  readonly application: Application;
  readonly preview: ApplyPreview;
}

/** The exact preview with everything that can be ticked, and the one button that sends. */
export function ApplyPreviewForm(props: ApplyPreviewFormProps) {
  const { client, t, preview, application, draft, onSent, tellFailure } = props;
  const { choose, preparing, changed } = application;
  const [months] = useState(() => comingMonths(client.now()));
  const [practical, setPractical] = useState<PracticalDraft>(() => noPractical(months[0] ?? ''));
  const [sending, setSending] = useState(false);
  const [kept, setKept] = useState(false);
  const { hoursWrong } = readPractical(practical);

  const show = (r: number, on: boolean): void =>
    choose({
      show: toggled(
        preview.rows.filter((row) => row.shown).map((row) => row.r),
        r,
        on,
      ),
    });

  const setGate = async (gate: string, answer: GateAnswer['answer'] | undefined): Promise<void> => {
    if (answer !== undefined) {
      const saved = await client.ask('passport.edit', { edits: [{ edit: 'gate', gate, answer }] });
      if (!saved.ok) {
        tellFailure(saved.error);
        return;
      }
      props.onPassport(saved.value);
    }
    const shown = preview.gates.filter((row) => row.shown).map((row) => row.gate);
    choose({ gates: toggled(shown, gate, answer !== undefined) });
  };

  const send = async (): Promise<void> => {
    if (
      preview.needsPermission.length > 0 &&
      !(await client.requestOrigins(preview.needsPermission))
    ) {
      tellFailure({ code: 'permission-denied' });
      return;
    }
    setSending(true);
    const sent = await client.ask('apply.send', { draft, prepared: preview.prepared });
    setSending(false);
    if (sent.ok) onSent(sent.value);
    else tellFailure(sent.error);
  };

  const connections = preview.rows.filter((row) => row.shown).length;
  return (
    <>
      <p>
        <strong>{preview.title}</strong>
      </p>
      <ApplyRecipient {...preview} t={t} />
      <ApplyNumber
        match={preview.match}
        sure={preview.sure}
        band={preview.band}
        connections={connections}
        t={t}
      />
      {preview.rarity.warn && !kept && (
        <RarityWarning
          leaveOut={preview.rows
            .filter((row) => preview.rarity.rows.includes(row.r))
            .map((row) => ({ r: row.r, name: row.mine?.label ?? row.label }))}
          t={t}
          onLeaveOut={(r) => {
            show(r, false);
            focusContent();
          }}
          onKeep={() => {
            setKept(true);
            focusContent();
          }}
        />
      )}
      <section class="isp-card" aria-labelledby="sees">
        <h2 id="sees">{t('apply.sees-title')}</h2>
        <ApplySkills rows={preview.rows} t={t} onShow={show} />
        <ApplyExtras
          learn={preview.learn}
          gates={preview.gates}
          t={t}
          onLearn={(id, on) =>
            choose({
              learn: toggled(
                preview.learn.filter((i) => i.shown).map((i) => i.id),
                id,
                on,
              ),
            })
          }
          onGate={(gate, answer) => void setGate(gate, answer)}
        />
        <ApplyPractical
          draft={practical}
          months={months}
          error={hoursWrong ? t('apply.practical-hours-wrong') : undefined}
          t={t}
          onChange={(next) => {
            setPractical(next);
            choose({ practical: readPractical(next).value });
          }}
        />
      </section>
      <NotSent t={t} />
      <section class="isp-card" aria-labelledby="exact">
        <h2 id="exact">{t('apply.exact-title')}</h2>
        <p>{t('apply.exact-as', { pseudonym: preview.pseudonym })}</p>
        <ExactText
          summary={t('apply.exact-summary')}
          hint={t('apply.exact-text', { n: preview.bytes })}
          text={preview.body}
        />
      </section>
      <p role="status" class="isp-hidden">
        {changed &&
          !preparing &&
          preview.match !== undefined &&
          t('apply.number-changed', { match: preview.match })}
      </p>
      {!preview.blocked && (
        <>
          <p class="isp-muted">{t('apply.send-hint')}</p>
          <Button
            kind="primary"
            busy={preparing || sending || hoursWrong}
            onPress={() => void send()}
          >
            {t('apply.send')}
          </Button>
        </>
      )}
      <p role="status">{sending && t('apply.sending')}</p>
    </>
  );
}
