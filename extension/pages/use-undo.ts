import { focusContent } from './focus-content.ts';
import type { PageProps } from './page-props.ts';

/** Makes the action behind "Zet terug": takes back the save that led to `revision`, and says so. */
export function useUndo(page: PageProps): (revision: number) => () => void {
  const { client, t, tell, tellFailure, onPassport } = page;
  return (revision) => () => {
    focusContent();
    void client.ask('passport.undo', { revision }).then((answer) => {
      if (!answer.ok) {
        tellFailure(answer.error);
        return;
      }
      onPassport(answer.value);
      tell({ text: t('passport.restored') });
    });
  };
}
