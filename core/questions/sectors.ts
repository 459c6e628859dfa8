import { ESCO_BASE } from '../taxonomy/skill-id.ts';
import type { OccupationId } from '../taxonomy/skill-id.ts';

const occupations = (...uuids: readonly string[]): readonly OccupationId[] =>
  uuids.map((uuid) => `${ESCO_BASE}occupation/${uuid}`);

/**
 * The eight sectors of the vocabulary, each with its most common occupations, in the order in which they are shown. What is
 * not here is found by searching.
 */
export const commonOccupations = {
  'horeca-schoonmaak-groen-retail-beveiliging': occupations(
    '303a1e34-cb16-4054-b323-81e5eec17397', // schoonmaker
    '731ecac4-06e8-4ec2-a559-101fecbd9183', // medewerker housekeeping
    'cbad55a4-c7cf-4ab6-9540-eac72b26729b', // huishoudelijke hulp
    '0b15375e-dfdd-4047-9efb-096e0aaee7d2', // winkelmedewerker
    '2b871272-bd61-4206-bd1a-0b96d7023098', // kassamedewerker
    '90f75f67-495d-49fa-ab57-2f320e251d7e', // kok
    'e1cf6897-158d-4b48-a39e-2a3a8cac216c', // keukenhulp
    'd5db9d5c-2ebf-4a54-a79a-1b7e7ff70471', // medewerker bediening
    'b4bff870-5c8f-4c33-b07f-f04d79830633', // cateringmedewerker
    'a48b9a5a-5ded-482d-8cda-7fd097a32c16', // medewerker groenvoorziening
    'e7970c7a-7769-4002-87d3-0a8ea94fdd6f', // hovenier
    '1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883', // medewerker tuinbouw
    '31808988-fc0a-4bc3-9e47-27216d6759f5', // beveiliger
    '099c6bb0-22d3-4c5d-8bf5-70910af381ef', // kapper
    '92cba6b4-8fca-49bb-b68c-45c5096fedc9', // glazenwasser
    '1822bfc2-e735-449f-ba00-ca71eb5c062b', // conciërge
  ),
  zorg: occupations(
    '87d0795a-d41f-47ee-979f-0ab7d73836e7', // verzorgende ig
    'd38c2107-98f2-47b7-8bb4-f69750d51082', // helpende zorg en welzijn
    '1391bdf9-bd61-4fb5-91ca-c29036ab2b60', // thuiszorgmedewerker
    'f4525ed8-54eb-4a3b-90db-55cc01b0d9fd', // huishoudelijk medewerker thuiszorg
    '8d3e8aaa-791b-4c75-a465-f3f827028f50', // verpleegkundige
    '9c55aa23-e3f2-4c00-8c90-5ed5204951a3', // begeleider gehandicaptenzorg
    '4edbde9f-218e-49c7-812f-c45262fb4128', // woonbegeleider
    '30194ac4-93b8-4450-8a15-f6f7cbe351cb', // kraamverzorgende
    '0c041d1e-1841-4acb-b0a1-2c387a61bf65', // doktersassistent
    '50743f62-3d5b-4ef6-b706-00d2b1adfcc3', // welzijnsmedewerker ouderenzorg
    'b7507136-e71e-47e8-b873-e77d5cdf2922', // jongerenwerker
    '4b05bef2-ded4-4b09-ab94-f4c6a555a775', // maatschappelijk werker
  ),
  'transport-logistiek': occupations(
    'cd94def5-3442-4c2e-ae3d-0761a3008bcb', // orderpicker
    'bea705fe-06ac-4147-b8e0-6e8ac1208d8f', // magazijnmedewerker
    'eeac6251-1974-42f5-91ed-513c6c883755', // heftruckchauffeur
    '45037d43-a8f5-4f46-b332-b2935bc305f4', // vrachtwagenchauffeur
    '0c408028-c48f-4df8-ba5d-c3d3be15f5a2', // pakketbezorger
    'd35f9e79-5778-43b4-8667-0e3ba1fcb19a', // vakkenvuller
    'f5cb9901-86fc-48d0-9cde-667fbe8cef3a', // inpakmedewerker
    '7ed2e153-8da8-4c0d-b4c5-3402c623f34b', // postbezorger
    '3a959644-beed-4afc-8e57-d5068ae6a43e', // maaltijdbezorger
    '6f7c1e84-8162-4c20-a575-b57ff624eef5', // taxichauffeur
    '00cee175-1376-43fb-9f02-ba3d7a910a58', // buschauffeur
    'c84a055d-00fe-4789-a054-f4a62914ff6e', // verhuizer
  ),
  'techniek-industrie': occupations(
    '245be6d1-fe9a-4ac8-9f81-122a687e4724', // productiemedewerker
    'e3dc66de-99c7-4607-a82b-7244036d316d', // productiemedewerker voeding
    '869e3a85-6e4c-4e3c-b14f-a8399c1abd2d', // machineoperator
    '269c47e7-9017-4aa6-bce8-49e89a696a64', // onderhoudsmonteur
    '7aedaa07-3884-4c5b-88f9-80997b2aa54b', // lasser
    '4ad4024e-d1d3-4dea-b6d1-2c7948111dce', // automonteur
    '336cf331-8082-4a0c-bf5f-e7c54706211c', // fietsenmaker
    'b0ad8659-0410-4b5b-9466-a90f8b3cdac9', // kwaliteitscontroleur
    '6565dc02-14e4-4819-b99c-44c352000f43', // assemblagemedewerker elektronica
    '1aadb308-432a-4d01-b54b-b4f7f76dd419', // bakker
    '37c7880e-cfee-4c41-a41b-061682fefde3', // slager
    '0da51178-e386-4534-ae71-15ba789ad756', // wasserijmedewerker
  ),
  'bouw-installatie': occupations(
    '2a22ff9e-de3b-408d-b312-5034896cc4f4', // timmerman
    '15620506-fb5d-49cd-87a2-1c9047fb406a', // schilder
    '05f321f8-055b-407d-bf19-e0ddabda56b7', // metselaar
    'f4a22809-c00c-4dd0-8b09-c7251f8dcd1c', // stukadoor
    '5dbb9cf0-b226-402c-a295-2f42ef05ff8b', // elektricien
    'ed3cf43d-c2c1-4c46-82fc-1375e27e0290', // loodgieter
    '79f435d0-9bc6-4d25-a26a-acbe16569ebb', // installatiemonteur
    '5f68c4c3-9d25-48e2-8efc-5471a80fb155', // stratenmaker
    'fb7e2f4f-1545-42f1-972e-94082e49c6dc', // opperman
    '75b63949-1b93-4bf2-a777-ccf978dc3e8a', // monteur zonnepanelen
    'b2dab4fb-b7f7-4f57-94b2-9c0f0848564a', // isolatiemonteur
    '0663d464-f139-4554-ae87-97aa6c4dad77', // vloerenlegger
  ),
  'kantoor-klantcontact-zakelijk': occupations(
    '044d78cc-f62f-4532-83a5-8e04f2889652', // administratief medewerker
    'f7b04542-d8c7-42db-8475-e63b507cce82', // receptionist
    '13d1b2b4-99dd-44da-9734-c9f74bae18f7', // medewerker klantenservice
    '5ac377d2-e1d0-4911-a299-b4ef2782a0ba', // secretaresse
    '6353b3e8-e8f2-4ecb-b230-186927139892', // data-entrymedewerker
    '82025c02-9082-416c-998b-f51eb0359ee6', // hotelreceptionist
    'bfe142b9-a049-4d41-89c4-fd2f34ac56b6', // financieel administratief medewerker
    'd8ed1703-9c03-4ea0-83cc-b6169bc54ffd', // hr-medewerker
    '5c1eba1e-7820-4287-9746-4c5906320100', // commercieel medewerker binnendienst
    '47e81c7f-2d04-4a60-a8ff-9913c36d8344', // marketingmedewerker
    '5ccb2c34-e860-43a5-9869-342487518115', // projectondersteuner
    '42a96d07-1e1d-49ae-9399-c1f4be27ddea', // intercedent
  ),
  'onderwijs-kinderopvang': occupations(
    '3f74aad8-2d60-4be2-b059-8dba5568d530', // pedagogisch medewerker kinderopvang
    'c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9', // oppas
    '3413f234-6230-47a8-8cc7-2691fd54ce3a', // gastouder
    '00674f21-2f8f-4a41-9896-133f7cbe2a6e', // onderwijsassistent basisonderwijs
    '03d79393-7b30-4159-945b-01963eddd302', // leerkracht basisonderwijs
    '81f8d141-3f67-4fb0-a349-db0147ef7b3a', // docent mbo
    '5efb2c08-ba3a-4659-a2e4-1883f54e77b6', // docent voortgezet onderwijs
    '59bce29f-5c8b-47cf-bfd4-6ec003f5323a', // bijlesdocent
    '11695786-9fb7-4895-b161-0480419107e4', // buurtsportcoach
    '62975936-0853-4a5d-9f59-bf943aca3cc6', // zweminstructeur
    '78eacaf8-06d6-4b78-920f-edece2e41464', // begeleider leerlingenvervoer
    '234be692-befb-41df-bdf0-e1b2f4eaf5e7', // recreatiemedewerker
  ),
  ict: occupations(
    'aaeec9a7-dc57-4485-890c-86b3eef735f9', // servicedeskmedewerker
    '3e7bf729-4442-4b9f-ad5e-83111963795c', // werkplekbeheerder
    '9e2e6e1e-363b-4e1b-a673-7bc0f7343300', // systeembeheerder
    '64c7d461-152c-477f-a8e2-c2c537e9d617', // netwerkmonteur
    'f2b15a0e-e65a-438a-affb-29b9d50b77d1', // software developer
    'c40a2919-48a9-40ea-b506-1f34f693496d', // webdeveloper
    '106f79e4-6264-45f1-9e7a-297435cd684b', // softwaretester
    'd3edb8f8-3a06-47a0-8fb9-9b212c006aa2', // data-analist
    'a74f6c51-37e5-423e-aa5b-044e98663027', // webredacteur
    '7642cbcc-9839-47fb-b2cf-d4bb831d6c93', // av-technicus
  ),
} as const satisfies Record<string, readonly OccupationId[]>;

export type Sector = keyof typeof commonOccupations;

export const sectors = Object.keys(commonOccupations) as readonly Sector[];
