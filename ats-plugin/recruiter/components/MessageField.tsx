import type { Translate } from '#core/translator.ts';
import { MAX_MESSAGE_BYTES } from '../../api.ts';
import { TextField } from './TextField.tsx';

const bytesOf = (text: string): number => new TextEncoder().encode(text.trim()).length;

/** True when the sealed message would not hold it. */
export const isTooLong = (text: string): boolean => bytesOf(text) > MAX_MESSAGE_BYTES;

/** From here on it is said how much room is left. */
const NEARLY_FULL = MAX_MESSAGE_BYTES - 300;

export interface MessageFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly t: Translate;
  readonly onValue: (text: string) => void;
}

/** The text of a message, with what is left of its room when that becomes little. */
export function MessageField({ label, hint, value, error, t, onValue }: MessageFieldProps) {
  const used = bytesOf(value);
  const left = MAX_MESSAGE_BYTES - used;
  return (
    <>
      <TextField
        label={label}
        hint={hint}
        form="long"
        wide
        value={value}
        onValue={onValue}
        error={left < 0 ? t('recruiter.too-long', { n: -left }) : error}
      />
      <p role="status" class="isp-muted isp-small">
        {used > NEARLY_FULL && left >= 0 && t('recruiter.room-left', { n: left })}
      </p>
    </>
  );
}
