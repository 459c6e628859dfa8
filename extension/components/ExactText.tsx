export interface ExactTextProps {
  readonly summary: string;
  readonly hint: string;
  readonly text: string;
}

/** A message letter for letter, behind a line that opens it. */
export function ExactText({ summary, hint, text }: ExactTextProps) {
  return (
    <details>
      <summary>{summary}</summary>
      <p class="isp-muted">{hint}</p>
      <pre class="isp-exact" lang="en" tabIndex={0}>
        {text}
      </pre>
    </details>
  );
}
