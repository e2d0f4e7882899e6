/** Words as a set, apart by spaces or lines. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words right before quote marks that make what is between them a name, a title or a term. */
export const namingWords = words(
  'so-called socalled titled entitled subtitled dubbed nicknamed christened named renamed headlined captioned codenamed code-named branded rebranded tagged inscribed marked labelled labeled stamped emblazoned spelled spelt pronounced meaning translated',
);

/** Words that the marks after them cite as words: the term "…". */
export const citingNouns = words(
  'term terms word words phrase phrases expression slogan slogans motto mottos hashtag hashtags nickname nicknames moniker label labels tag codename acronym abbreviation name names title titles headline inscription tagline catchphrase password username alias pseudonym handle chant banner caption subject',
);

/** Works, programmes, products, vessels, operations, laws and plans, which have titles and names. */
export const titledNouns = words(
  `album albums single singles song songs track tracks hit ballad anthem hymn lullaby ep lp mixtape opera symphony concerto sonata suite musical play plays drama comedy tragedy sketch film films movie movies documentary documentaries feature short thriller western sequel prequel trilogy franchise series miniseries sitcom soap show shows programme programmes program programs episode episodes season podcast podcasts broadcast segment
  book books novel novels novella memoir memoirs autobiography biography thriller paperback hardback bestseller collection anthology essay essays poem poems story stories tale tales fable column columns blog newsletter magazine pamphlet leaflet booklet brochure manifesto paper papers article articles editorial report reports study note memo memorandum document documents white-paper dossier letter survey script screenplay comic manga cartoon strip painting paintings portrait sculpture installation mural photograph work works masterpiece exhibition exhibit show retrospective festival concert tour event conference summit forum seminar workshop webinar lecture talk course class module competition contest prize award
  operation operations mission exercise exercises drill drills campaign campaigns project projects programme initiative initiatives scheme schemes plan plans drive push strategy policy package bill law act rule doctrine principle theory theorem model method technique algorithm system systems tool tools app apps application software platform website site page account channel game games console device devices phone handset chip engine car truck van model variant strain virus breed species dish drink cocktail recipe perfume brand brands product products drug vaccine treatment missile missiles rocket drone drones jet tank submarine ship ships boat boats vessel vessels yacht ferry trawler tanker frigate barge lifeboat train locomotive bus aircraft plane satellite probe rover telescope spacecraft capsule
  pub bar cafe restaurant hotel club nightclub shop store gallery theatre theater hall room building tower bridge tunnel trail path route road street lane alley park garden farm ranch estate house cottage villa camp base site zone area district neighbourhood neighborhood village settlement group band bands gang cartel militia movement party faction team squad network company firm startup outfit organisation organization foundation charity union channel station chatroom server`,
);

/** Who calls somebody by a nickname: people in general. */
export const namingPeople = words(
  'they people locals friends colleagues residents workers fans supporters everyone everybody some many islanders villagers neighbours neighbors classmates teammates staff employees soldiers fishermen sailors critics insiders scientists researchers engineers doctors students children players miners drivers officials insiders islanders family relatives others we',
);
