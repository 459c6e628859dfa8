import type { Vacancy, VacancyRequest } from '../../ats-plugin/api.ts';

/** The recruiter's side of the demo through the plugin's own API, as the recruiter's pages use it. */
export class RecruiterClient {
  readonly #origin: string;
  #cookie = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  async createAccount(oneTimePassword: string, name: string, password: string): Promise<void> {
    await this.#post('/api/account', { oneTimePassword, name, password });
  }

  async setOrganisation(name: string): Promise<void> {
    await this.#send('PUT', '/api/organisation', { name });
  }

  /** Drafts and publishes a vacancy; `published` holds the snippets for its page. */
  async publish(request: VacancyRequest): Promise<Vacancy> {
    const draft = (await this.#post('/api/vacancies', request)) as Vacancy;
    return (await this.#post(`/api/vacancies/${draft.id}/publish`, {})) as Vacancy;
  }

  #post(path: string, body: unknown): Promise<unknown> {
    return this.#send('POST', path, body);
  }

  async #send(method: string, path: string, body: unknown): Promise<unknown> {
    const answer = await fetch(this.#origin + path, {
      method,
      headers: {
        'content-type': 'application/json',
        origin: this.#origin,
        ...(this.#cookie && { cookie: this.#cookie }),
      },
      body: JSON.stringify(body),
    });
    const cookie = answer.headers.getSetCookie()[0];
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? '';
    const value: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
    return value;
  }
}
