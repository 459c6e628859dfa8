/**
 * Words of the pseudonyms. Fixed: a changed list is another protocol version, since both sides compute the name.
 * Nothing here may say anything about a person: no judgement (clever, strong, calm), no age, size or skin colour, no
 * medals, no origin, and no noun that is also a given name or a scolding. All nouns take `de`, so the form of the
 * adjective is right.
 */

/** 64 adjectives: colours, light, weather, patterns and materials. */
export const adjectives = [
  ...['Blauwe', 'Groene', 'Rode', 'Oranje', 'Paarse', 'Lila', 'Indigo', 'Turquoise'],
  ...['Kobaltblauwe', 'Pauwblauwe', 'Hemelsblauwe', 'Zeeblauwe', 'Lichtblauwe', 'Diepblauwe'],
  ...['Staalblauwe', 'Nachtblauwe', 'Avondblauwe', 'Korenblauwe', 'Muntgroene', 'Zeegroene'],
  ...['Mosgroene', 'Grasgroene', 'Olijfgroene', 'Appelgroene', 'Lentegroene', 'Dennengroene'],
  ...['Koraalrode', 'Kersrode', 'Klaproosrode', 'Koperen', 'Smaragden', 'Robijnen', 'Saffieren'],
  ...['Amberen', 'Zomerse', 'Winterse', 'Herfstige', 'Nevelige', 'Bedauwde', 'Besneeuwde'],
  ...['Berijpte', 'Zilte', 'Gestreepte', 'Gevlekte', 'Gespikkelde', 'Gestippelde', 'Geruite'],
  ...['Bonte', 'Glanzende', 'Glinsterende', 'Fonkelende', 'Blinkende', 'Fluwelen', 'Zijden'],
  ...['Satijnen', 'Linnen', 'Katoenen', 'Wollen', 'Kristallen', 'Glazen', 'Porseleinen', 'Rieten'],
  ...['Marmeren', 'Granieten'],
] as const;

/** 128 animals and plants. */
export const nouns = [
  ...['Reiger', 'Kievit', 'Koolmees', 'Vink', 'Zwaluw', 'Lijster', 'Specht', 'Buizerd', 'Havik'],
  ...['Sperwer', 'Kraanvogel', 'Ooievaar', 'Lepelaar', 'Zwaan', 'Meeuw', 'Scholekster', 'Grutto'],
  ...['Tureluur', 'Wulp', 'Plevier', 'Regenwulp', 'Aalscholver', 'Fuut', 'IJsvogel', 'Leeuwerik'],
  ...['Nachtegaal', 'Roodborst', 'Spreeuw', 'Gierzwaluw', 'Kauw', 'Fazant', 'Patrijs', 'Kwartel'],
  ...['Pelikaan', 'Flamingo', 'Albatros', 'Kolibrie', 'Toekan', 'Bergeend', 'Kwikstaart', 'Putter'],
  ...['Tjiftjaf', 'Karekiet', 'Zeearend', 'Torenvalk', 'Kneu', 'Pimpelmees', 'Boomklever'],
  ...[
    'Groenling',
    'Wielewaal',
    'Zeekoet',
    'Wouw',
    'Rietzanger',
    'Egel',
    'Otter',
    'Bever',
    'Marter',
  ],
  ...['Hermelijn', 'Eekhoorn', 'Eland', 'Lynx', 'Wisent', 'Gems', 'Steenbok', 'Alpaca', 'Dolfijn'],
  ...[
    'Bruinvis',
    'Zeehond',
    'Orka',
    'Zalm',
    'Forel',
    'Snoek',
    'Karper',
    'Steur',
    'Baars',
    'Vlinder',
  ],
  ...['Libel', 'Hommel', 'Krekel', 'Zeester', 'Schildpad', 'Salamander', 'Kikker', 'Gekko'],
  ...['Hagedis', 'Inktvis', 'Eik', 'Beuk', 'Wilg', 'Populier', 'Esdoorn', 'Kastanje', 'Hazelaar'],
  ...['Meidoorn', 'Vlier', 'Spar', 'Lariks', 'Ceder', 'Cipres', 'Varen', 'Klaproos', 'Korenbloem'],
  ...['Zonnebloem', 'Boterbloem', 'Tulp', 'Krokus', 'Hyacint', 'Anemoon', 'Akelei', 'Lavendel'],
  ...['Klaver', 'Munt', 'Tijm', 'Iep', 'Es', 'Den', 'Waterlelie', 'Dotterbloem', 'Pinksterbloem'],
  ...['Gentiaan', 'Pioen', 'Magnolia', 'Plataan', 'Walnoot', 'Braam', 'Framboos', 'Klokbloem'],
  ...['Kamperfoelie'],
] as const;
