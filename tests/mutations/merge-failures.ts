import { type Case, conflict, id, invalid, missing, nobody } from './entity-case.ts';

export const mergeFailures: Case[] = [
  invalid('a merge of nobody', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [] }),
    'from',
    /needs at least one/,
  ]),
  invalid('a merge with oneself', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person nadia')] }),
    'from.0',
    /is the one to merge into/,
  ]),
  invalid('a merge of one twice', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person salma'), id('person salma')] }),
    'from.1',
    /is given already/,
  ]),
  invalid('a merge of a person with a source', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('source bahr')] }),
    'from.0',
    /is not the id of a Person/,
  ]),
  missing('a merge of one who is not there', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person salma'), nobody] }),
    'from.1',
    /there is no such person/,
  ]),
  missing('a merge into one who is not there', [
    'mergePeople',
    () => ({ into: nobody, from: [id('person salma')] }),
    'into',
    /there is no such person/,
  ]),
  conflict('a merge of two who Wikidata has as two', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person omar')] }),
    'from.0',
    /is Q2 in Wikidata \(omar\), but the other person is Q1 \(nadia\)/,
  ]),
  conflict('a merge of two sources that Wikidata has as two', [
    'mergeSources',
    () => ({ into: id('source bahr'), from: [id('source sadaf')] }),
    'from.0',
    /is Q21 in Wikidata/,
  ]),
  conflict('a merge of two organizations that Wikidata has as two', [
    'mergeOrganizations',
    () => ({ into: id('organization ministry'), from: [id('organization police')] }),
    'from.0',
    /is Q11 in Wikidata/,
  ]),
];
