import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { tokenize } from '../taxonomy/tokens.ts';

/**
 * Words of job titles that name the same work: an employer, a public register and ESCO choose differently among them. Dutch and
 * English. Parts of compounds count too ("bloemenkweker", "bloementeler").
 */
const ROLES = `
docent leraar leerkracht onderwijzer lerares juf meester teacher leraarschap vakdocent
hoogleraar professor lector lecturer universitair
monteur technicus mecanicien installateur onderhoudsmonteur servicemonteur technician mechanic fitter installer
bediener operator machinebediener machineoperator machinist procesoperator
arbeider medewerker werker kracht hulp productiemedewerker hulparbeider worker operative labourer helper
manager hoofd leidinggevende directeur chef bedrijfsleider bestuurder leider head director
ondernemer eigenaar exploitant bedrijfsleider zelfstandige entrepreneur owner
teamleider ploegleider voorman supervisor opzichter coordinator meewerkend ploegbaas foreman
winkelmanager filiaalmanager bedrijfsleider winkelchef afdelingsmanager
verkoper verkoopmedewerker verkoopspecialist winkelmedewerker verkoopadviseur verkoopster salesperson seller
vertegenwoordiger accountmanager verkoper buitendienst representative sales
adviseur consulent consultant raadgever adviser advisor
ingenieur engineer deskundige
ontwerper constructeur designer vormgever ontwikkelaar
ontwikkelaar developer programmeur programmer
analist laborant analyst laboratoriumtechnicus
inspecteur controleur keurder keurmeester toezichthouder inspector controller
kweker teler kwekerij teelt grower
houder fokker veehouder breeder boer landbouwer farmer
chauffeur bestuurder driver
verzorger verzorgende begeleider zorgverlener carer
begeleider coach mentor trainer instructeur opleider
instructeur docent trainer opleider instructor praktijkopleider
onderzoeker wetenschapper researcher scientist
schoonmaker reiniger cleaner wasser
kok chef cook
ober kelner bediening waiter serveerster
receptionist portier baliemedewerker
secretaresse secretariaat assistent managementassistent secretary
boekhouder administrateur accountant bookkeeper
assistent assistant hulp helper
tekenaar drafter draughtsperson
arts geneesheer doctor physician
verpleegkundige verpleger nurse
kunstenaar artist artiest
maker bouwer
schilder painter
redacteur journalist schrijver editor writer
jurist advocaat lawyer
beleidsmedewerker beleidsadviseur policy
officier onderofficier sergeant militair officer
planner werkvoorbereider calculator
`;

const FIELDS = `
magazijn opslag voorraad warehouse logistiek
ict it informatica informatietechnologie automatisering computer
auto motorvoertuig voertuig automobiel personenauto wagen car vehicle
fiets rijwiel bicycle
kleding mode textiel confectie
levensmiddelen voeding voedingsmiddelen food
hout houtbewerking timmer meubel
schip vaartuig scheepsbouw boot ship
spoor trein spoorwegen rail
vliegtuig luchtvaart aircraft
luchtmacht landmacht marine defensie krijgsmacht militair leger
bouw bouwkunde bouwkundig construction
weg wegenbouw gww waterbouw
elektro elektrisch elektriciteit elektrotechniek
installatie installatietechniek
machine werktuig werktuigbouw werktuigbouwkundig mechanical
chemie chemisch scheikunde scheikundig
natuurkunde fysica natuurkundig
wiskunde mathematica
biologie biologisch
aardrijkskunde geografie
economie economisch
recht juridisch rechtsgeleerdheid jurist
psychologie psychologisch
gezondheidszorg zorg medisch health
ziekenhuis kliniek
tandheelkundig tandarts tand dental
dier dieren dierenarts veterinair animal
bos bosbouw forestry
tuin groen hovenier tuinbouw plantsoen
vis visserij
gebouw vastgoed onroerend huis woning
verzekering assurantie insurance
bank bankbedrijf bankwezen
belasting fiscaal fiscalist tax
personeel hr p&o hrm human
reclame advertentie marketing
krant dagblad tijdschrift pers
film video televisie tv
muziek muzikant musicus
toneel theater podium
drukker drukwerk grafisch drukkerij
vervaardiging productie fabricage maken production
onderhoud reparatie herstel service maintenance repair
detailhandel winkel verkoop retail
groothandel handel import export wholesale
horeca restaurant hotel cafe
kinderopvang kinderdagverblijf peuterspeelzaal childcare
jeugd jongeren youth
ouderen bejaarden
gehandicapten gehandicaptenzorg handicap
gevangenis penitentiair inrichting justitieel
beveiliging bewaking security
brandweer fire
politie police
afval milieu recycling
begraafplaats crematorium uitvaart
aardewerk keramiek ceramiek
staal metaal ijzer
leder leer
plaat plaatwerk plaatwerker
timmerman schrijnwerker carpenter
stukadoor pleisteraar plasterer
metselaar bricklayer
loodgieter sanitair plumber
kapper haar hairdresser
schoonheidsspecialist uiterlijke verzorging beauty
vertaler tolk translator interpreter
bibliothecaris bibliotheek librarian
postbode post postbezorger
koerier bezorger
`;

/** Words that name the same work, as atoms of one index. */
export interface SameWords {
  /** By atom: the atoms that name the same work. */
  readonly others: ReadonlyMap<number, readonly number[]>;
  /** By atom that says what somebody is (not in which field): bits of the roles. */
  readonly roles: ReadonlyMap<number, bigint>;
}

/** Made once for each index. */
export function sameWords(index: PhraseIndex): SameWords {
  const same = new Map<number, Set<number>>();
  const roles = new Map<number, bigint>();
  const lines = (text: string): readonly (readonly number[])[] =>
    text
      .trim()
      .split('\n')
      .map((line) => [
        ...new Set(
          tokenize(line).flatMap((word) => {
            const atoms = index.atomIds(word);
            // A compound that the index takes apart is told by its parts.
            return atoms.length === 1 ? atoms : [];
          }),
        ),
      ]);
  const roleLines = lines(ROLES);
  for (const atoms of [...roleLines, ...lines(FIELDS)])
    for (const atom of atoms) {
      const others = same.get(atom) ?? new Set();
      for (const other of atoms) if (other !== atom) others.add(other);
      same.set(atom, others);
    }
  roleLines.forEach((atoms, role) => {
    for (const atom of atoms) roles.set(atom, (roles.get(atom) ?? 0n) | (1n << BigInt(role)));
  });
  return { others: new Map([...same].map(([atom, others]) => [atom, [...others]])), roles };
}
