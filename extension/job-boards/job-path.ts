const JOB_PATH =
  /(?:^|[/_.-])(?:vacature|vacatures|vacancy|vacancies|job|jobs|viewjob|jobdetail|jobposting|career|careers|werken-bij|opdracht|opdrachten|functie|stelle|stellen|stellenangebote?|stellenanzeige|offre|offres|emploi|empleo|empleos|oferta|ofertas|vaga|vagas|lavoro|annunci|stilling|stillinger|ledige|rc|clk|position|positions|opening|openings)(?:[/_.?-]|$)/i;

/** Whether a path or address names a vacancy or a list of them. */
export const isJobPath = (path: string): boolean => JOB_PATH.test(path);
