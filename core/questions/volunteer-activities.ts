import { activity } from './activity.ts';
import type { Activity } from './activity.ts';

/** Volunteering. */
export const volunteerActivities: readonly Activity[] = [
  activity(
    'volunteer',
    'sports-club',
    'dbadb531-2fb9-4361-b80b-9be8c3c54229', // sportles geven
    'ece81686-331c-4381-bf3f-5ea610d47a7f', // sporters motiveren
    'e4edb520-b083-4685-92cd-00f6964cb372', // sportomgeving organiseren
    '114f2179-b625-4333-b9f9-fe6a846a7c36', // jongerenactiviteiten organiseren
    'b6e84c79-b9a3-415a-a1af-6149b3fba650', // sportregels
    '8b2f716d-4ee3-41ca-97de-62ef56f80591', // spelregels
    '1d21f6ad-340f-45da-a0a3-4e83867f47a6', // eerste hulp verlenen
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
  ),
  activity(
    'volunteer',
    'club-board',
    '5e9e6dea-23d9-46ba-b8ea-749319b48994', // vergaderingen voorzitten
    '5fa6cd2f-9bab-4afa-a184-2d2f1401b770', // vergaderverslagen schrijven
    '232f854a-f5b9-4d8a-8499-23f59852273c', // vrijwilligers aansturen
    '4ce09e3d-ca6b-424a-a328-7f551db75e59', // budget bijwerken
    'faf8943c-72ff-4736-a587-25508695d6f0', // financiële administratie bijhouden
    '906c9e66-bdee-4f8e-93d7-88d9fcf39a0a', // vergaderingen plannen
    'd3eccb86-f02d-4950-bfbd-20b9510774a1', // organisatietechnieken toepassen
  ),
  activity(
    'volunteer',
    'events',
    'a4b7f1be-7058-45e4-ac90-66580499187f', // evenementen plannen
    '2111dff8-f830-46ad-80ce-7885893b3134', // evenementen coördineren
    '26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da', // gasten ontvangen
    '232f854a-f5b9-4d8a-8499-23f59852273c', // vrijwilligers aansturen
    '526a0eaa-2bee-4e80-989f-cb36f9fbee47', // fondsen werven
    'adc6dc11-3376-467b-96c5-9b0a21edc869', // problemen oplossen
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
  ),
  activity(
    'volunteer',
    'bar',
    '26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da', // gasten ontvangen
    'a7478d09-585e-4fac-9ee0-14755f4afa48', // bar klaarmaken
    '0cb013af-6dd9-4fb2-b34e-63dda1a5cf82', // kassa bedienen
    'c662be22-f17a-4ba0-894f-d720b20c44cf', // afwassen
    'beeaddc7-fe69-4b97-a286-0bd595432eb9', // drankjes serveren
    '61970f8b-099c-4e7e-82e0-9ccdced0baf3', // klanten helpen
    'e4fb4f26-1c0c-45e4-9250-5be32cee2a48', // warme dranken maken
  ),
  activity(
    'volunteer',
    'neighbourhood',
    '28f98c7e-b89c-4b4d-ae0a-0c5a6328992e', // band met de buurt opbouwen
    'a17286c5-238d-4f0b-bc24-29e9121345de', // actief luisteren
    'ff939984-b1a6-4d57-88bd-e453262433c4', // gezelschap houden
    '71deea7b-d8a0-42de-9d85-2d6a506dade4', // boodschappen doen
    '56ec6990-3e5b-475f-88e4-2c209f5625b3', // werken met verschillende doelgroepen
    'a628d2d1-f40a-4c37-a357-2801726f2996', // problemen signaleren
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
  ),
  activity(
    'volunteer',
    'school',
    '09f159aa-2745-4ab0-a050-96722a2269b9', // helpen bij schoolactiviteiten
    '3399cde5-6d0d-48a5-a7ac-53706648f283', // leerlingen begeleiden op excursie
    '94b01483-f13d-48ba-b8a9-ef8f18fcb2dc', // spelen met kinderen
    'f8d4a24c-fb62-444e-9525-7aa5662f440d', // toezicht houden op kinderen
    'd5e1e30e-44ab-4aba-abab-b8263e801b7a', // leerlingen helpen bij het leren
    'efe801a5-8704-4def-8a96-c32f7a6cb9fb', // contact met ouders onderhouden
  ),
  activity(
    'volunteer',
    'language-buddy',
    'a9ead737-a7cd-4046-adea-1ff7326db09f', // taalles geven
    'a584a638-a2c0-4b3c-bdf3-a64f87225be9', // mensen persoonlijk begeleiden
    '254235cd-d928-49d1-ae51-b7c909404fe1', // communicatiestijl aanpassen aan gesprekspartner
    '1bb3a4b7-c0e4-434a-850d-0d2874a9c251', // geduldig zijn
    'c44b765b-76fb-4a16-be7e-9925beee072c', // Nederlands spreken
    '63b9a087-a5db-424e-96ef-3212c8b5311e', // bijles geven
  ),
  activity(
    'volunteer',
    'visiting',
    'ff939984-b1a6-4d57-88bd-e453262433c4', // gezelschap houden
    'a17286c5-238d-4f0b-bc24-29e9121345de', // actief luisteren
    '261e740b-d32d-4356-94a8-3ea29128b70b', // zorgen voor ouderen
    'ab89ad86-1098-44bb-9465-05af5624557c', // mensen begeleiden onderweg
    '77b636e8-fab3-41a8-8022-1e0a354059dc', // empathie tonen
    'e517f098-dce4-4ecd-9371-499936c0f947', // recreatieactiviteiten stimuleren
  ),
  activity(
    'volunteer',
    'driving',
    'ab89ad86-1098-44bb-9465-05af5624557c', // mensen begeleiden onderweg
    '2815f65d-6adb-46a6-8041-5768febf5580', // rijden in de stad
    'fe490139-ccc4-4b82-ab55-5c6708cb0e30', // defensief rijden
    '75dfe1ee-5935-42ce-b820-697f827825c3', // klantgericht service verlenen
    '113b4428-0a31-4199-8496-070af7854b91', // afspraken nakomen
  ),
  activity(
    'volunteer',
    'food-bank',
    '667cbbaf-f377-46d8-8f2d-1f6d8a55d74a', // goederen inpakken
    '110d7aa3-e44e-4cce-a927-8d4de615f3d9', // afval sorteren
    '44f6a65f-6be7-4818-9a66-73908797283f', // voorraad bewaken
    '0ff99f51-40d9-42f1-a1ec-377b2bb5e15f', // voedselveilig en hygiënisch werken
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
    'e994b08a-d1dc-419b-8271-23ae4c71bb8f', // spullen tillen en dragen
  ),
  activity(
    'volunteer',
    'animals',
    '3ab0d7fc-a266-4609-bdab-85d09d5de10e', // dieren voeren
    '89d25455-184b-4c20-9cbc-9f5f89df500f', // dierenverblijven schoonmaken
    'd33b9bd2-6dcb-4abc-b3c2-96b8983d5c97', // diergedrag beoordelen
    '75f797a1-fa35-44ac-bf72-6f229c3b1561', // honden uitlaten
    '256d1577-2a4f-4959-8aea-eb24ac0f8288', // huisdieren voeren
  ),
  activity(
    'volunteer',
    'nature',
    'af9b6098-7d2f-4990-b4eb-d7dd73fdb933', // planten snoeien
    '51097602-8e4e-4830-8f35-d77afc713fc0', // hagen en bomen snoeien
    '8a1942a8-bebd-4cc5-bdff-fe215aaa3de5', // tuingereedschap gebruiken
    '29c60c96-d71c-4a6e-ad81-fca0a4e48925', // natuurherstel
    '8ce4a4af-969b-4d1c-8bfe-891cff82f913', // groen aanplanten
    '60c78287-22eb-4103-9c8c-28deaa460da0', // samenwerken in een team
  ),
];
