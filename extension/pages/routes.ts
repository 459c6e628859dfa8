/** Where an own page stands. The background opens pages at these addresses, so both use `toHash`. */
export type Route =
  | { readonly page: 'passport' }
  | { readonly page: 'start' }
  | { readonly page: 'choose' }
  | { readonly page: 'questions' }
  | { readonly page: 'result' }
  | { readonly page: 'answer'; readonly skill: string }
  | { readonly page: 'skill'; readonly skill: string }
  | { readonly page: 'strengths' }
  | { readonly page: 'print' }
  | { readonly page: 'sheet' }
  | { readonly page: 'backup' }
  | { readonly page: 'import' }
  | { readonly page: 'apply'; readonly draft?: string }
  | { readonly page: 'talks' }
  | { readonly page: 'talk'; readonly app: string }
  | { readonly page: 'settings' }
  /** With an occupation: why it fits. */
  | { readonly page: 'overstap'; readonly occupation?: string }
  | { readonly page: 'compare'; readonly occupations: readonly string[] }
  /** With an occupation, a goal or a vacancy that was looked at: what there is to learn for it. */
  | { readonly page: 'learn'; readonly towards?: string }
  | { readonly page: 'training' }
  | { readonly page: 'unknown' };

/** The hash of a route: `#/apply/<draft>`, `#/answer/<skill>`, `#/talks/<app>`. */
export function toHash(route: Route): string {
  switch (route.page) {
    case 'answer':
    case 'skill':
      return `#/${route.page}/${encodeURIComponent(route.skill)}`;
    case 'apply':
      return route.draft === undefined ? '#/apply' : `#/apply/${encodeURIComponent(route.draft)}`;
    case 'talk':
      return `#/talks/${encodeURIComponent(route.app)}`;
    case 'overstap':
      return withArgument('overstap', route.occupation);
    case 'compare':
      return withArgument('compare', route.occupations.join(' ') || undefined);
    case 'learn':
      return withArgument('learn', route.towards);
    case 'unknown':
      return '#/passport';
    default:
      return `#/${route.page}`;
  }
}

const withArgument = (page: string, argument: string | undefined): string =>
  argument === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(argument)}`;

/** Reads a hash; an empty one is the start page `home`, a strange one is `unknown`. */
export function parseHash(hash: string, home: Route): Route {
  const [name = '', rest] = hash.replace(/^#?\/?/, '').split('/', 2);
  if (name === '') return home;
  const argument = decode(rest);
  switch (name) {
    case 'passport':
    case 'start':
    case 'choose':
    case 'questions':
    case 'result':
    case 'backup':
    case 'import':
    case 'strengths':
    case 'print':
    case 'sheet':
    case 'settings':
    case 'training':
      return { page: name };
    case 'overstap':
      return argument ? { page: 'overstap', occupation: argument } : { page: 'overstap' };
    case 'compare':
      return { page: 'compare', occupations: argument?.split(' ').slice(0, 2) ?? [] };
    case 'learn':
      return argument ? { page: 'learn', towards: argument } : { page: 'learn' };
    case 'answer':
    case 'skill':
      return argument ? { page: name, skill: argument } : { page: 'unknown' };
    case 'apply':
      return argument ? { page: 'apply', draft: argument } : { page: 'apply' };
    case 'talks':
      return argument ? { page: 'talk', app: argument } : { page: 'talks' };
    default:
      return { page: 'unknown' };
  }
}

function decode(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
