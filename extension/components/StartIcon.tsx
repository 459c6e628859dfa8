import type { Sector } from '#core/questions/sectors.ts';

export type IconName = Sector | 'care' | 'volunteer' | 'hobby' | 'speaker' | 'stop';

/** Strokes of 2 on a field of 24, drawn for this program. */
const drawings: Readonly<Record<IconName, string>> = {
  // a bucket with a brush
  'horeca-schoonmaak-groen-retail-beveiliging':
    'M5 10h14l-1.6 10.5H6.6zM8 10c0-5 8-5 8 0M12 2.5v4M9.5 14h5',
  // a heart with a cross
  zorg: 'M12 20.5S3.5 15.5 3.5 9.3A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.3c0 6.2-8.5 11.2-8.5 11.2zM12 9.5v5M9.5 12h5',
  // a lorry
  'transport-logistiek':
    'M2.5 5.5h11v11h-11zM13.5 9.5h4.2l3.8 3.7v3.3h-8M6.5 19a1.9 1.9 0 1 0 0-.1M17 19a1.9 1.9 0 1 0 0-.1',
  // a cogwheel
  'techniek-industrie':
    'M12 8.3a3.7 3.7 0 1 0 .1 0zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  // a house with a roof
  'bouw-installatie': 'M3 11.5 12 4l9 7.5M5.5 9.8v10.7h13V9.8M10 20.5v-6h4v6',
  // a desk with a telephone
  'kantoor-klantcontact-zakelijk':
    'M3.5 20.5v-9h17v9M3.5 15.5h17M8 11.5v-4h8v4M6.5 7.5c0-5 11-5 11 0',
  // a book
  'onderwijs-kinderopvang':
    'M12 6.5C9.5 4.5 6 4.3 3 5v13.5c3-.7 6.5-.5 9 1.5 2.5-2 6-2.2 9-1.5V5c-3-.7-6.5-.5-9 1.5zM12 6.5V20',
  // a screen
  ict: 'M3 4.5h18v11.5H3zM12 16v4M8 20.5h8M9.5 8 7 10.3l2.5 2.2M14.5 8l2.5 2.3-2.5 2.2',
  // two people, one small
  care: 'M8 9.5a3 3 0 1 0-.1 0zM2.8 20.5c0-9.5 10.4-9.5 10.4 0M17.5 13.5a2.2 2.2 0 1 0-.1 0zM14 20.5c.3-6 7.2-6 7.2 0',
  // an open hand with a heart
  volunteer:
    'M2.5 15.5h3v5h-3M5.5 16c3-2 5-.5 6.5.7h3c1.5 0 1.5 2 0 2h-3.5M15.5 17l4-2.3c1.3-.5 2.3.8 1.3 1.8-3 3-5.8 4-8.3 4-3 0-5-.9-7-.9M13 11.5S8.5 9 8.5 6c0-2.7 3.5-3 4.5-.8 1-2.2 4.5-1.9 4.5.8 0 3-4.5 5.5-4.5 5.5z',
  // a ball
  hobby:
    'M12 3a9 9 0 1 0 .1 0zM12 8.5l3.5 2.5-1.3 4h-4.4l-1.3-4zM12 8.5V3.2M15.5 11l5-1.5M14.2 15l3 4.3M9.8 15l-3 4.3M8.5 11l-5-1.5',
  speaker: 'M3.5 9.5h3.5l5-4.5v14l-5-4.5H3.5zM15.5 9c1.8 1.7 1.8 4.3 0 6M18 6.5c3.3 3 3.3 8 0 11',
  stop: 'M6 6h12v12H6z',
};

/** A picture beside words that say the same; not for screen readers. */
export function StartIcon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="isp-icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
