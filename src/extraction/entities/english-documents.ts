import { wordSet } from '../lexicon/word-set.ts';
import { isMonth } from '../lexicon/english-months.ts';
import { isCapital } from '../english/words.ts';
import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Phrase } from './english-phrase.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { headIndex, isParticiple, phraseEnd, textOf } from './english-noun.ts';
import { readRole } from './english-role.ts';
import { bodyAt } from './english-body-at.ts';
import { type BodyWords, readBody } from './english-role-body.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { type BodyField, platforms } from '../lexicon/english-bodies.ts';
import { madeOrPublished } from '../lexicon/english-publishing.ts';
import { type Paragraph } from '../statement.ts';
import { type Token, tokenAfter } from '../tokens.ts';

const submitted =
  /^(?:filed|submitted|lodged|brought|tabled|carried|done|made|led|maintained|collected|gathered)$/;
const isIssued = (form: string) => madeOrPublished.has(form) || submitted.test(form);
const received = /^(?:obtained|seen|reviewed|viewed|read|verified|examined|cited|quoted)$/;
const furthest = 5;

/** Who issued a document, by its phrase and what stands right after: a letter from the NTA, LSEG data, minutes of the council. */
export function issuerOf(
  { text, tokens }: Paragraph,
  phrase: readonly Token[],
  isName: (word: Token) => boolean,
): BodyWords | null {
  const whole = withoutCapital(phrase, isName);
  // A copy of the council's letter: whoever wrote the letter.
  const copied = whole.findIndex(
    ({ form }, i) =>
      form === 'of' &&
      /^(?:copy|copies|draft|excerpts?|extracts?|version)$/.test(whole[i - 1]?.form ?? ''),
  );
  const inner = whole.slice(copied + 1);
  const isOfText = copied !== -1 && documentNouns.has(baseOf(inner[headIndex(inner)]));
  const words = isOfText ? inner : whole;
  const head = headIndex(words);
  // Documents submitted to the council, a contract obtained by the Herald: neither wrote them.
  const sent = words.findIndex(
    ({ form }, i) =>
      i > head &&
      (/^(?:obtained|seen|reviewed|viewed|leaked|shared|submitted|sent|addressed|filed|lodged|deposited|registered|tabled|presented)$/.test(
        form,
      ) ||
        // A memo to the works committee.
        (form === 'to' && i === head + 1) ||
        // A filing with the central bank.
        (/^filings?$/.test(baseOf(words[head])) && /^(?:with|to)$/.test(form))),
  );
  const of = words[head + 1]?.form === 'of' ? head + 2 : words.length;
  // The Auditor General's report.
  const owner = words.findIndex((word, i) => i < head && isPossessor(word));
  const named =
    (owner === -1 ? null : officeAt(text, words, words.findIndex(isCapital))) ??
    officeAt(text, words, determiners.has(words[of]?.form ?? '') ? of + 1 : of) ??
    readBody(text, sent === -1 ? words : words.slice(0, sent), head);
  // A Slack message: where it was written.
  const own = platforms.has(named?.text.toLowerCase() ?? '') ? null : named;
  const [last] = words.slice(-1);
  if (last === undefined) return own;
  const next = tokenAfter(tokens, last.start);
  const by = byIssuer({ text, tokens }, next - (words.length - head) + 1);
  // A survey of 34 economists conducted by a paper: whoever did it rather than who was asked.
  // A letter from Vantrex.
  const from = words.findIndex(({ form }, i) => i > head && form === 'from');
  const sender = from === -1 ? null : writerAt(text, words, from + 1);
  if (sender?.kind === 'named') return sender;
  const isOfPeople = /^(?:surveys?|polls?|interviews?|stud(?:y|ies))$/.test(baseOf(words[head]));
  // A survey of 17 brokerages by Topline House; but a memo seen by the Herald.
  const at = words.findIndex(
    ({ form }, i) => i > head && form === 'by' && !received.test(words[i - 1]?.form ?? ''),
  );
  const author = at === -1 ? null : writerAt(text, words, at + 1);
  if (author?.kind === 'named') return author;
  // An Ipsos poll for the Globe: whoever's it is by what stands before its noun.
  const before = isOfPeople ? readBody(text, words.slice(0, head + 1), head) : null;
  if (before?.kind === 'named') return before;
  return isOfPeople ? (by ?? own) : (own ?? by);
}

