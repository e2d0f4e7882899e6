export const names = (...en: string[]) => ({ names: { en } });
export const published = { status: 'PUBLISHED', publishedAt: '2025-10-01T00:00:00Z' };

/** Two keys for each of a person, an organization and a source, in all places where they may stand. */
export const twice = {
  externalId: 'cms-1',
  language: 'en',
  title: 'The port opens again',
  ...published,
  authors: ['nadia', 'nadya'],
  publisher: 'harbour',
  images: [{ url: 'https://example.org/crane.jpg', creditSource: 'al-bahr' }],
  paragraphs: [{ text: '“The crane is back,” said Nadia Omar. Ships wait, said Bahr.' }],
  quotes: [
    {
      kind: 'DIRECT',
      parts: [{ paragraph: 0, text: 'The crane is back,' }],
      attributions: [
        { person: 'nadya', onBehalfOf: 'harbour' },
        { person: 'nadia', role: 'harbour master', cue: 'said' },
        { unnamed: { description: 'a clerk', organization: 'harbour' } },
      ],
      provenance: [
        { source: 'al-bahr', relation: 'REPORTED_BY' },
        { source: 'bahr', relation: 'REPORTED_BY' },
        { source: 'bahr', relation: 'SAID_TO' },
      ],
    },
    {
      kind: 'INDIRECT',
      parts: [{ paragraph: 0, text: 'Ships wait,' }],
      attributions: [{ organization: 'port', onBehalfOf: 'harbour' }, { organization: 'harbour' }],
    },
  ],
  mentions: [
    { paragraph: 0, text: 'Nadia Omar', person: 'nadia' },
    { paragraph: 0, text: 'Nadia Omar', person: 'nadya' },
    { paragraph: 0, text: 'Bahr', source: 'al-bahr' },
  ],
  people: [
    {
      key: 'nadia',
      ...names('Nadia Omar'),
      sameAs: ['https://example.org/a'],
      affiliations: [{ organization: 'port', role: { en: 'harbour master' }, from: '2020-01-01' }],
    },
    {
      key: 'nadya',
      externalId: 'p-2',
      wikidataId: 'Q7',
      names: { en: ['Nadya Omar', 'Nadia Omar'], ar: ['نادية عمر'] },
      description: { en: 'Sailor' },
      sameAs: ['https://example.org/b'],
      affiliations: [{ organization: 'harbour', role: { ar: 'مديرة' }, from: '2020-01-01' }],
    },
  ],
  organizations: [
    { key: 'port', ...names('The Port') },
    { key: 'harbour', ...names('The Harbour'), kind: 'GOVERNMENT', parent: 'city' },
    { key: 'city', ...names('The City'), kind: 'GOVERNMENT' },
    { key: 'pier', ...names('The Pier'), parent: 'harbour' },
  ],
  sources: [
    { key: 'bahr', ...names('Bahr'), kind: 'NEWS_AGENCY' },
    { key: 'al-bahr', ...names('Al Bahr'), url: 'https://bahr.example/', organization: 'harbour' },
  ],
};
