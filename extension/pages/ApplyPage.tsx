import { useState } from 'preact/hooks';
import { PageHeading } from '../components/PageHeading.tsx';
import type { TalkDetail } from '../views/talk-view.ts';
import { ApplyDone } from './ApplyDone.tsx';
import { ApplyForm } from './ApplyForm.tsx';
import type { PageProps } from './page-props.ts';

/** "Reageren": preview, send, and what comes after, for the vacancy that the overlay handed over as `draft`. */
export function ApplyPage(props: PageProps & { readonly draft: string | undefined }) {
  const { t, arrived, draft } = props;
  const [sent, setSent] = useState<TalkDetail>();

  if (sent) return <ApplyDone {...props} talk={sent} />;
  if (draft !== undefined) return <ApplyForm {...props} draft={draft} onSent={setSent} />;
  return (
    <>
      <PageHeading takeFocus={arrived}>{t('apply.none-title')}</PageHeading>
      <p>{t('apply.none-text')}</p>
    </>
  );
}
