import { wordSet } from './word-set.ts';

/** Heads of documents, data, pictures and other records that can say something, with the plurals. */
export const documentNouns = wordSet(
  `report reports study studies survey surveys census poll polls audit audits assessment assessments analysis analyses review reviews evaluation evaluations appraisal appraisals valuation valuations inspection inspections autopsy autopsies post-mortem postmortem post-mortems diagnosis
  research finding findings test tests result results scan scans x-ray x-rays evidence testimony deposition affidavit affidavits monograph monographs thesis theses dissertation paper papers preprint preprints abstract
  data dataset datasets figures statistics stats estimate estimates calculation calculations computation computations forecast forecasts outlook outlooks projection projections scenario scenarios model models modelling modeling simulation simulations index indices ranking rankings tally barometer scorecard scorecards benchmark
  tracker trackers dashboard dashboards database databases matrix spreadsheet spreadsheets table tables timetable timetables schedule schedules roster rosters calendar itinerary graph graphs graphic graphics infographic infographics chart charts diagram diagrams map maps snapshot snapshots
  document documents documentation paperwork dossier dossiers file files record records ledger ledgers register registers registry log logs logbook logbooks diary diaries minutes agenda agendas transcript transcripts inventory inventories list lists directory directories catalogue catalogues catalog catalogs yearbook yearbooks almanac
  statement statements letter letters email emails e-mail e-mails message messages text texts telegram telegrams telex fax faxes cable cables note notes verbale memo memos memorandum memorandums memoranda dispatch dispatches correspondence communication communications missive missives postcard whatsapp post posts tweet tweets
  release releases press-release handout handouts communique communiques communiqué readout readouts bulletin bulletins newsletter newsletters circular circulars notification notifications notice notices gazette gazettes advisory advisories alert alerts warning warnings update updates briefing briefings brief briefs summary summaries synopsis digest
  factsheet factsheets fact-sheet sheet sheets card cards explainer explainers questionnaire questionnaires form forms leaflet leaflets pamphlet pamphlets flyer flyers flier fliers brochure brochures booklet booklets handbook handbooks guidebook guidebooks manual manuals guide guides guidance primer primers toolkit toolkits textbook textbooks
  poster posters placard placards banner banners billboard billboards sign signs plaque plaques inscription inscriptions advert adverts advertisement advertisements caption captions invitation invitations
  slide slides deck decks presentation presentations prospectus prospectuses submission submissions proposal proposals tender tenders application applications petition petitions appeal appeals claim claims motion motions complaint complaints lawsuit lawsuits suit suits filing filings writ writs fir firs indictment indictments chargesheet chargesheets
  charge-sheet subpoena subpoenas summons warrant warrants injunction injunctions ruling rulings judgment judgments judgement judgements verdict verdicts order orders decree decrees directive directives ordinance ordinances edict edicts fatwa encyclical
  law laws legislation bill bills act statute statutes regulation regulations rule rules rulebook rulebooks bylaw bylaws byelaw byelaws code codes protocol protocols guideline guidelines constitution constitutions charter charters treaty treaties pact pacts accord accords agreement agreements deal contract contracts
  licence licences license licenses permit permits certificate certificates passport passports invoice invoices receipt receipts voucher accounts balance-sheet
  policy policies plan plans blueprint blueprints roadmap roadmaps strategy strategies framework frameworks budget budgets manifesto manifestos declaration declarations resolution resolutions recommendation recommendations white-paper green-paper whitepaper draft drafts version versions copy copies extract extracts excerpt excerpts page pages
  article articles editorial editorials column columns essay essays obituary obituaries publication publications book books memoir memoirs biography biographies autobiography website
  video videos footage clip clips recording recordings tape tapes audio image images imagery picture pictures photo photos photograph photographs screenshot screenshots selfie film films documentary documentaries trailer trailers reel`,
);

/** What somebody issues who has just spoken: the statement reads. */
export const issuable =
  /^(?:statements?|release|testimony|letter|submissions?|message|memo|notice|post|email|note|affidavit|complaint|lawsuit|filing|announcement|disclosure|advisory|update|blogpost|tweet|bulletin|circular|thread)$/;

/** Research and those who do it: what a study says is of where it was done. */
export const researchNouns =
  /^(?:study|studies|paper|papers|research|researchers?|scientists?|authors?|findings?|team|experiments?)$/;
