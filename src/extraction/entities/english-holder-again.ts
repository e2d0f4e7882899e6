import type { Actor } from './english-actor.ts';
import { ofSameBody } from './english-colleague.ts';
import type { Phrase } from './english-phrase.ts';
import { achieved, callings } from './english-same-roles.ts';
import type { Spoken, Where } from './english-spoken.ts';
import { type RoleField, roleField, roleGender } from '../lexicon/english-roles.ts';
import { isInSide } from '../lexicon/english-sport.ts';

/** Roles that others may stand beside: a mayor is no nurse, but a captain may be a striker. */
const everyday: ReadonlySet<RoleField> = new Set([
  'private',
  'staff',
  'scholar',
  'kin',
  'head',
  'spokes',
]);

/** Whoever spoke last, of whom a phrase with 'the' says what they are, though the text has not said so: the Eastmoor boss. */
export function lastCalled(phrase: Phrase, where: Where, spoken: Spoken): Actor | undefined {
  const { determiner, head, role } = phrase;
  if (determiner !== 'the' || phrase.isPlural) return undefined;
  const last = spoken.said.findLast(({ place }) => place < where.place);
  const [actor] = last?.actors ?? [];
  const isAlone = last?.actors.length === 1 && actor?.kind === 'person';
  if (role?.body?.kind === 'named') {
    // The Eastmoor boss: whoever was spoken of, where nothing else says what they are.
    const [about] = spoken.best(where, ({ kind, roles }) =>
      kind === 'person' && roles.every((held) => held.role.body === null && held.role.isFormer)
        ? 0
        : null,
    );
    if (about !== undefined && actor === about) return about;
    // The Coastguard officer: of whoever spoke right before, whose office the text has told.
    const isOfficial =
      /^(?:official|officer|executive|spokes\p{L}+)$/u.test(head) &&
      actor?.roles.some((held) => /^(?:official|head|staff|spokes)$/.test(held.role.field));
    if (isAlone && last.paragraph === where.paragraph && isOfficial === true) return actor;
  }
  // The former Bury midfielder: what somebody was.
  const isNear = where.paragraph - (last?.paragraph ?? -2) < 2;
  return role?.isFormer === true && isNear && isAlone ? actor : undefined;
}

/** Whoever was spoken of last, of whom a phrase is another word: the singer, the 52-year-old. */
export function calledOtherwise(phrase: Phrase, where: Where, spoken: Spoken): Actor | undefined {
  const { head, words } = phrase;
  const field = roleField(head);
  const isAge = /(?:yearold|old)$/.test(words.at(-1)?.form ?? '');
  const calling = callings.find(([noun]) => noun.test(head));
  const isKind =
    calling !== undefined ||
    isAge ||
    achieved.test(head) ||
    /^(?:private|staff|scholar)$/.test(field ?? '') ||
    /\p{L}turned\p{L}/u.test(head) ||
    (isInSide(head) && words.length === 2);
  const most = isAge ? 5 : achieved.test(head) ? 4 : 3;
  if (!isKind || phrase.determiner !== 'the' || words.length > most || phrase.isPlural)
    return undefined;
  const colleague = ofSameBody(phrase, where, spoken);
  if (colleague !== undefined) return colleague;
  const gender = roleGender(head);
  const isOfGender = ({ entity }: Actor) =>
    gender === null || entity.gender === null || entity.gender === gender;
  const mayHave = ({ roles }: Actor) => {
    if (isAge) return true;
    // The nurse is no mayor.
    if (calling !== undefined) return roles.some(({ role }) => calling[1].test(role.field));
    return roles.every(
      ({ role }) =>
        role.head === '' ||
        everyday.has(role.field) ||
        // The defender, of a captain.
        (isInSide(head) && isInSide(role.head)),
    );
  };
  const mayBe = (actor: Actor) => actor.kind === 'person' && isOfGender(actor) && mayHave(actor);
  const subject = spoken.subject(where);
  if (subject !== undefined && mayBe(subject)) return subject;
  // Mayor Omar Badr spoke. The cattle farmer moved his herd: what the one whom the paragraph is about is besides.
  const isBesides =
    field === 'private' &&
    words.length === 3 &&
    subject !== undefined &&
    isOfGender(subject) &&
    spoken.said.at(-1)?.actors[0] === subject;
  if (isBesides) return subject;
  return spoken.best(where, (actor) => (mayBe(actor) ? 0 : null))[0];
}