/** Leaked emails, Internal company memos: words that only the start of the sentence gives a capital. */
function withoutCapital(
  words: readonly Token[],
  isName: (word: Token) => boolean,
): readonly Token[] {
  const [first, second] = words;
  return first === undefined ||
    second === undefined ||
    !/^\p{Lu}\p{Ll}+$/u.test(first.text) ||
    isCapital(second) ||
    isName(first)
    ? words
    : [{ ...first, text: first.text.toLowerCase() }, ...words.slice(1)];
}

/** From the ministry, by the chief executive of Vantrex: the body that writes, or that the writer is of. */
function writerAt(text: string, words: readonly Token[], from: number): BodyWords | null {
  const office = officeAt(text, words, determiners.has(words[from]?.form ?? '') ? from + 1 : from);
  if (office !== null) return office;
  const own = readRole(text, words.slice(from))?.body;
  return own?.kind === 'named' ? own : bodyAt(text, words, from, words[from]?.form ?? '');
}

const generals =
  /^(?:auditor|accountant|comptroller|controller|inspector|registrar|surveyor|attorney|solicitor|advocate|prosecutor|receiver|surgeon)$/;
const offices =
  /^(?:auditorgeneral|accountantgeneral|inspectorgeneral|registrargeneral|surveyorgeneral|attorneygeneral|solicitorgeneral|advocategeneral|surgeongeneral|comptroller|ombuds(?:man|woman|person)|commissioner|rapporteur|protector|statistician|coroner)$/;

/** The Auditor General of Talos, the Information Commissioner: an office that writes under its own name, and is nobody's title. */
function officeAt(text: string, words: readonly Token[], from: number): BodyWords | null {
  for (let i = from; i < words.length && isCapital(words[i]); i++) {
    const isGeneral = generals.test(baseOf(words[i])) && baseOf(words[i + 1]) === 'general';
    const last = isGeneral ? i + 1 : i;
    if (!isGeneral && !offices.test(baseOf(words[i]))) continue;
    if (isCapital(words[last + 1])) return null;
    const of = last + 1;
    const the = words[of + 1]?.form === 'the' ? 1 : 0;
    let end = of;
    if (/^(?:of|for|on)$/.test(words[of]?.form ?? '') && isCapital(words[of + 1 + the])) {
      end = of + 1 + the;
      while (isCapital(words[end])) end++;
    }
    return { kind: 'named', text: textOf(text, words.slice(from, end)), head: 'office' };
  }
  return null;
}

function byIssuer(
  { text, tokens }: Pick<Paragraph, 'text' | 'tokens'>,
  from: number,
): BodyWords | null {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, from + furthest + 6); i++) {
    const form = tokens[i]?.form ?? '';
    if (/^(?:said|says|found|finds|showed|shows|warned|concluded)$/.test(form)) return null;
    if (!isIssued(form)) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + furthest); k++) {
      if (!/^(?:by|for)$/.test(tokens[k]?.form ?? '')) continue;
      const determiner = tokens[k + 1]?.form ?? '';
      const start = determiners.has(determiner) ? k + 2 : k + 1;
      const rest = tokens.slice(start, phraseEnd(tokens, start));
      const body = officeAt(text, rest, 0) ?? bodyAt(text, rest, 0, determiner);
      if (body !== null && (body.kind !== 'owner' || isCapital(tokens[start]))) return body;
    }
  }
  return null;
}

/** What a document is called: without who has seen it and when it came out. */
export function documentText(text: string, words: readonly Token[]): string {
  const head = headIndex(words);
  const cut = words.findIndex(
    (word, i) =>
      i > Math.max(0, head) &&
      ((isParticiple(words, i) && word.form !== 'compiled') ||
        // A draft of the accord circulated, when nothing but the day comes after.
        (i === words.length - 1 && isIssued(word.form)) ||
        (/^(?:commissioned|conducted|prepared|produced|written|carried|drafted)$/.test(word.form) &&
          words[i + 1]?.form !== 'in') ||
        (/^(?:seen|obtained|reviewed|viewed|shared|leaked)$/.test(word.form) &&
          !isCapital(words[i + 1])) ||
        (/^(?:announced|released|published|issued|unveiled|posted|updated)$/.test(word.form) &&
          words.slice(i + 1).every(isWhen)) ||
        (/^(?:in|on|from|for|last|this|earlier)$/.test(word.form) &&
          words.slice(i + 1).every(isWhen))),
  );
  const kept = words.slice(0, cut === -1 ? words.length : cut);
  while (
    kept.length > 1 &&
    (/^(?:and|also|was|which|a|copy)$/.test(kept.at(-1)?.form ?? '') ||
      kept.at(-1)?.kind === 'mark')
  )
    kept.pop();
  return textOf(text, kept);
}

