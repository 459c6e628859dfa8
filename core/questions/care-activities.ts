import { activity } from './activity.ts';
import type { Activity } from './activity.ts';

/** Care for the family. */
export const careActivities: readonly Activity[] = [
  activity(
    'care',
    'children',
    'beb952e4-8a9c-47af-8a60-c6eb5c5f25bc', // kinderen verzorgen
    'f8d4a24c-fb62-444e-9525-7aa5662f440d', // toezicht houden op kinderen
    '94b01483-f13d-48ba-b8a9-ef8f18fcb2dc', // spelen met kinderen
    '12efe5f2-f7ec-4f03-b359-afba5b9f62de', // kinderen helpen met huiswerk
    '995ad47c-bfc5-45fd-91ec-35cad3f7d368', // bijdragen aan de veiligheid van kinderen
    '1bb3a4b7-c0e4-434a-850d-0d2874a9c251', // geduldig zijn
    'a6354281-5578-46ac-a9db-d179d9962b98', // oppassen
    '96de2e86-e287-41f2-88ab-15a2343afc6f', // conflicten oplossen
  ),
  activity(
    'care',
    'elderly',
    '261e740b-d32d-4356-94a8-3ea29128b70b', // zorgen voor ouderen
    '497b85db-c3ba-4d41-bc90-c2fd72eaa899', // helpen bij aankleden
    'd2f78372-c23b-41ef-bce3-2874f587579c', // ouderen helpen met medicatie
    '24f980ba-b44f-4739-b563-205104c3190d', // basiszorg geven
    'ff939984-b1a6-4d57-88bd-e453262433c4', // gezelschap houden
    'a17286c5-238d-4f0b-bc24-29e9121345de', // actief luisteren
    'a628d2d1-f40a-4c37-a357-2801726f2996', // problemen signaleren
    '933e7ccf-5d56-46ba-aca4-857f826a6b3a', // afspraken inplannen
    '77b636e8-fab3-41a8-8022-1e0a354059dc', // empathie tonen
  ),
  activity(
    'care',
    'disability',
    '1e0ed685-0696-405d-bfa3-dd6ab3751baf', // mensen met een beperking thuis ondersteunen
    '24f980ba-b44f-4739-b563-205104c3190d', // basiszorg geven
    '1bb3a4b7-c0e4-434a-850d-0d2874a9c251', // geduldig zijn
    '0f298334-ae4a-4ab7-96c2-0d90d2883768', // mensen met een beperking helpen meedoen
    'a17286c5-238d-4f0b-bc24-29e9121345de', // actief luisteren
    '49e1eb78-e6b1-4116-8e9f-f23316ee503e', // kalm blijven in stressvolle situaties
    '933e7ccf-5d56-46ba-aca4-857f826a6b3a', // afspraken inplannen
  ),
  activity(
    'care',
    'household',
    '4f1b6304-f54a-42f0-9604-5427a28d240f', // schoonmaakwerk doen
    '04838ae5-a737-48a0-a782-3d1b6b6cb75b', // de was doen
    '562b1180-83e7-4041-8468-2f28d03b7893', // kleding en textiel strijken
    'e0c6fdd1-336a-4e2f-91d1-ab4a2f9c385d', // bedden opmaken
    'c662be22-f17a-4ba0-894f-d720b20c44cf', // afwassen
    '71deea7b-d8a0-42de-9d85-2d6a506dade4', // boodschappen doen
    '644617c8-fbe6-4755-b7f2-c3a623641e5b', // stofzuigen
    'd05ae693-dc7d-4073-8806-2782f117c24a', // ramen en glas schoonmaken
    '58a15a33-2b41-4a7e-bb8a-777328b5d82a', // toiletten schoonmaken
  ),
  activity(
    'care',
    'paperwork',
    '9df34bc3-25d4-4452-a896-4d19b94ef896', // eigen administratie bijhouden
    '65556efb-13d5-48bc-8e53-96f7a3379749', // helpen met geldzaken
    '8d49f760-3765-4612-8d40-a2bdd50738fe', // formulieren invullen
    'd15ce60f-ddab-41ce-ba56-398451b77b60', // computervaardig zijn
    '933e7ccf-5d56-46ba-aca4-857f826a6b3a', // afspraken inplannen
    '1ddc021d-d818-4731-904f-842d7491f419', // eigen geld en middelen beheren
  ),
  activity(
    'care',
    'interpreting',
    'c44b765b-76fb-4a16-be7e-9925beee072c', // Nederlands spreken
    '347d33a8-3698-4549-a7de-722a0216ee40', // Nederlands verstaan
    '2de4572a-4724-4f76-afc2-72a568a264ac', // verschillende talen spreken
    'fd8c0029-9dc7-4b54-845b-ed30c61ba0f8', // teksten vertalen
    '254235cd-d928-49d1-ae51-b7c909404fe1', // communicatiestijl aanpassen aan gesprekspartner
    'ab89ad86-1098-44bb-9465-05af5624557c', // mensen begeleiden onderweg
  ),
];
