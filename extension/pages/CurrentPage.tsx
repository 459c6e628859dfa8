import type { SettingsView } from '../views/settings-view.ts';
import type { TalkSummary } from '../views/talk-view.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { ApplyPage } from './ApplyPage.tsx';
import { BackupPage } from './BackupPage.tsx';
import { ChoosePage } from './ChoosePage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { ImportPage } from './ImportPage.tsx';
import { LearnPage } from './LearnPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OccupationPage } from './OccupationPage.tsx';
import { OverstapPage } from './OverstapPage.tsx';
import type { PageProps } from './page-props.ts';
import { PassportPage } from './PassportPage.tsx';
import { PrintPage } from './PrintPage.tsx';
import { PlanPage } from './PlanPage.tsx';
import { QuestionsPage } from './QuestionsPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import type { Route } from './routes.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { SheetPage } from './SheetPage.tsx';
import { SkillPage } from './SkillPage.tsx';
import { StartPage } from './StartPage.tsx';
import { StrengthsPage } from './StrengthsPage.tsx';
import { TalkPage } from './TalkPage.tsx';
import { TalksPage } from './TalksPage.tsx';
import { TrainingPage } from './TrainingPage.tsx';
import type { Loading } from './use-load.ts';

export interface CurrentPageProps {
  readonly route: Route;
  readonly page: PageProps;
  readonly talks: Loading<readonly TalkSummary[]>;
  readonly onSettings: (settings: SettingsView) => void;
}

/** The page that a route names. */
export function CurrentPage({ route, page, talks, onSettings }: CurrentPageProps) {
  switch (route.page) {
    case 'passport':
      return <PassportPage {...page} />;
    case 'start':
      return <StartPage {...page} onSettings={onSettings} />;
    case 'choose':
      return <ChoosePage {...page} />;
    case 'questions':
      return <QuestionsPage {...page} />;
    case 'result':
      return <ResultPage {...page} />;
    case 'answer':
      return <AnswerPage {...page} skill={route.skill} />;
    case 'skill':
      return <SkillPage {...page} skill={route.skill} />;
    case 'strengths':
      return <StrengthsPage {...page} />;
    case 'print':
      return <PrintPage {...page} />;
    case 'sheet':
      return <SheetPage {...page} />;
    case 'backup':
      return <BackupPage {...page} />;
    case 'import':
      return <ImportPage {...page} />;
    case 'apply':
      return <ApplyPage {...page} draft={route.draft} />;
    case 'talks':
      return <TalksPage {...page} talks={talks} />;
    case 'talk':
      return <TalkPage {...page} app={route.app} />;
    case 'settings':
      return <SettingsPage {...page} onSettings={onSettings} />;
    case 'overstap':
      return route.occupation === undefined ? (
        <OverstapPage {...page} />
      ) : (
        <OccupationPage {...page} occupation={route.occupation} />
      );
    case 'compare':
      return <ComparePage {...page} occupations={route.occupations} />;
    case 'learn':
      return route.towards === undefined ? (
        <LearnPage {...page} />
      ) : (
        <PlanPage {...page} towards={route.towards} />
      );
    case 'training':
      return <TrainingPage {...page} />;
    case 'unknown':
      return <NotFoundPage {...page} />;
  }
}
