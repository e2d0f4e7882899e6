import { textOf } from './english-noun.ts';
import { bodyAt } from './english-role-body.ts';
import { memberOf, type Role, readRole } from './english-role.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';

const furthestVerb = 3;
const works =
  /^(?:runs?|ran|owns?|owned|leads?|led|heads?|headed|chairs?|chaired|directs?|directed|manages?|managed|founded|cofounded|set|works?|worked|teaches|taught|represents?|represented|edits?|coaches|coached|oversees|oversaw|serves?|served|sits|advises|advised|studies|studied|covers?|covered|presides|started|opened|operates|lectures|speaks|acts|practises|practices|farms|launched|established|keeps|joined|tracks|researches|commands|commanded|took|moved|left|coordinates?|coordinated|organi[sz]es?|organi[sz]ed|supervises?|supervised|volunteers?|volunteered|consults|campaigns|campaigned|lobbies|handles|plays|played|trains|trained|administers|produces|treats|sat|belongs|reports|inspected|audited|designed|drove|drives|flew|flies|cleaned|cleans|cooked|cooks|translated|translates|tested|tests|monitors|monitored|negotiated|negotiates|mapped|maps|surveyed|surveys|fished|piloted|pilots|guarded|guards|photographed|photographs|investigates|investigated|follows|analy[sz]es|analy[sz]ed|writes|wrote|blogs|drafted|worked|interned|competes|rides|rode|races|raced|scouts|scouted|crewed|skippered|skippers)$/;

/** Verbs of those who head a body. */
export const leading = wordSet(
  'lead leads led head heads headed chair chairs chaired command commands commanded coaches coached direct directs directed edits manage manages managed founded cofounded joined run runs ran oversees oversaw',
);

/** What a body has somebody lead. */
const undertakings = wordSet(
  'appraisal review project programme program study research survey excavation dig expedition trial rollout operation rescue search restoration negotiations talks assessment campaign section ward desk',
);

/** Runs the Corner Press café, covers mining at Brandt & Rowe, works for the council: the words after who. */
export function relativeRole(text: string, words: readonly Token[]): Role | null {
  let verb = 0;
  while (verb < Math.min(words.length, furthestVerb) && !works.test(words[verb]?.form ?? ''))
    verb++;
  const word = words[verb];
  if (word === undefined || !works.test(word.form)) return null;
  const isObject =
    !/^(?:took|moved|works?|worked|teaches|taught|serves?|served|sits|studies|studied|covers?|covered|lectures|speaks|acts|presides|farms|tracks|researches|represents?|represented|coordinates?|coordinated|volunteers?|volunteered|consults|campaigns|campaigned|lobbies|handles|plays|played|trains|trained|treats|sat|belongs|reports|inspected|audited|designed|drove|drives|flew|flies|cleaned|cleans|cooked|cooks|translated|translates|tested|tests|monitors|monitored|negotiated|negotiates|mapped|maps|surveyed|surveys|fished|piloted|pilots|guarded|guards|photographed|photographs|investigates|investigated|follows|analy[sz]es|analy[sz]ed|writes|wrote|blogs|drafted|interned|competes|rides|rode|races|raced|scouts|scouted|crewed|skippered|skippers)$/.test(
      word.form,
    );
  const rest = words.slice(verb + 1);
  // Who took over the Playhouse in 2021.
  if (/^(?:took|takes)$/.test(word.form) && rest[0]?.form === 'over')
    return named(belonging(text, rest));
  // Who manages a technology fund at Lindgard.
  if (/^an?$/.test(rest[0]?.form ?? '')) {
    const at = rest.findIndex(({ form }) => /^(?:at|for|with)$/.test(form));
    const own = at === -1 ? null : named(belonging(text, rest.slice(at)));
    if (own !== null) return own;
  }
  const found = isObject ? belonging(text, [word, ...rest]) : null;
  const kind = found?.body?.kind ?? '';
  if (kind === 'named' || (leading.has(word.form) && /^(?:definite|study)$/.test(kind)))
    return found;
  // Who chaired the appraisal: of the body that was spoken of.
  const isWork = /^(?:the|its)$/.test(rest[0]?.form ?? '') && undertakings.has(rest[1]?.form ?? '');
  if (leading.has(word.form) && isWork && found === null && rest.length === 2)
    return memberOf({ kind: 'last', text: '', head: rest[1]?.form ?? '' });
  // Who lectures in law at Corby University: the first that names a body.
  const isPost = /^(?:works?|worked|teaches)$/.test(word.form);
  for (const [at, { form }] of rest.entries()) {
    if (!/^(?:at|for|with|of|as|on|in)$/.test(form)) continue;
    const role = belonging(text, rest.slice(at));
    if (role?.body?.kind === 'named' || (role !== null && isPost)) return role;
  }
  return null;
}

function named(role: Role | null): Role | null {
  return role?.body?.kind === 'named' ? role : null;
}

/** A role that says no more than where somebody belongs. */
export function belonging(text: string, words: readonly Token[]): Role | null {
  const role = readRole(text, words.slice(1));
  if (role !== null && role.body !== null && words[0]?.form === 'as') return role;
  const body = bodyOfPhrase(text, words);
  return body === null ? null : memberOf(body, textOf(text, words));
}

function bodyOfPhrase(text: string, words: readonly Token[]): Role['body'] {
  const determiner = words[1]?.form ?? '';
  const start = determiners.has(determiner) ? 2 : 1;
  return bodyAt(text, words, start, determiner);
}
