import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface FilePickProps {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A real button in the place of the browser's file field, whose own words are in the browser's language. */
export function FilePick({ label, accept, onFile }: FilePickProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button onPress={() => field.current?.click()}>{label}</Button>
    </>
  );
}
