import { inflect, type VerbShape } from './english-inflection.ts';

const issuing = 'issue release publish post circulate send sign'.split(' ');
const givingOut = [...issuing, ...'distribute share unveil email upload'.split(' ')];
const making = 'write produce draft compile commission prepare conduct author pen draw'.split(' ');

const formsOf = (verbs: readonly string[], isOf: (shape: VerbShape) => boolean) =>
  new Set(
    verbs.flatMap((verb) => inflect(verb)).flatMap(([form, shape]) => (isOf(shape) ? [form] : [])),
  );
const isTold = (shape: VerbShape) => shape !== 'ing' && shape !== 'base';
const isParticiple = (shape: VerbShape) => shape === 'past' || shape === 'participle';

/** Verbs whose object is a text that somebody made public, in the forms that news tells it in: issues, wrote, sent. */
export const publishing: ReadonlySet<string> = formsOf([...issuing, 'write'], isTold);
/** How texts are given out: published, circulated. */
export const published: ReadonlySet<string> = formsOf(givingOut, isParticiple);
/** How texts are made or given out: drafted, compiled, published. */
export const madeOrPublished: ReadonlySet<string> = formsOf(
  [...givingOut, ...making],
  isParticiple,
);
