import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { ImportSource } from '../components/ImportSource.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TextField } from '../components/TextField.tsx';
import type { ImportFound } from '../import/import-found.ts';
import { addressedTo, isProven, keptProposals } from '../import/import-found.ts';
import type { ProposalView } from '../views/import-view.ts';
import { newProposals } from './import-steps.ts';
import type { PageProps } from './page-props.ts';

export interface ImportReviewProps extends PageProps {
  readonly found: ImportFound;
  readonly onFound: (found: ImportFound) => void;
  readonly onBegin: (proposals: readonly ProposalView[]) => void;
  readonly onOther: () => void;
}

/** What a source holds and what is known of it; the issuer is asked only on a click, after the browser's own question. */
export function ImportReview(props: ImportReviewProps) {
  const { client, t, passport, found, onFound, onBegin, onOther, tellFailure } = props;
  const { contact, recipients, leftOut } = found;
  const [asking, setAsking] = useState(false);
  const [address, setAddress] = useState(passport.passport.contact.email ?? '');
  const proposals = newProposals(keptProposals(found), passport.passport);
  const present = found.proposals.length - proposals.length;
  const isMine = found.checks.some(({ id, outcome }) => id === 'recipient' && outcome === 'passed');

  const ask = async (): Promise<void> => {
    if (!contact) return;
    if (!(await client.requestOrigins([contact.origin]))) {
      tellFailure({ code: 'permission-denied' });
      return;
    }
    setAsking(true);
    const answer = await contact.go();
    await client.ask('import.release', { origin: contact.origin });
    setAsking(false);
    if (answer.ok) onFound(answer.value);
    else tellFailure(answer.error);
  };

  return (
    <>
      <PageHeading takeFocus>{t('import.found-title')}</PageHeading>
      <ImportSource {...found} proven={isProven(found)} t={t}>
        {contact && (
          <>
            <h3>{t('import.contact-title')}</h3>
            <p>{t('import.contact-text', { host: contact.host })}</p>
            <Button busy={asking} onPress={() => void ask()}>
              {t('import.contact-button', { host: contact.host })}
            </Button>
            <p role="status">{asking && t('import.contact-busy')}</p>
          </>
        )}
        {recipients.length > 0 && !isMine && (
          <>
            <h3>{t('import.recipient-title')}</h3>
            <TextField
              label={t('import.recipient-label')}
              hint={t('import.recipient-hint')}
              mode="email"
              maxLength={200}
              value={address}
              onValue={setAddress}
            />
            <Button onPress={() => void addressedTo(found, address).then(onFound)}>
              {t('import.recipient-button')}
            </Button>
          </>
        )}
      </ImportSource>
      <p>
        {proposals.length > 0
          ? `${t('import.count', { n: proposals.length })} ${t('import.one-by-one')}`
          : t('import.count-none')}{' '}
        {present > 0 && t('import.present', { n: present })}{' '}
        {leftOut > 0 && t('import.left-out', { n: leftOut })}
      </p>
      <div class="isp-actions">
        {proposals.length > 0 && (
          <Button kind="primary" onPress={() => onBegin(proposals)}>
            {t('import.begin')}
          </Button>
        )}
        <Button onPress={onOther}>{t('import.other')}</Button>
      </div>
    </>
  );
}
