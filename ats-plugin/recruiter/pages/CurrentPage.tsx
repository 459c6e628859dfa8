import type { Route } from '../routes.ts';
import { CandidatePage } from './CandidatePage.tsx';
import { InboxPage } from './InboxPage.tsx';
import { NewVacancyPage } from './NewVacancyPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OrganisationPage } from './OrganisationPage.tsx';
import type { PageProps } from './page-props.ts';
import { VacanciesPage } from './VacanciesPage.tsx';
import { VacancyPage } from './VacancyPage.tsx';

/** The page of a route. */
export function CurrentPage({ route, ...props }: PageProps & { readonly route: Route }) {
  switch (route.page) {
    case 'vacancies':
      return <VacanciesPage {...props} />;
    case 'new-vacancy':
      return <NewVacancyPage {...props} />;
    case 'vacancy':
      return <VacancyPage {...props} id={route.id} />;
    case 'inbox':
      return <InboxPage {...props} id={route.id} />;
    case 'candidate':
      return <CandidatePage {...props} id={route.id} />;
    case 'organisation':
      return <OrganisationPage {...props} />;
    case 'unknown':
      return <NotFoundPage {...props} text={props.t('recruiter.not-found-text')} />;
  }
}
