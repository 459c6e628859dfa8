import { html } from 'hono/html';
import { page, SITE, type Html } from './layout.ts';
import type { DemoVacancy } from './vacancy.ts';
import { vacancyPath } from './words.ts';

const info = (title: string, here: string, body: Html): Html =>
  page({
    title: `${title} | ${SITE}`,
    here,
    body: html`<div class="wide">
      <div class="panel info">
        <h1>${title}</h1>
        ${body}
      </div>
    </div>`,
  });

export const aboutPage = (): Html =>
  info(
    'Over deze site',
    '/over',
    html`<p>
        ${SITE} is een verzonnen vacaturesite. Hij hoort bij de demo van het Integraal
        Skillspaspoort en draait alleen op je eigen computer.
      </p>
      <p>Alle werkgevers en vacatures zijn bedacht. Wie hier solliciteert, stuurt niets op.</p>
      <p>
        Bij drie vacatures doet de werkgever mee met het skillspaspoort. De andere weten er niets
        van, net als de meeste sites op internet.
      </p>`,
  );

export const cookiesPage = (): Html =>
  info(
    'Cookies',
    '/cookies',
    html`<p>
      Deze site bewaart één ding in je browser: dat je de cookietekst hebt gelezen. Er zijn geen
      advertenties en geen bezoekersmetingen.
    </p>`,
  );

export const tipsPage = (): Html =>
  info(
    'Tips voor je gesprek',
    '/tips',
    html`<p>
        Een eerste gesprek is voor jullie allebei nieuw. Met deze drie tips ga je er rustiger heen.
      </p>
      <ol>
        <li>Denk aan een moment op je werk waar je trots op bent. Vertel wat je deed.</li>
        <li>Schrijf twee vragen op die jij wilt stellen.</li>
        <li>Kijk de dag ervoor hoe je er komt.</li>
      </ol>`,
  );

export function employersPage(all: readonly DemoVacancy[]): Html {
  const employers = [...new Set(all.map((vacancy) => vacancy.employer))];
  return info(
    'Werkgevers',
    '/werkgevers',
    html`<p>Deze verzonnen werkgevers hebben nu vacatures.</p>
      <ul class="employers">
        ${employers.map(
          (employer) =>
            html`<li>
              <h2>${employer.name}</h2>
              <p>${employer.about}</p>
              <ul>
                ${all
                  .filter((vacancy) => vacancy.employer === employer)
                  .map(
                    (vacancy) =>
                      html`<li><a href="${vacancyPath(vacancy)}">${vacancy.title}</a></li>`,
                  )}
              </ul>
            </li>`,
        )}
      </ul>`,
  );
}

/** Where the board's own button leads: the usual way, with name and CV. Nothing can be sent. */
export const applyPage = (vacancy: DemoVacancy): Html =>
  info(
    'Solliciteren met naam en cv',
    '/vacatures',
    html`<p>
        Je reageert op <a href="${vacancyPath(vacancy)}">${vacancy.title}</a> bij
        ${vacancy.employer.name}.
      </p>
      <p>
        Op een echte vacaturesite vul je hier je naam in en stuur je een cv mee. Deze site is
        verzonnen: het formulier doet niets.
      </p>
      <form class="mock">
        <fieldset disabled>
          <legend>Jouw gegevens</legend>
          <label>Voor- en achternaam <input name="name" autocomplete="off" /></label>
          <label>E-mail <input name="email" type="email" autocomplete="off" /></label>
          <label>Cv (pdf) <input name="cv" type="file" /></label>
          <button class="button" type="submit">Verstuur</button>
        </fieldset>
      </form>`,
  );

export const notFoundPage = (): Html =>
  info(
    'Deze pagina bestaat niet',
    '',
    html`<p>
      Misschien is de vacature al vervuld. <a href="/vacatures">Bekijk alle vacatures</a>.
    </p>`,
  );