/** Earlier this week, 12 March: what a document may have after when it came out. */
function isWhen({ kind, form }: Token): boolean {
  return kind === 'number' || isMonth(form) || times.test(form);
}

const times =
  /^(?:last|this|earlier|late|early|the|week|month|year|\w+day|and|of|spring|summer|autumn|winter)$/;

/** Those to whom a body writes because they are its own: an email to customers, a note sent to all staff. */
const ownPeople = wordSet(
  'customers clients passengers travellers travelers commuters subscribers members staff employees workers colleagues students pupils parents families patients tenants residents shareholders investors creditors bondholders depositors savers policyholders suppliers retailers franchisees dealers drivers users readers viewers listeners donors supporters fans volunteers alumni faculty teachers ticketholders holders guests applicants candidates growers developers sellers partners households',
);
const messages =
  /^(?:e-?mails?|messages?|texts?|memos?|memorandum|letters?|notes?|notices?|circulars?|bulletins?|newsletters?|updates?|alerts?|leaflets?|advisory|advisories|sms|presentation)$/;

/** An email sent to season-ticket holders: of the body that is spoken of, as it names no other. */
function isToOwnPeople(words: readonly Token[]): boolean {
  const to = words.findIndex(({ form }) => form === 'to');
  if (to < 1 || words.some(isPossessor)) return false;
  const isSent = /^(?:sent|addressed|distributed|issued|circulated|written)$/;
  const head = isSent.test(words[to - 1]?.form ?? '') ? to - 2 : to - 1;
  return (
    messages.test(words[head]?.form ?? '') &&
    words.slice(to + 1, to + 5).some(({ form }) => ownPeople.has(form))
  );
}

/** The kinds of bodies that write a document of a kind, whatever it is about: an affidavit, a council's minutes. */
function writersOf(head: string, words: readonly Token[]): readonly BodyField[] {
  if (words.some(({ form }) => form === 'planning')) return ['council'];
  // The first information report, of the police in South Asia.
  if (
    words.some(
      ({ form }, i) => form === 'fir' || (form === 'first' && words[i + 1]?.form === 'information'),
    )
  )
    return ['police'];
  const noun = head.replace(/s$/, '');
  return writers.find(([nouns]) => nouns.test(noun))?.[1] ?? [];
}

const writers: [nouns: RegExp, fields: readonly BodyField[]][] = [
  [/^(?:affidavit|mugshot|chargesheet)$/, ['police']],
  [/^(?:ruling|judge?ment|verdict|writ)$/, ['court']],
  [/^(?:minute|motion|agenda|bylaw|byelaw)$/, ['council', 'parliament']],
  [/^manifesto$/, ['party']],
  [/^accounts?$/, ['club', 'company', 'association']],
  [/^(?:filing|prospectus)$/, ['company']],
];

/** An internal memo, a news release: of the body that is spoken of. */
export function ownBody({ words, head }: Phrase, place: number, bodies: Bodies): Actor[] {
  // A staff report: of the city that has the staff.
  if (words.some(({ form }, i) => form === 'staff' && words[i + 1]?.form === head)) {
    const city = bodies.ofField(['council'], place);
    if (city !== undefined) return [city];
  }
  const isOwn =
    isToOwnPeople(words) ||
    words.some(({ form }) => /^(?:its|their)$/.test(form)) ||
    words.some(({ form }) => /^(?:internal|in-house|inhouse)$/.test(form)) ||
    (head === 'release' && words.some(({ form }) => /^(?:news|press|media)$/.test(form)));
  const fields = writersOf(head, words);
  const body = isOwn
    ? bodies.last(place)
    : fields.length > 0
      ? bodies.ofField(fields, place)
      : undefined;
  return body === undefined ? [] : [body];
}
