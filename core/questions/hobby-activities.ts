import { activity } from './activity.ts';
import type { Activity } from './activity.ts';

/** Hobbies. */
export const hobbyActivities: readonly Activity[] = [
  activity(
    'hobby',
    'cooking',
    'a0d96ce8-aeeb-4ffb-bd78-21c0598179ff', // volgens recept werken
    '555d83ff-dbf9-481a-b726-2d502a11904e', // groenten bereiden
    '5626b3b1-5415-47f6-acf1-b573d457d180', // brood en gebak bakken
    '0eece926-f1a3-4b65-9b99-a35e4c0eb835', // eten mooi presenteren
    '4b15a965-9bb4-42f1-8e44-1024aeb0b08c', // voedsel voorbereiden
    'f3934441-4bff-4076-9945-e6c51a01c467', // kooktechnieken toepassen
    'c19c5b7d-ce2f-451f-9ae3-59cf823aa490', // nieuwe recepten bedenken
  ),
  activity(
    'hobby',
    'gardening',
    '7b3717e4-e963-44e0-b94f-1088a7242da0', // planten verzorgen
    'af9b6098-7d2f-4990-b4eb-d7dd73fdb933', // planten snoeien
    'c5f255ef-02d3-4ab0-a652-2bf055d1d493', // planten kweken
    '8a1942a8-bebd-4cc5-bdff-fe215aaa3de5', // tuingereedschap gebruiken
    '94a1b3c5-2a95-4703-8559-973bc6d14747', // onkruid bestrijden
    '2e4e8114-e579-453d-918e-b0262818ab76', // gewassen oogsten
  ),
  activity(
    'hobby',
    'diy',
    'b826a56a-811d-477c-b165-271729f644a4', // schilderen
    '3816bddd-0765-48d6-b972-0f9aa7296a46', // behangen
    '5bf7f85a-b080-4b27-8ddc-9f62af4643f5', // elektrisch gereedschap gebruiken
    '7cd6de25-f691-4aac-81a2-a9d09b004b38', // handgereedschap gebruiken
    '6768f208-f11e-4a07-8644-c59d5e035b76', // kleine reparaties in gebouwen doen
    '504d99c7-395b-479c-815b-2f77ef769e75', // tegels leggen
    '7d2a1c45-fae0-4bd6-b570-c668c9d4eda7', // oppervlak voorbereiden voor schilderwerk
  ),
  activity(
    'hobby',
    'woodwork',
    '44e2906f-48f2-48ee-88f8-351ecdb53f18', // hout bewerken
    'c3c3b550-f95e-4f1c-bdf3-ad1465e7b2ab', // houtverbindingen maken
    '88ea614f-7e96-48fd-bf0b-96bf00bdb098', // hout schuren
    '4c06a716-6363-4308-b548-88f7a3e70097', // houtbewerkingsgereedschap
    'b07daddc-8625-4360-946e-ad2b0e56ebf6', // technische tekeningen lezen
    '9c0f93f7-2592-4d4d-9673-fd640502345f', // nauwkeurig met gereedschap werken
  ),
  activity(
    'hobby',
    'bicycles',
    'fab8e95a-448d-4784-aa50-9ef10e924829', // fietsen repareren
    '1f9cd253-7d74-45a2-acf6-0bd2354aed2f', // fietsen afstellen
    'f89aac44-f964-4b3d-96ab-622a3c249fa9', // fietsen monteren
    'e67ca3fb-2d77-4741-a759-fc11110f869e', // fietsen schoonmaken
    '7cd6de25-f691-4aac-81a2-a9d09b004b38', // handgereedschap gebruiken
  ),
  activity(
    'hobby',
    'cars',
    '1bc7c69b-4292-4592-b854-f48165a06082', // motoren repareren
    '65155435-1c5b-41ee-8812-e0b9b03ae480', // voertuigen repareren
    '68162174-68c3-4601-840b-5e63c2dd7481', // motorstoringen opsporen
    '202d0d2b-f6b9-48fe-b70e-cff49fa1d087', // autobanden wisselen
    '3c4cfade-58c1-4f6d-9a0e-dabf78b0e9e0', // elektrische systemen van voertuigen repareren
    '7cd6de25-f691-4aac-81a2-a9d09b004b38', // handgereedschap gebruiken
  ),
  activity(
    'hobby',
    'sewing',
    '477856e7-92e6-43e8-ad67-e2d7129a5188', // met de hand naaien
    'a3ef84f9-c436-437a-bc6f-4956ae13e1eb', // stof naaien
    '7e2f6f05-d6ef-45f3-a33c-5d6d0b07e1cf', // kleding vermaken
    '2ac79be0-1f66-48da-84a6-2d294179927f', // kledingpatronen maken
    '0d207bf2-b0dd-4a36-933f-d2cd3da2933d', // textielartikelen naaien
  ),
  activity(
    'hobby',
    'music',
    '8f8a8803-dc72-4488-9991-7c7d373e01fa', // muziekinstrumenten bespelen
    'e50a68c5-2a5d-4815-8bd1-e4334aed7683', // zingen
    'd60f6482-39b0-4a8d-acdc-ac26fbe5fca7', // bladmuziek lezen
    '04e6474d-f6fd-4e60-9191-24faae8ba0bb', // live optreden
    '345e7733-ba2a-4c8e-915b-d1981d5db0cf', // muziekinstrumenten onderhouden
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
  ),
  activity(
    'hobby',
    'photography',
    '38509fa4-7c06-4a4b-9622-f521f03c37b8', // fotografie
    'df11ab22-3c40-4dc8-ab0c-e9f41e62449e', // foto's bewerken
    '5ce80f97-b385-4a41-9339-a6593d0709c1', // video's bewerken
    'f5369f2f-e52b-43d8-8d31-79a6c11188d8', // digitale inhoud maken en bewerken
    '10cade4f-df4d-4408-8924-5994976fc798', // camera bedienen
  ),
  activity(
    'hobby',
    'computers',
    'd15ce60f-ddab-41ce-ba56-398451b77b60', // computervaardig zijn
    'db36f7f1-5900-45bd-9ffb-f2b19c4362ac', // ICT-gebruikers ondersteunen
    '21d2f96d-35f7-4e3f-9745-c533d2dd6e97', // programmeren
    '31d35d3d-2bf2-49aa-9c20-92566ef80277', // werken met ICT-systemen
    '14832d87-2f2f-4895-b290-e4760ebae42a', // technische problemen oplossen
    '487fd260-be20-4980-a8e4-b819f0b549f1', // computeronderdelen inbouwen
  ),
  activity(
    'hobby',
    'social-media',
    '5303169c-75d6-4751-9136-a4b88343388c', // socialmediabeheer
    'be40c4c3-a855-4d67-9ca5-6f4428c34b0d', // teksten schrijven
    'f5369f2f-e52b-43d8-8d31-79a6c11188d8', // digitale inhoud maken en bewerken
    '67dbfc2a-3dd4-41a1-90bd-97035e7add60', // bijblijven met sociale media
    'd04ee340-5378-4601-8181-19da6d5cbfe0', // website beheren
  ),
  activity(
    'hobby',
    'sports',
    'a68bdf1e-b325-4880-b456-192c2891931a', // lichamelijk fit blijven
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
    'b6e84c79-b9a3-415a-a1af-6149b3fba650', // sportregels
    'eb0d83b2-3aa4-4a36-a60a-99b6746429e2', // zwemmen
    '13b4a3d2-abdf-4442-8e52-d7464a58ecbc', // lichamelijk zwaar werk aankunnen
  ),
  activity(
    'hobby',
    'crafts',
    '93350886-a21b-4e61-a1b1-319a325c0f90', // je creatief uiten
    'b826a56a-811d-477c-b165-271729f644a4', // schilderen
    'c624c6a3-b0ba-4a31-a296-0d433fe47e41', // creatief denken
  ),
  activity(
    'hobby',
    'gaming',
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
    'd15ce60f-ddab-41ce-ba56-398451b77b60', // computervaardig zijn
    'a18b1d91-f0bd-495d-ba8e-d9532f117b89', // kenmerken van videogames
    'adc6dc11-3376-467b-96c5-9b0a21edc869', // problemen oplossen
  ),
  activity(
    'hobby',
    'selling',
    '29a50780-f81b-429c-b410-7f23a492e19d', // producten verkopen
    '61970f8b-099c-4e7e-82e0-9ccdced0baf3', // klanten helpen
    'df11ab22-3c40-4dc8-ab0c-e9f41e62449e', // foto's bewerken
    '667cbbaf-f377-46d8-8f2d-1f6d8a55d74a', // goederen inpakken
    '7ee9fb56-91b1-4363-b51f-ea54ae1b5761', // over prijzen onderhandelen
    'cace7a77-38b7-4cdf-8171-e17692bef5f6', // vragen van klanten beantwoorden
  ),
];
