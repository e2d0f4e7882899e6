import {
  anonymousHeads,
  documentHeads,
  givenNames,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import type { Token } from '../tokens.ts';
import { type BodyContext, isBodyNoun } from './arabic-body.ts';
import { isPossessedTitle, nameStart, roleAfterName } from './arabic-name.ts';
import { officesOf } from './arabic-office.ts';
import { describe, type Description } from './entity.ts';
import type { Office } from './office.ts';
import { phraseText } from './phrase-text.ts';

/** The words of a phrase by what they tell of a person: each role, and the name. */
interface Parts {
  roles: (readonly Token[])[];
  name: readonly Token[];
  /** What stands after the name: من منظمة العفو. */
  rest: readonly Token[];
}

/** Whether a word is the head of a role. */
export function isTitle(form: string): boolean {
  return isHead(form, titleHeads) || isPossessedTitle(form);
}

/** Says whom a phrase of role and name names, with another role or the name in the phrase beside it. */
export function describePerson(
  context: BodyContext,
  { apposition, phrase, head }: { apposition: readonly Token[]; phrase: string; head: string },
): Description {
  const { text, tokens, gazetteer } = context;
  const first = tokens[0]?.form ?? '';
  const isNation = tokens.length > 1 && gazetteer.byNisba(first) !== undefined;
  const hasTitle = isNation || isUnknownRole(tokens) || isTitle(first) || honorifics.has(first);
  const { roles, name: nameWords, rest } = merge(context, { hasTitle, apposition });
  const name = nameWords.length === 0 ? null : phraseText(text, nameWords);
  const known = name === null ? undefined : gazetteer.find(name);
  const parts = [...roles, rest].flatMap((words) => officesOf({ ...context, tokens: words }));
  // رئيس المؤتمر، البرازيلي جواو تافاريس: an official of a nation, in whatever parts of the phrase.
  const all = roles.flat();
  const offices =
    parts.length > 0
      ? parts
      : officesOf({ ...context, text: '', tokens: all }).filter(
          ({ kind }) => kind === 'government',
        );
  return describe(phrase, 'person', {
    name,
    role: roleText(text, roles),
    head: hasTitle && !isNation ? head : null,
    gender:
      first.endsWith('ه') && hasTitle
        ? 'f'
        : hasTitle
          ? 'm'
          : known?.kind === 'person'
            ? known.gender
            : null,
    gazetteerId: known?.kind === 'person' ? known.id : null,
    offices,
    isSpokesperson: offices.some(({ isSpokesperson }: Office) => isSpokesperson),
  });
}

function merge(
  { tokens, gazetteer, nations }: BodyContext,
  { hasTitle, apposition }: { hasTitle: boolean; apposition: readonly Token[] },
): Parts {
  const [head] = tokens;
  // السنغالي بابا نداو: a nation alone is the whole role.
  const isNation =
    head !== undefined &&
    tokens.length > 2 &&
    isDefinite(head.form) &&
    !isHead(head.form, titleHeads) &&
    nations.ofAdjective(head) !== null;
  const start = isNation
    ? 1
    : hasTitle && !isNameBeside(tokens, apposition)
      ? nameStart(tokens, gazetteer)
      : hasTitle
        ? tokens.length
        : 0;
  const parts: Parts = { roles: [tokens.slice(0, start)], name: tokens.slice(start), rest: [] };
  if (apposition.length > 0) {
    if (parts.name.length > 0) parts.roles.push(apposition);
    else if (isTitle(apposition[0]?.form ?? '') || apposition.length > 5) {
      const from = nameStart(apposition, gazetteer);
      parts.roles.push(apposition.slice(0, from));
      parts.name = apposition.slice(from);
    } else parts.name = apposition;
  }
  // البرازيلي جواو تافاريس: a nation is a role.
  const [first] = parts.name;
  if (
    first !== undefined &&
    parts.name.length > 2 &&
    isDefinite(first.form) &&
    nations.ofAdjective(first) !== null
  ) {
    parts.roles.push([first]);
    parts.name = parts.name.slice(1);
  }
  const after = roleAfterName(parts.name);
  if (after !== -1) {
    parts.roles.push(parts.name.slice(after));
    parts.name = parts.name.slice(0, after);
  }
  const end = prepositionIn(parts.name);
  if (end !== -1) {
    parts.rest = parts.name.slice(end);
    parts.name = parts.name.slice(0, end);
  }
  return { ...parts, roles: parts.roles.filter((words) => words.length > 0) };
}

/** أستاذ الطب في جامعة عين شمس، مجدي سالم: the name is what follows, however the role ends. */
function isNameBeside(tokens: readonly Token[], beside: readonly Token[]): boolean {
  const [first] = beside;
  if (first === undefined || beside.length < 2 || beside.length > 5) return false;
  if (givenNames.has(first.form)) return true;
  return (
    beside.length <= 3 &&
    tokens.some(({ form }) => prepositions.has(form)) &&
    !isDefinite(first.form) &&
    ![titleHeads, organizationHeads, anonymousHeads, documentHeads].some((heads) =>
      isHead(first.form, heads),
    )
  );
}

/** الناظر كمال فهمي: a definite noun that no lexicon has, before a given name. */
function isUnknownRole(words: readonly Token[]): boolean {
  if (!isDefinite(words[0]?.form ?? '') || words.length < 3) return false;
  // الهيدرولوجية في المعهد كاتارينا فوكس.
  const isInBody = /^(?:في|لدي|من)$/.test(words[1]?.form ?? '') && isBodyNoun(words[2]);
  return isInBody || words.slice(1, -1).some(({ form }) => givenNames.has(form));
}

function roleText(text: string, roles: readonly (readonly Token[])[]): string | null {
  const words = roles.flatMap((role, k) =>
    role.filter(({ form }, i) => !honorifics.has(form) || (i > 0 && k === 0)),
  );
  const role = words.length === 0 ? '' : phraseText(text, words);
  return role === '' ? null : role;
}

function prepositionIn(words: readonly Token[]): number {
  return words.findIndex(
    ({ form, kind }, i) =>
      i > 0 && (kind !== 'word' || prepositions.has(form) || (i > 1 && /^بال.../.test(form))),
  );
}
