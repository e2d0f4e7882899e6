import { isFinite } from '../english/grammar.ts';
import { isComma } from '../english/words.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { lowerBound } from '../lower-bound.ts';
import { type Paragraph } from '../statement.ts';
import { type Actor } from './english-actor.ts';
import { isNoMedium } from './english-body-fit.ts';
import { type Affiliations } from './english-affiliation.ts';
import { type Bodies } from './english-bodies.ts';
import { type Cast } from './english-cast.ts';
import { issuerOf, ownBody } from './english-documents.ts';
import { type Phrase } from './english-phrase.ts';
import { phraseEnd } from './english-noun.ts';
import { memberOf } from './english-role.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { placeIn } from './place.ts';

/** What the same document may be called again. */
const general = /^(?:reports?|findings|review|inspection|audit|assessment|investigation|inquiry)$/;
const puts =
  /^(?:publish|issue|release|unveil|launch|produce|write|send|sent|wrote|commission|file|post|share|circulat|present|submit|submis|lodge|draft|conduct|carr|hand)/;

/** How many documents are looked back over, how many of them that may be the same, and how many words before its noun one may have. */
const documentsBack = 60;
const reportsBack = 12;
const longest = 8;
const longestLead = 40;

interface Report {
  noun: string;
  place: number;
  paragraph: Paragraph;
  at: number;
}

/** Finds whose report 'the report' is: the one that an article said before that somebody wrote or published. */
export class Reports {
  readonly #paragraphs: readonly Paragraph[];
  readonly #lookup: { cast: Cast; bodies: Bodies; affiliations: Affiliations };
  #all: Report[] | null = null;

  constructor(
    paragraphs: readonly Paragraph[],
    lookup: { cast: Cast; bodies: Bodies; affiliations: Affiliations },
  ) {
    this.#paragraphs = paragraphs;
    this.#lookup = lookup;
  }

  /** Whose a document is that does not say so: an internal memo; the report, where it only points back to one. */
  writersOf(phrase: Phrase, place: number, isPointing: boolean): Actor[] {
    const own = ownBody(phrase, place, this.#lookup.bodies);
    return own.length > 0 || !isPointing ? own : this.#issuersBefore(phrase.head, place);
  }

  #issuersBefore(noun: string, place: number): Actor[] {
    this.#all ??= this.#paragraphs.flatMap((paragraph) => reportsIn(paragraph));
    const to = lowerBound(this.#all.length, place, (i) => this.#all?.[i]?.place ?? 0);
    const same = this.#all
      .slice(Math.max(0, to - documentsBack), to)
      .filter((each) => each.noun === noun || (general.test(noun) && general.test(each.noun)));
    for (const report of same.slice(-reportsBack).toReversed()) {
      const issuers = this.#issuersOf(report);
      if (issuers.length > 0) return issuers;
    }
    return [];
  }

  #issuersOf({ paragraph, at, place }: Report): Actor[] {
    const { tokens, sentences, index } = paragraph;
    const from = startOf(tokens, at);
    let to = at + 1;
    const end = phraseEnd(tokens, at);
    while (to < end && !isFinite(tokens, to)) to++;
    const body = issuerOf(paragraph, tokens.slice(from, to), () => true);
    if (body?.kind === 'named') return this.#lookup.affiliations.ofRole(memberOf(body), place);
    const first = lowerBound(sentences.length, at + 1, (k) => sentences[k]?.from ?? 0) - 1;
    const sentence = sentences[first];
    if (sentence === undefined || !determiners.has(tokens[from]?.form ?? '')) return [];
    // In a report on Monday, the Prison Inspectorate warned; the inspectorate published a report.
    const opens = from - 1 === sentence.from && tokens[from - 1]?.form === 'in';
    const isPut = tokens
      .slice(Math.max(sentence.from, from - 3), from)
      .some(({ form }) => puts.test(form));
    if (!opens && !isPut) return [];
    if (/^(?:his|her|another)$/.test(tokens[from]?.form ?? '')) return [];
    const lead = opens ? tokens.slice(to, Math.min(sentence.to, to + longestLead)) : [];
    const comma = lead.findIndex((token) => isComma(token));
    if (opens && comma === -1) return [];
    // The body right after the lead, or the one that the sentence starts with.
    const subject = opens ? to + comma + 1 : sentence.from;
    const start = placeIn(index, tokens[subject]?.start ?? 0);
    const { cast } = this.#lookup;
    const naming = cast.namings[cast.before(start)];
    const the = tokens[subject]?.form === 'the' ? subject + 1 : subject;
    const isSubject = naming?.place === placeIn(index, tokens[the]?.start ?? 0);
    return isSubject && naming.actor.kind === 'organization' && isNoMedium(naming.actor)
      ? [naming.actor]
      : [];
  }
}

function reportsIn(paragraph: Paragraph): Report[] {
  const { tokens, index, kind, language } = paragraph;
  if (language !== 'en' || !(kind === 'body' || kind === 'subheadline')) return [];
  return tokens.flatMap((token, at) =>
    documentNouns.has(token.form) && token.kind === 'word' && !isPossessor(token)
      ? [{ noun: baseOf(token), place: placeIn(index, token.start), paragraph, at }]
      : [],
  );
}

/** Where the phrase of a noun starts: the Prison Inspectorate's damning | report. */
function startOf(tokens: Paragraph['tokens'], noun: number): number {
  let from = noun;
  while (from > 0 && from > noun - longest) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || isFinite(tokens, from - 1)) break;
    if (determiners.has(token.form)) return from - 1;
    if (/^(?:in|on|at|by|from|with|that|who|which|after|before|to)$/.test(token.form)) break;
    from--;
  }
  return from;
}
