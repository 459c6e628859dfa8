/** Where a recruiter page stands, under `/recruiter/`. */
export type Route =
  | { readonly page: 'vacancies' }
  | { readonly page: 'new-vacancy' }
  | { readonly page: 'vacancy'; readonly id: string }
  | { readonly page: 'inbox'; readonly id: string }
  | { readonly page: 'candidate'; readonly id: string }
  | { readonly page: 'organisation' }
  | { readonly page: 'unknown' };

export const BASE = '/recruiter/';

/** The path of a route: `/recruiter/vacancies/<id>/inbox`, `/recruiter/candidates/<id>`, ... */
export function toPath(route: Route): string {
  switch (route.page) {
    case 'vacancies':
    case 'unknown':
      return BASE;
    case 'new-vacancy':
      return `${BASE}vacancies/new`;
    case 'vacancy':
      return `${BASE}vacancies/${encodeURIComponent(route.id)}`;
    case 'inbox':
      return `${BASE}vacancies/${encodeURIComponent(route.id)}/inbox`;
    case 'candidate':
      return `${BASE}candidates/${encodeURIComponent(route.id)}`;
    case 'organisation':
      return `${BASE}organisation`;
  }
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Reads a path; anything that is no page of ours is `unknown`. */
export function parsePath(path: string): Route {
  if (!path.startsWith(BASE)) return { page: 'unknown' };
  const [section = '', part = '', view, ...rest] = path
    .slice(BASE.length)
    .replace(/\/$/, '')
    .split('/');
  if (rest.length > 0) return { page: 'unknown' };
  const id = decode(part);
  switch (section) {
    case '':
      return { page: 'vacancies' };
    case 'vacancies':
      if (part === '') return { page: 'vacancies' };
      if (id === undefined) break;
      if (view === 'inbox') return { page: 'inbox', id };
      if (view !== undefined) break;
      return part === 'new' ? { page: 'new-vacancy' } : { page: 'vacancy', id };
    case 'candidates':
      return id && view === undefined ? { page: 'candidate', id } : { page: 'unknown' };
    case 'organisation':
      return part === '' ? { page: 'organisation' } : { page: 'unknown' };
  }
  return { page: 'unknown' };
}
