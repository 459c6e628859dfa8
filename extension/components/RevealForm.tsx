import { useState } from 'preact/hooks';
import type { Contact } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { ContactFields, contactFields, type ContactField } from './ContactFields.tsx';
import { TextField } from './TextField.tsx';
import { Tick } from './Tick.tsx';

export interface RevealFormProps {
  readonly organisation: string;
  readonly host: string;
  /** What the passport holds: filled in, never ticked beforehand. */
  readonly known: Contact;
  /** What this employer sees already: not offered again. */
  readonly revealed: Contact;
  readonly busy: boolean;
  readonly t: Translate;
  readonly onReveal: (contact: Contact) => void;
}

const modes = { name: 'text', phone: 'tel', email: 'email' } as const;
const limits = { name: 120, phone: 40, email: 200 } as const;

/** After an invitation: which contact fields the employer may see, each ticked by itself, with exactly what goes. */
export function RevealForm({
  organisation,
  host,
  known,
  revealed,
  busy,
  t,
  onReveal,
}: RevealFormProps) {
  const [values, setValues] = useState<Record<ContactField, string>>({
    name: known.name ?? '',
    phone: known.phone ?? '',
    email: known.email ?? '',
  });
  const [ticked, setTicked] = useState<readonly ContactField[]>([]);
  const [tried, setTried] = useState(false);
  const offered = contactFields.filter((field) => revealed[field] === undefined);
  const filled = ticked.filter((field) => values[field].trim() !== '');
  const contact: Contact = Object.fromEntries(filled.map((field) => [field, values[field].trim()]));

  if (offered.length === 0) return null;
  return (
    <section class="isp-card" aria-labelledby="reveal-title">
      <h2 id="reveal-title">
        {t(offered.length < contactFields.length ? 'talks.invite-more' : 'talks.invite-title')}
      </h2>
      <p>{t('talks.invite-text')}</p>
      {offered.map((field) => (
        <div key={field}>
          <Tick
            checked={ticked.includes(field)}
            onChange={(on) =>
              setTicked(contactFields.filter((f) => (f === field ? on : ticked.includes(f))))
            }
          >
            {t(`talks.reveal-tick-${field}`)}
          </Tick>
          {ticked.includes(field) && (
            <TextField
              label={t(`talks.reveal-${field}`)}
              mode={modes[field]}
              maxLength={limits[field]}
              value={values[field]}
              {...(tried && values[field].trim() === '' ? { error: t('talks.reveal-empty') } : {})}
              onValue={(value) => setValues({ ...values, [field]: value })}
            />
          )}
        </div>
      ))}
      <h3>{t('talks.reveal-preview')}</h3>
      <p>{t('talks.reveal-to', { organisation, host })}</p>
      {filled.length === 0 ? (
        <p>{t('talks.reveal-preview-none')}</p>
      ) : (
        <ContactFields contact={contact} t={t} />
      )}
      {tried && ticked.length === 0 && (
        <p class="isp-field__error" role="alert">
          {t('talks.reveal-none')}
        </p>
      )}
      <Button
        kind="primary"
        busy={busy}
        onPress={() => {
          setTried(true);
          if (ticked.length > 0 && filled.length === ticked.length) onReveal(contact);
        }}
      >
        {t('talks.reveal-send')}
      </Button>
    </section>
  );
}
