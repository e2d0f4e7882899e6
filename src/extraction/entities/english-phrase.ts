import { isCapital } from '../english/words.ts';
import { givenGender } from '../lexicon/english-given-names.ts';
import {
  anonymousNouns,
  bodyNouns,
  documentNouns,
  mediaNouns,
  mediaWords,
  organizationWords,
  roleWords,
} from '../lexicon/english-words.ts';
import { type Token } from '../tokens.ts';
import { lastNamed } from './arabic-affiliation.ts';
import { englishAffiliation } from './english-affiliation.ts';
import { describe, type Description } from './entity.ts';
import { type Gazetteer } from './gazetteer.ts';

const particles =
  /^(?:de|da|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|di|du|dos|and|of|the|for|&|st)$/;

const determiners =
  /^(?:the|a|an|one|two|three|four|some|several|many|another|his|her|their|its|this|that)$/;

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

/** The run of capitals at the end of a phrase, without the titles before it. */
function nameIn(words: readonly Token[]): readonly Token[] | null {
  let end = words.length;
  while (end > 0 && !isCapital(words[end - 1])) end--;
  if (end === 0) return null;
  // A name with a clause or a place after it: the capitals that come first.
  let start = end - 1;
  while (
    start > 0 &&
    (isCapital(words[start - 1]) ||
      (particles.test(words[start - 1]?.form ?? '') &&
        isCapital(words[start - 2]) &&
        !/^(?:of|for)$/.test(words[start - 1]?.form ?? '')) ||
      (/^(?:of|for)$/.test(words[start - 1]?.form ?? '') &&
        isCapital(words[start - 2]) &&
        organizationWords.has(words[start - 2]?.form ?? '')))
  )
    start--;
  const isFirstWord = start === 0 && determiners.test(words[0]?.form ?? '');
  if (isFirstWord) start++;
  for (let i = start; i < end - 1; i++)
    if (roleWords.has(words[i]?.form ?? '') && !hasOrganizationWord(words.slice(i + 1, end)))
      start = i + 1;
  while (
    start < end - 1 &&
    roleWords.has(words[start]?.form ?? '') &&
    !hasOrganizationWord(words.slice(start, end))
  )
    start++;
  if (start >= end) return null;
  const run = words.slice(start, end);
  const [only] = run;
  if (
    run.length === 1 &&
    only !== undefined &&
    start === 0 &&
    (anonymousNouns.has(only.form) || documentNouns.has(only.form) || roleWords.has(only.form))
  )
    return null;
  return run;
}

/** A report by the office in 2023: when it came out is no part of what it is called. */
function withoutTime(words: readonly Token[]): readonly Token[] {
  const at = words.length - 2;
  return at > 1 &&
    /^(?:in|on|from|for)$/.test(words[at]?.form ?? '') &&
    words[at + 1]?.kind === 'number'
    ? words.slice(0, at)
    : words;
}

function headOf(words: readonly Token[]): string | null {
  const stop = words.findIndex(
    ({ form, kind }, i) =>
      i > 0 &&
      (kind !== 'word' ||
        /^(?:of|at|for|with|in|from|on|to|who|which|familiar|close|briefed|involved|near|based|by|led|including|such|compiled|published|seen|obtained)$/.test(
          form,
        )),
  );
  const head = words.slice(0, stop === -1 ? words.length : stop).at(-1);
  return head?.form ?? null;
}

function hasOrganizationWord(name: readonly Token[]): boolean {
  return name.some(({ form, text }) => organizationWords.has(form) || text === '&');
}

function isAcronym(name: readonly Token[]): boolean {
  return name.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.]{1,6}(?:-TV|-FM)?$/u.test(name[0]?.text ?? '');
}

function genderOf(role: readonly Token[]): 'm' | 'f' | null {
  for (const { form } of role) {
    if (
      /^(?:mrs|ms|miss|dame|lady|queen|princess|spokeswoman|chairwoman|businesswoman|actress|mother|sister|daughter|wife|widow)$/.test(
        form,
      )
    )
      return 'f';
    if (
      /^(?:mr|sir|lord|king|prince|spokesman|chairman|businessman|actor|father|brother|son|husband|fisherman)$/.test(
        form,
      )
    )
      return 'm';
  }
  return null;
}

function textOf(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/['’]s$/u, '');
}
