import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { StartIcon } from './StartIcon.tsx';

export interface ReadAloudButtonProps {
  readonly available: boolean;
  readonly reading: boolean;
  readonly t: Translate;
  readonly onToggle: () => void;
}

/** "Lees voor" and "Stop met voorlezen"; nothing where no voice of the device itself speaks the language. */
export function ReadAloudButton({ available, reading, t, onToggle }: ReadAloudButtonProps) {
  if (!available) return null;
  return (
    <Button onPress={onToggle}>
      <StartIcon name={reading ? 'stop' : 'speaker'} />
      {t(reading ? 'start.read-stop' : 'start.read')}
    </Button>
  );
}
