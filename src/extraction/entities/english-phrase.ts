import { isCapital } from '../english/words.ts';
import { givenGender } from '../lexicon/english-given-names.ts';
import {
  anonymousNouns,
  bodyNouns,
  documentNouns,
  mediaNouns,
  mediaWords,
  roleWords,
} from '../lexicon/english-words.ts';
import { type Token } from '../tokens.ts';
import { lastNamed } from './organization.ts';
import { englishAffiliation } from './english-affiliation.ts';
import {
  determiners,
  genderOf,
  hasOrganizationWord,
  headOf,
  isAcronym,
  nameIn,
  withoutTime,
} from './english-name.ts';
import { describe, type Description } from './entity.ts';
import { type Gazetteer } from './gazetteer.ts';

/** Says what an English noun phrase names; a second phrase beside it may be its role or its name. */
export function describeEnglish(
  text: string,
  tokens: readonly Token[],
  { gazetteer, apposition = [] }: { gazetteer: Gazetteer; apposition?: readonly Token[] },
): Description {
  const words = tokens.filter(
    ({ kind }) => kind === 'word' || kind === 'number' || (kind === 'mark' && tokens.length > 1),
  );
  const first = words[0];
  const phrase = textOf(text, withoutTime(words));
  if (first === undefined) return describe(phrase, 'unknown');
  const bare = determiners.test(first.form) && words.length > 1 ? words.slice(1) : words;
  const known = gazetteer.match(words, 0) ?? gazetteer.match(bare, 0);
  if (known !== null && known.length >= bare.length) {
    const name = textOf(text, bare);
    return describe(phrase, known.record.kind, {
      name,
      gazetteerId: known.record.id,
      isMedium: known.record.kind === 'organization' && known.record.type === 'media',
    });
  }
  const head = headOf(words);
  const name = nameIn(words);
  const beside = apposition.filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  const isRole =
    last !== undefined &&
    !isCapital(last) &&
    (roleWords.has(last.form) || last.form.startsWith('spokes'));
  const isPlainRole =
    determiners.test(first.form) &&
    head !== null &&
    (roleWords.has(head) || anonymousNouns.has(head) || head.startsWith('spokes')) &&
    !isCapital(bare[0]);
  // Counsel for the council, Lena Fox: a role whose capital is only that of its sentence.
  const isLoneRole =
    name !== null &&
    name.length === 1 &&
    name[0] === first &&
    (roleWords.has(first.form) || first.form.startsWith('spokes'));
  if (name === null || ((isRole || isPlainRole || isLoneRole) && beside.length > 0)) {
    const besideName = nameIn(beside.filter(({ form }) => form !== 'who'));
    if (besideName !== null && besideName[0] === beside[0] && !hasOrganizationWord(besideName)) {
      return person(text, besideName, { phrase, roleWords: words, gazetteer, head });
    }
    if (head !== null && documentNouns.has(head))
      return describe(phrase, 'document', {
        head,
        name: /^the$/.test(first.form) && words.length === 2 ? null : phrase,
      });
    if (
      /^(?:the|their|its|his|her|our)$/.test(first.form) &&
      head !== null &&
      (bodyNouns.has(head) || mediaNouns.has(head))
    ) {
      return describe(phrase, 'organization', {
        head,
        isMedium: mediaNouns.has(head) && head !== 'agency',
        name: words.length > 3 ? phrase : null,
      });
    }
    if (head !== null && anonymousNouns.has(head) && !/^the$/.test(first.form))
      return describe(phrase, 'anonymous', {
        head,
        name: phrase,
        organization: englishAffiliation(text, words, gazetteer).organization,
      });
    if (
      /^(?:the|her|his)$/.test(first.form) &&
      head !== null &&
      words.length <= 4 &&
      roleWords.has(head)
    )
      return describe(phrase, 'person', { head, role: textOf(text, bare) });
    if (/^(?:the|their|its|his|her|our)$/.test(first.form) && head !== null && words.length === 2)
      return describe(phrase, 'person', {
        head,
        organization: /^(?:its|their)$/.test(first.form) ? lastNamed : null,
      });
    if (name === null)
      return describe(phrase, 'anonymous', {
        head,
        name: phrase,
        organization: englishAffiliation(text, words, gazetteer).organization,
      });
  }
  // Whitehall sources: a name that only says whose they are.
  if (
    last !== undefined &&
    !isCapital(last) &&
    (anonymousNouns.has(last.form) || isRole) &&
    beside.length === 0
  )
    return describe(phrase, 'anonymous', {
      head: last.form,
      name: phrase,
      organization: englishAffiliation(text, words, gazetteer).organization,
    });
  const before = words.slice(0, words.indexOf(name[0] ?? first));
  const isAnonymous =
    head !== null &&
    (anonymousNouns.has(head) || head.startsWith('spokes')) &&
    before.some(({ form }) => form === head || /^(?:at|from|of|in|with|to|led|by)$/.test(form));
  if (isAnonymous)
    return describe(phrase, 'anonymous', {
      head,
      name: phrase,
      organization: englishAffiliation(text, words, gazetteer).organization,
    });
  if (before.some(({ form }) => documentNouns.has(form)))
    return describe(phrase, 'document', {
      name: phrase,
      head,
      organization: englishAffiliation(text, words, gazetteer).organization,
    });
  if (
    hasOrganizationWord(name) ||
    isAcronym(name) ||
    (first.form === 'the' && isCapital(first) && before.length === 1) ||
    (before.some(({ form }) => mediaNouns.has(form) || bodyNouns.has(form)) &&
      !before.some(({ form }) => roleWords.has(form)))
  ) {
    const body = textOf(text, name);
    const isMedium =
      name.some(({ form }) => mediaWords.has(form)) ||
      before.some(({ form }) => mediaNouns.has(form));
    return describe(phrase, 'organization', {
      name: body,
      isMedium,
      gazetteerId: gazetteer.find(body)?.id ?? null,
      head: name.at(-1)?.form ?? null,
    });
  }
  // Save Our Harbour, a residents' group: what is beside the name says that it is a body.
  const kind = /^(?:a|an|the)$/.test(beside[0]?.form ?? '') ? headOf(beside) : null;
  if (kind !== null && bodyNouns.has(kind) && !roleWords.has(kind))
    return describe(phrase, 'organization', { name: textOf(text, name), head: kind });
  // Lena Fox, who covers mining at Brandt & Rowe: where they work, which is no role.
  const isPlace = beside[0]?.form === 'at';
  const described = person(text, name, {
    phrase,
    roleWords: isPlace ? before : [...before, ...beside],
    gazetteer,
    head: null,
  });
  return isPlace && described.organization === null
    ? { ...described, ...englishAffiliation(text, [first, ...beside], gazetteer) }
    : described;
}

function person(
  text: string,
  name: readonly Token[],
  {
    phrase,
    roleWords: role,
    gazetteer,
    head,
  }: { phrase: string; roleWords: readonly Token[]; gazetteer: Gazetteer; head: string | null },
): Description {
  const words = role.filter(({ form }, i) => i > 0 || !determiners.test(form));
  const given = name.length > 1 ? givenGender(name[0]?.form ?? '') : null;
  const full = textOf(text, name);
  const record = gazetteer.find(full);
  return describe(phrase, 'person', {
    name: full,
    role: words.length === 0 ? null : textOf(text, words),
    head: head ?? words.at(-1)?.form ?? null,
    gender: genderOf(words) ?? given,
    gazetteerId: record?.kind === 'person' ? record.id : null,
    ...englishAffiliation(text, words, gazetteer),
  });
}

function textOf(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/['’]s$/u, '');
}
