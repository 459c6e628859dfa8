import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#core/taxonomy/concept.ts';
import { createSpeech } from '../platform/speech.ts';

export interface ReadAloud {
  /** False without a local voice in this language: then there is no button. */
  readonly available: boolean;
  readonly reading: boolean;
  readonly onToggle: () => void;
}

/** Reads the text of a screen aloud. Stops when the screen or its text goes away. */
export function useReadAloud(text: string, language: Language): ReadAloud {
  const [speech] = useState(createSpeech);
  const [available, setAvailable] = useState(false);
  const [reading, setReading] = useState(false);

  useEffect(() => speech.watch(language, setAvailable), [speech, language]);
  useEffect(
    () => () => {
      speech.stop();
      setReading(false);
    },
    [speech, text, language],
  );

  return {
    available,
    reading,
    onToggle() {
      if (reading) {
        speech.stop();
        setReading(false);
        return;
      }
      setReading(true);
      speech.speak(text, language, () => setReading(false));
    },
  };
}
