/** Where an own page stands. The background opens pages at these addresses, so both use `toHash`. */
export type Route =
  | { readonly page: 'passport' }
  | { readonly page: 'start' }
  | { readonly page: 'choose' }
  | { readonly page: 'questions' }
  | { readonly page: 'result' }
  | { readonly page: 'answer'; readonly skill: string }
  | { readonly page: 'backup' }
  | { readonly page: 'import' }
  | { readonly page: 'apply'; readonly draft?: string }
  | { readonly page: 'talks' }
  | { readonly page: 'talk'; readonly app: string }
  | { readonly page: 'settings' }
  | { readonly page: 'unknown' };

/** The hash of a route: `#/apply/<draft>`, `#/answer/<skill>`, `#/talks/<app>`. */
export function toHash(route: Route): string {
  switch (route.page) {
    case 'answer':
      return `#/answer/${encodeURIComponent(route.skill)}`;
    case 'apply':
      return route.draft === undefined ? '#/apply' : `#/apply/${encodeURIComponent(route.draft)}`;
    case 'talk':
      return `#/talks/${encodeURIComponent(route.app)}`;
    case 'unknown':
      return '#/passport';
    default:
      return `#/${route.page}`;
  }
}

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
    case 'settings':
      return { page: name };
    case 'answer':
      return argument ? { page: 'answer', skill: argument } : { page: 'unknown' };
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
