const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for texts and recordings in which somebody says something: in a letter, in its evening bulletin. */
export const textNouns = set(
  'statement statements letter letters email emails note notes memo memos submissions submission messages memorandum report bulletin filing filings brief update affidavit release tweet tweets post posts message messages newsletter blog column oped editorial essay article speech address sermon homily ruling judgment judgement verdict order opinion submission complaint lawsuit petition testimony deposition paper study book memoir memoirs autobiography diary video clip recording podcast text communique communiqué declaration advisory notice circular directive decree resolution document documents dossier review survey analysis assessment audit manifesto pamphlet leaflet transcript transcripts interview remarks comments reply response answer broadcast lecture eulogy tribute presentation slide slides spreadsheet voicemail thread caption plea warrant indictment motion appeal evidence findings conclusions summary draft guidance handbook prospectus announcement despatch dispatch cable poll polls robocall robocalls voicemails livestream webcast vlog sms dm texts flyer poster telegram fax postmortem postmortems forecast forecasts projections outlook',
);

/** Occasions on which words are only heard, which are no texts: in court, at a briefing. */
export const heardNouns = set('interview court call conference briefing session debate hearing');

/** Occasions on which words are spoken to those who are there: told a rally, at an inquest. */
export const occasionsHeard = set(
  'court inquest inquiry enquiry tribunal hearing trial commission conference conferences briefing briefings rally meeting session summit forum debate assembly event ceremony gathering webinar vigil symposium seminar convention march protest demonstration luncheon banquet workshop agm presser call reception congress sitting pre-inquest debate funeral',
);

/** Who listens as a body: told the committee, told jurors. */
export const listeningBodies = set(
  'committee subcommittee commission panel parliament senate congress council crowd audience jury jurors magistrates delegates worshippers shareholders dail knesset bundestag duma commons lords',
);

/** Bodies and occasions at which others are heard: the inquest heard that. */
export const hearings = set(
  'court inquest inquiry enquiry tribunal jury jurors hearing trial committee commission panel parliament magistrates mps councillors senators lawmakers',
);

/** Platforms on which people publish for themselves. */
export const platforms = set(
  'x twitter facebook instagram tiktok telegram linkedin youtube bluesky mastodon threads weibo wechat whatsapp snapchat reddit substack medium truthsocial vkontakte vk viber signal discord twitch',
);

/** Who is told things that is no medium: parliaments, courts, heads of state. */
export const listeners = set(
  'parliament congress mps mp meps lawmakers lords commons council court senate house cabinet downing police president minister prime mr mrs ms dr judge sir lady i god un nato eu committee whitehall washington moscow beijing brussels assembly knesset duma bundestag board union school government ministry jurors jury coroner tribunal inquiry security',
);

/** What a medium is called without its name: told the newspaper, a local station, French radio. */
export const genericMedia = set(
  'newspaper paper tabloid broadsheet broadcaster channel station agency magazine outlet website daily weekly radio television tv newswire network podcast programme program media',
);

/** Papers by a noun that names others without its capital: the Nation, the Hill. */
export const papersByNoun = set('nation citizen people hill atlantic national');
