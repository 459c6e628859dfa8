import type { Language } from '#core/taxonomy/concept.ts';

/** Reading aloud by voices of this device alone: another voice would send the text away. */
export interface Speech {
  /** Tells now and after each change whether a voice speaks this language; returns the way to stop. */
  watch(language: Language, onVoice: (available: boolean) => void): () => void;
  /** Reads a text and stops what was being read; `onEnd` also when it was stopped. */
  speak(text: string, language: Language, onEnd: () => void): void;
  stop(): void;
}

/** A voice is used only when the browser says that it works on the device itself. */
function voiceFor(
  synthesis: SpeechSynthesis,
  language: Language,
): SpeechSynthesisVoice | undefined {
  const local = synthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  return local.find((voice) => voice.default) ?? local[0];
}

/** Where the browser has no speech at all, no voice is ever there. */
export function createSpeech(
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis as
    SpeechSynthesis | undefined,
): Speech {
  return {
    watch(language, onVoice) {
      if (!synthesis) return () => undefined;
      const tell = (): void => onVoice(voiceFor(synthesis, language) !== undefined);
      tell();
      // Chromium fills its list of voices after the first question for it.
      synthesis.addEventListener('voiceschanged', tell);
      return () => synthesis.removeEventListener('voiceschanged', tell);
    },
    speak(text, language, onEnd) {
      const voice = synthesis && voiceFor(synthesis, language);
      if (!voice) {
        onEnd();
        return;
      }
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = onEnd;
      utterance.onerror = onEnd;
      synthesis.speak(utterance);
    },
    stop() {
      synthesis?.cancel();
    },
  };
}
