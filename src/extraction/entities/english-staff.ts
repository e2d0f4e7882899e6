import { auxiliaryOf, isFinite } from '../english/grammar.ts';
import { isCapital } from '../english/words.ts';
import { isRoleNoun } from './english-noun.ts';
import { bodyAt } from './english-body-at.ts';
import { type BodyWords } from './english-role-body.ts';
import { type Role } from './english-role.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { lowerBound } from '../lower-bound.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { isAgentNoun, roleField } from '../lexicon/english-roles.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { paragraphOf, placeIn } from './place.ts';

/** People whom an article introduces without their names, by what they are and by their body: drivers at Larnby Buses. */
export interface Staff {
  /** What one of them is: driver. */
  noun: string;
  body: BodyWords;
  place: number;
  /** Whether there are several, of whom one may speak. */
  isMany: boolean;
}

const colleague = 'colleague';
export const team = 'team';
const colleagues = /^(?:colleagues?|coworkers?|workmates?|crewmates?|teammates?)$/;
const longestBody = 14;

/** The people of bodies that a paragraph speaks of, in its order. */
export function findStaff({ text, tokens, index, kind, sentences }: Paragraph): Staff[] {
  if (kind !== 'body') return [];
  const found: Staff[] = [];
  for (const { from, to } of sentences)
    for (let i = from; i < to; i++) {
      const noun = nounAt(tokens, i, i === from);
      if (noun === null) continue;
      const link = deeds.test(tokens[i + 2]?.form ?? '') ? i + 3 : i + 1;
      const determiner = tokens[link + 1]?.form ?? '';
      const start = determiners.has(determiner) ? link + 2 : link + 1;
      const words = tokens.slice(i, bodyEnd(tokens, start, Math.min(i + longestBody, to)));
      const body = bodyAt(text, words, start - i, determiner);
      const isBody = body?.kind === 'named' || (body?.kind === 'definite' && determiner === 'the');
      if (body !== null && isBody)
        found.push({
          noun,
          body,
          place: placeIn(index, tokens[i]?.start ?? 0),
          isMany: noun !== tokens[i]?.form,
        });
    }
  return found;
}

/** Drivers at, divers from; employed | by, worked | for: what those are whose body follows, null where none does. */
function nounAt(tokens: readonly Token[], i: number, isFirst: boolean): string | null {
  const token = tokens[i];
  const link = tokens[i + 1]?.form ?? '';
  if (token?.kind !== 'word') return null;
  if (/^(?:employed|hired)$/.test(token.form) && link === 'by') return colleague;
  if (/^(?:works?|worked|working)$/.test(token.form) && /^(?:for|at)$/.test(link)) return colleague;
  if (token.form === team && /^(?:at|from)$/.test(link)) return team;
  // A strike at Marl Foods, by strikers.
  if (/^(?:strike|walkout|picket)$/.test(token.form) && /^(?:at|by)$/.test(link)) return 'striker';
  // The proprietor of Marl College.
  const isHead =
    determiners.has(tokens[i - 1]?.form ?? '') &&
    roleField(token.form) === 'head' &&
    !isCapital(token) &&
    /^(?:at|of)$/.test(link) &&
    isCapital(tokens[tokens[i + 2]?.form === 'the' ? i + 3 : i + 2]);
  if (isHead) return token.form;
  const isMany =
    /(?:[^s]s|[^u]men|women)$/.test(token.form) &&
    (isRoleNoun(token) || (isFirst && isAgentNoun(token.form)));
  const isOf = /^(?:at|from|in|of|with|for)$/.test(link) || isWorking(tokens, i + 1);
  return isMany && !isPossessor(token) && isOf ? singular(baseOf(token)) : null;
}

const deeds =
  /^(?:work|worked|deliver|delivered|drive|drove|ride|fly|clean|teach|serve|sing|dance|volunteer|play|sew|sail)$/;

/** Riders | who deliver for Marl Parcels: what those do for a body. */
function isWorking(tokens: readonly Token[], who: number): boolean {
  const [first, verb, link] = tokens.slice(who, who + 3).map(({ form }) => form);
  return first === 'who' && deeds.test(verb ?? '') && /^(?:at|for|with|in)$/.test(link ?? '');
}

/** The Talosian navy | reached the wreck: where the verb stands that ends the name of a body. */
function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (!isCapital(tokens[i]) && (auxiliaryOf(tokens[i]) !== null || isFinite(tokens, i))) return i;
  return to;
}

function singular(noun: string): string {
  return noun.replace(/men$/, 'man').replace(/(?<!s)s$/, '');
}

/** Who does research. */
export const researchers =
  /(?:ologists?|icists?|omists?|onomers?|emists?|scientists?|researchers?|orians?|academics?)$/;

const plain =
  /^(?:the|an?|one|another|some|two|three|several|many|other|others|second|third|joint|senior|young|older|fellow|his|her|of|those|these)$/;

/** Among how many people whom a text speaks of by what they do one is sought. */
const lookedBack = 50;

/** One of them: the people of a body that a text spoke of last, in the paragraph or the one before. */
export function groupBefore(place: number, staff: readonly Staff[]): Staff | undefined {
  const to = lowerBound(staff.length, place, (i) => staff[i]?.place ?? 0);
  return staff
    .slice(Math.max(0, to - lookedBack), to)
    .findLast((each) => each.isMany && paragraphOf(place) - paragraphOf(each.place) <= 1);
}

/** One driver, another of the wardens: the people spoken of before whom a role is one of. */
export function staffOf(role: Role, place: number, staff: readonly Staff[]): Staff | undefined {
  const { head, words, isTitle, isCapital, body } = role;
  if (body !== null || (isTitle && isCapital)) return undefined;
  if ([...words].some((word) => word !== head && !plain.test(word))) return undefined;
  const noun = colleagues.test(head) ? colleague : singular(head);
  const to = lowerBound(staff.length, place, (i) => staff[i]?.place ?? 0);
  return staff.slice(Math.max(0, to - lookedBack), to).findLast((each) => each.noun === noun);
}
