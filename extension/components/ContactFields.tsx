import type { Contact } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import './ContactFields.css';

export const contactFields = ['name', 'phone', 'email'] as const;

export type ContactField = (typeof contactFields)[number];

/** Contact fields with their values, as they are or were shown. */
export function ContactFields({
  contact,
  t,
}: {
  readonly contact: Contact;
  readonly t: Translate;
}) {
  return (
    <dl class="isp-contact">
      {contactFields
        .filter((field) => contact[field])
        .map((field) => (
          <div key={field}>
            <dt>{t(`talks.reveal-${field}`)}</dt>
            <dd>{contact[field]}</dd>
          </div>
        ))}
    </dl>
  );
}
