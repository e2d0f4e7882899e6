import { isHyphen } from '../english/noun-phrase.ts';
import { isCapital, isComma } from '../english/words.ts';
import { joinsOwners } from './english-possessed-name.ts';
import { baseOf, isDate, isPossessor } from './english-token.ts';
import { bodyField, isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { members, premises } from '../lexicon/english-name-words.ts';
import { determiners, functionWords, phraseBreaks } from '../lexicon/english-function-words.ts';
import { afterName, isAgentNoun, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';

const postpositive = /^(?:assisting|general|emeritus|emerita|elect|designate|extraordinary)$/;
const participles =
  /^(?:dated|seen|obtained|published|released|issued|compiled|led|based|known|involved|familiar|close|briefed|named|called|titled|entitled|written|signed|sent|posted|quoted|cited|reviewed|commissioned|conducted|carried|produced|prepared|drafted|submitted|filed|circulated|leaked|working|living|speaking|representing|opposed|responsible|aware|present|attending|studying|travelling|traveling|hired|employed|charged|accused|whose|aged|overseeing|investigating|running|covering|handling|monitoring|leading|heading|chairing|treating)$/;

/** The noun of a phrase: the last word before what hangs on it; -1 where there is none. */
export function headIndex(words: readonly Token[]): number {
  let end = words.length;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (/^(?:of|for)$/.test(word.form) && isCapital(words[i - 1])) {
      const inner = possessorAfter(words, i) ?? roleAfter(words, i);
      if (inner !== null) {
        i = inner;
        continue;
      }
    }
    // The Rail, Tram and Bus Union's head.
    if (word.form === ',' && isCapital(words[i - 1]) && isCapital(words[i + 1])) continue;
    // The 52-year-old owner.
    if (word.form === '-' && words[i - 1]?.kind === 'number') continue;
    const isBreak =
      (word.kind !== 'word' && word.kind !== 'number' && word.form !== '&') ||
      (phraseBreaks.has(word.form) && !isCapital(word)) ||
      (participles.test(word.form) &&
        // A monitoring group, the investigating officer, her firm's leading designer.
        !determiners.has(words[i - 1]?.form ?? '') &&
        !isPossessor(words[i - 1]) &&
        !isOfKind(words, i) &&
        // The aged care minister.
        words[i + 1]?.form !== 'care' &&
        (!isCapital(words[i + 1]) ||
          isDate(words[i + 1]) ||
          /^(?:representing|covering|investigating|overseeing|handling|studying)$/.test(
            word.form,
          ))) ||
      isParticiple(words, i) ||
      (word.form === 'and' &&
        isRoleNoun(words[i - 1]) &&
        !isPossessor(words[i - 1]) &&
        // Pharmacists and Dentists Union.
        !(isCapital(words[i - 1]) && isCapital(words[i + 1]) && isBodyNoun(baseOf(words[i + 2]))));
    if (!isBreak) continue;
    end = i;
    break;
  }
  let head = end - 1;
  // Ada Finch KC; but Labour MP.
  while (
    head > 0 &&
    afterName.has(words[head]?.text ?? '') &&
    isCapital(words[head - 1]) &&
    roleField(words[head]?.form ?? '') !== 'legislator'
  )
    head--;
  while (head > 0 && postpositive.test(words[head]?.form ?? '') && isRoleNoun(words[head - 1]))
    head--;
  return head;
}

/** The network monitoring firm, a debt collecting agency: what a body does, before its noun. */
function isOfKind(words: readonly Token[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return (
    word?.form.endsWith('ing') === true &&
    next !== undefined &&
    !isCapital(next) &&
    isOwnBody(next.form) &&
    !next.form.endsWith('s')
  );
}

/** The Ombudsman for Children's head of policy: the possessor that a whole name with 'of' or 'for' in it is. */
function possessorAfter(words: readonly Token[], of: number): number | null {
  for (let i = of + 1; i < words.length - 1; i++) {
    const word = words[i];
    if (!isCapital(word) && !/^(?:of|for|and|the|in)$/.test(word?.form ?? '')) return null;
    // Ada Finch of the Dockworkers' Union: a possessor within a name.
    const isInName =
      isCapital(words[i + 1]) &&
      (isBodyNoun(baseOf(words[isPossessor(words[i + 1]) ? i + 2 : i + 1])) ||
        premises.has(baseOf(words[i + 1]))) &&
      !(isRoleNoun(words[i + 1]) && !isPossessor(words[i + 1]));
    if (isPossessor(word) && !isInName && !joinsOwners(words, i + 1)) return i;
  }
  return null;
}

/** Bank of Tavara Governor, Department of Health officials: the role after a body's name with 'of' in it. */
function roleAfter(words: readonly Token[], of: number): number | null {
  // Doctors for Peace coordinator.
  const isCause = words[of]?.form === 'for' && members.test(words[of - 1]?.form ?? '');
  const isBody = isBodyNoun(baseOf(words[of - 1])) && !isRoleNoun(words[of - 1]);
  if (!isBody && !isCause) return null;
  // Office of the Data Commissioner: whose office it is.
  if (/^offices?$/.test(baseOf(words[of - 1])) && words[of + 1]?.form === 'the') return null;
  // Union of Marlish Students: those who are in it.
  const isOfMany = /^(?:union|association)$/.test(bodyField(baseOf(words[of - 1])) ?? '');
  const isMember = (word: Token | undefined) => isOfMany && baseOf(word).endsWith('s');
  let i = of + 1;
  while (
    i < words.length &&
    (isCapital(words[i]) || /^(?:of|for|and|the|in|&)$/.test(words[i]?.form ?? '')) &&
    !(isRoleNoun(words[i]) && isCapital(words[i - 1]) && !isMember(words[i]))
  )
    i++;
  if (i === of + 1 || !isCapital(words[i - 1])) return null;
  const name = i;
  while (i < words.length && i < of + 9 && roleQualities.has(words[i]?.form ?? '')) i++;
  // Chief executive | Ada Finch: a role that is a quality of others.
  if (i > name && (i === words.length || isCapital(words[i])) && isRoleNoun(words[i - 1]))
    return i - 1;
  // Department of Public Works project engineer: what somebody is for there.
  const furthest = i + 2;
  while (i < furthest && !isHeadNoun(words[i]) && isPlainNoun(words[i])) i++;
  return isHeadNoun(words[i]) && !isPossessor(words[i]) ? i : null;
}

/** A Department of Transport | review, officials: the noun of a phrase after a body's name. */
function isHeadNoun(word: Token | undefined): boolean {
  return isRoleNoun(word) || (!isCapital(word) && documentNouns.has(word?.form ?? ''));
}

/** A lower-case word that may be a noun before another, and is no verb of a clause. */
function isPlainNoun(word: Token | undefined): boolean {
  if (word?.kind !== 'word' || isCapital(word) || isPossessor(word)) return false;
  const shapes = commonVerbs.get(word.form);
  return (
    !functionWords.has(word.form) &&
    !phraseBreaks.has(word.form) &&
    englishForms
      .get(word.form)
      ?.some(({ shapes: each }) => each.has('past') || each.has('third')) !== true &&
    shapes?.has('past') !== true &&
    shapes?.has('third') !== true
  );
}

/** A startup backed | by a fund, records flighted | at the hearing: a participle that hangs on the noun before it. */
export function isParticiple(words: readonly Token[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word?.kind !== 'word' || isCapital(word) || before?.kind !== 'word') return false;
  if (determiners.has(before.form) || participles.test(word.form)) return false;
  const next = words[i + 1]?.form ?? '';
  if (/^(?:run|set|hit|left|held|sold|lost|won|cut|kept|read)$/.test(word.form))
    return next === 'by';
  return (
    /^(?:\p{L}{3,}ed|made|built|born|given|taken|drawn|driven|chosen|struck|caught|brought|bought|taught|sought|told|paid|found|grown|thrown|stolen|torn|worn|shot|spent)$/u.test(
      word.form,
    ) &&
    /^(?:by|in|on|at|with|from|to|for|as|into|near|over|under|after|during|outside|about)$/.test(
      next,
    )
  );
}

/** Whether a word is the noun of a role. */
export function isRoleNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const form = baseOf(token);
  return roleField(form) !== null || (!isCapital(token) && isAgentNoun(form));
}

/** A text with a capital: health of the health minister is Health in the name of the ministry. */
export function capitalized(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const notNations = wordSet(
  'european african asian eurasian scandinavian mediterranean caribbean humanitarian parliamentarian authoritarian egalitarian libertarian utilitarian sectarian agrarian vegetarian veterinarian librarian civilian guardian christian custodian median pedestrian presbyterian episcopalian lutheran human urban suburban veteran pagan organ orphan anglican vatican publican republican artisan partisan rubbish',
);

/** French, Talosian, Iraqi: a capital that is a people's adjective, known or by its ending. */
export function isNation(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return (
    isCapital(token) &&
    form.length > 3 &&
    !notNations.has(form.replace(/s$/, '')) &&
    !isBodyNoun(form) &&
    (/(?:[^aeiou]ians?|eans?|[aeiou]nese|[^aeiou]ese|[^s]ish|[ae]ndic|[aeiou][rqntsk]i|[rtncg]ans?)$/.test(
      form,
    ) ||
      /^(?:french|dutch|greek|swiss|czech|thai|filipino|philippine|ghanaian|argentine|serb|croat|montenegrin|welsh|slovak|kazakh|uzbek|afghan|kurdish|arab|nordic|baltic|us|uk|eu|american|german|ugandan|rwandan|angolan|venezuelan|guatemalan|lankan|kenyan|libyan|paraguayan|uruguayan|moldovan|cuban|samoan|nicaraguan|papuan|nepali|somali|bengali|israeli|saudi|emirati|cypriot|slovene|chechen|turkmen|malagasy|catalan|basque|flemish|burkinabe|bangladeshi|kyrgyz|tajik|kosovar|kosovan)$/.test(
        form,
      ))
  );
}

/** The words of a phrase as they stand, without the 's of a possessor at their end. */
export function textOf(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { end } = last;
  const phrase = text.slice(first.start, end);
  return isPossessor(last) ? phrase.replace(/(?<=s)['’]$|['’]s$/u, '') : phrase;
}

/** No phrase of news has more tokens; a hostile one is not read to its end from each of its words. */
const longestPhrase = 150;

/** Where a phrase that starts at a token ends: at a comma, a mark, a quote, or what turns to something else. */
export function phraseEnd(tokens: readonly Token[], from: number, to = tokens.length): number {
  const limit = Math.min(to, from + longestPhrase);
  let i = from;
  while (i < limit) {
    const token = tokens[i];
    if (token === undefined || isComma(token) || token.kind === 'quote' || token.kind === 'bracket')
      break;
    if (token.kind === 'mark' && token.form !== '&' && !isHyphen(tokens, i)) {
      // Sept. 9, Co. and such: no end.
      const next = tokens[i + 1];
      const isAbbreviation =
        token.form === '.' &&
        next !== undefined &&
        (next.kind === 'number' || /^\p{Ll}/u.test(next.text)) &&
        tokens[i - 1]?.end === token.start;
      if (!isAbbreviation) break;
    }
    i++;
  }
  return i;
}

/** A name's words put together, where only its tokens are at hand. */
export function nameText(name: readonly Token[]): string {
  const text = name
    .map((word) => word.text)
    .join(' ')
    .replace(/ \. ?/g, '. ');
  return name.at(-1)?.isEponym === true ? text : text.replace(/['’]s$|(?<=s)['’]$/u, '');
}
