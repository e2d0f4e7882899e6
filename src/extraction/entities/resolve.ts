import { affiliateKnown } from './affiliate.ts';
import { issuerAfter } from './issuer.ts';
import { isWriting } from '../arabic/writing-phrase.ts';
import { isHead } from '../arabic/words.ts';
import { talks } from '../lexicon/arabic-media.ts';
import {
  type MediumPhrase,
  type Paragraph,
  type SpeakerPhrase,
  type Statement,
} from '../statement.ts';
import { type Language, type Span } from '../text.ts';
import { type Token } from '../tokens.ts';
import { wholeBody } from './arabic-whole-body.ts';
import { doerOf } from './arabic-doer.ts';
import { tellBeing } from './arabic-being.ts';
import { tokensIn } from './agreement.ts';
import { pointedMinistry } from './called-ministry.ts';
import { calledOtherwise } from './arabic-called-otherwise.ts';
import { genderPointedTo } from './arabic-pointing.ts';
import { officeBefore } from './arabic-office-before.ts';
import { calledAgain, goesOn, somebodyBefore } from './arabic-unnamed.ts';
import { describeWriting } from './arabic-document-name.ts';
import { ArabicAntecedents } from './arabic-antecedents.ts';
import { asMedium, type Description, type Entity } from './entity.ts';
import { type Lookup } from './lookup.ts';
import { jointSpeakers } from './joint.ts';
import { pairBefore, theLatter } from './pair-before.ts';
import { knownBody, knownPerson, pointsBack, shortestName } from './short-names.ts';
import { isRightAfter } from './place.ts';
import { settled } from './settle.ts';
import { pointedTo } from './pointed-to.ts';

/** A phrase that names nobody. */
const nobody = { phrase: null, apposition: null, isTurn: false };

/** Finds who speaks in each statement, in the order of the article: people by surname, role or pronoun, bodies by head noun. */
export class SpeakerResolver {
  readonly #lookup: Lookup;
  readonly #antecedents: ArabicAntecedents;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
    this.#antecedents = new ArabicAntecedents(
      lookup.paragraphs,
      lookup.registry,
      (span, apposition) =>
        this.#somebody(span, apposition) ??
        (apposition === null ? knownPerson(span, lookup) : null) ??
        this.entityOf(span, apposition),
    );
  }

  /** العالمة التونسية، البالغة 46 عاما: whoever was named before. */
  #somebody(phrase: Span, apposition: Span | null): Entity | null {
    const { text = '' } = this.#lookup.paragraphs[phrase.paragraph] ?? {};
    const isOther = apposition !== null && !/^البالغة? /.test(text.slice(apposition.start));
    if (isOther) return null;
    return somebodyBefore(phrase, this.#lookup, {
      whoever: (gender) =>
        this.#elided({ ...nobody, agreement: gender }, phrase, { isPronoun: true }),
    });
  }

  /** The speakers of a statement; several of a joint one, none where nobody is found. */
  resolve(statement: Statement): Entity[] {
    const { speaker, content } = statement;
    const at = statement.cue ?? content[0];
    if (at === undefined) return [];
    const speakers =
      speaker.phrase === null
        ? this.#elided(speaker, at, { cueClass: statement.cue?.class ?? null })
        : this.#named(speaker, speaker.phrase, statement.cue?.class ?? null);
    if (speakers.length > 0) {
      const isAsking = statement.cue?.class === 'ask';
      this.#antecedents.say(speakers, at, { phrase: speaker.phrase, isAsking });
      for (const entity of speakers)
        if (entity.kind === 'organization') this.#lookup.registry.speak(entity, at);
      const [entity, other] = speakers;
      const { agreement, phrase } = speaker;
      const isOne = entity?.kind === 'person' && other === undefined;
      if (isOne && (agreement === 'm' || agreement === 'f'))
        // صرح الدكتور أديل, قالت عضو اللجنة أمل: as the verb right before; ردت الحكومة على لسان فلان may be a man.
        if (phrase !== null && (agreement === 'm' || isRightAfter(phrase, at)))
          entity.gender = agreement;
        else entity.gender ??= agreement;
    }
    return speakers;
  }

  /** Takes back the last speakers: they were nobody. */
  takeBack(): void {
    for (const entity of this.#antecedents.takeBack()) this.#lookup.registry.forget(entity);
  }

  /** The medium of a phrase, which ends where it ends unless it is one noun: صحيفة لوفيغارو. */
  mediumOf(medium: MediumPhrase): Entity | null {
    const paragraph = this.#lookup.paragraphs[medium.paragraph];
    if (paragraph === undefined) return null;
    const words = tokensIn(paragraph, medium);
    // رد مكتوب, طلب إحاطة: a document by how it is told, where its noun alone says nothing.
    const noun = words[0]?.form ?? '';
    const isTalk = medium.relation !== 'told-to' && isHead(noun, talks);
    if (isTalk || (medium.relation === 'document' && isWriting(noun)))
      return this.#find(describeWriting(paragraph.text, words), medium, paragraph.language);
    const whole = words.length === 1 ? wholeBody(paragraph, medium, this.#lookup) : null;
    const entity = this.#entityIn(whole ?? words, { paragraph, span: medium });
    // لقاء مع «الضفة بزنس»: an outlet, where no noun tells what it is.
    return entity?.head === null && entity.gazetteerId === null ? asMedium(entity, medium) : entity;
  }

  /** The entity of any noun phrase. */
  entityOf(
    span: Span,
    apposition: Span | null = null,
    agreement: SpeakerPhrase['agreement'] = null,
  ): Entity | null {
    const paragraph = this.#lookup.paragraphs[span.paragraph];
    if (paragraph === undefined) return null;
    const tokens = wholeBody(paragraph, span, this.#lookup) ?? tokensIn(paragraph, span);
    return this.#entityIn(tokens, { paragraph, span, apposition, agreement });
  }

  #entityIn(
    tokens: readonly Token[],
    {
      paragraph,
      span,
      apposition = null,
      agreement = null,
    }: {
      paragraph: Paragraph;
      span: Span;
      apposition?: Span | null;
      agreement?: SpeakerPhrase['agreement'];
    },
  ): Entity | null {
    if (tokens.length === 0) return null;
    const description = this.#lookup.describe(
      paragraph,
      tokens,
      apposition === null ? [] : tokensIn(paragraph, apposition),
    );
    // Marks without a letter between them name nobody.
    if (!/[\p{L}\p{N}]/u.test(description.name ?? description.phrase)) return null;
    return this.#find(settled(description, agreement, this.#lookup.cast), span, paragraph.language);
  }

  #named(
    { apposition, agreement }: SpeakerPhrase,
    phrase: Span,
    cueClass: string | null,
  ): Entity[] {
    const words =
      this.#lookup.paragraphs[phrase.paragraph]?.text.slice(phrase.start, phrase.end) ?? '';
    const pronoun = this.#lookup.pronoun(words);
    if (pronoun !== null)
      return this.#elided({ ...nobody, agreement: pronoun }, phrase, { isPronoun: true });
    const back = pointsBack(this.#lookup, phrase);
    if (back !== undefined) return this.#elided({ ...nobody, agreement: back }, phrase);
    const latter = theLatter(words, phrase, {
      lookup: this.#lookup,
      entityOf: (name) => this.entityOf(name),
    });
    if (latter !== undefined) return [latter];
    const said = this.#antecedents.recent();
    const again = calledAgain(phrase, this.#lookup, {
      said,
      entityOf: (first) => this.entityOf(first),
    });
    if (again !== undefined) return again;
    const several =
      jointSpeakers(phrase, this.#lookup, (description, span, language) =>
        this.#find(description, span, language),
      ) ?? pairBefore(words, phrase, this.#lookup);
    if (several !== null) return several;
    const entity =
      this.#somebody(phrase, apposition) ??
      (apposition === null ? knownPerson(phrase, this.#lookup) : null) ??
      shortestName(phrase, this.#lookup) ??
      knownBody(words, phrase, this.#lookup) ??
      (apposition === null ? goesOn(phrase, this.#lookup, { cueClass, said }) : null) ??
      this.entityOf(phrase, apposition, agreement);
    // سموه, المصدر نفسه: whoever spoke before, and an unnamed source where one did.
    if (entity?.kind === 'person' && entity.head === 'speaker' && entity.role === null) {
      const isSource = /^[وف]?(?:ال)?مصا?در/.test(words);
      const source = isSource ? this.#antecedents.source() : undefined;
      if (source !== undefined) return source;
      const wanted = genderPointedTo(words);
      return this.#elided({ ...nobody, agreement: wanted }, phrase, { isPronoun: wanted !== null });
    }
    return entity === null ? [] : [entity];
  }

  #find(description: Description, span: Span, language: Language): Entity {
    const { registry } = this.#lookup;
    const entity =
      doerOf(description.phrase, span, this.#lookup) ??
      pointedMinistry(description, span, this.#lookup) ??
      pointedTo(description, this.#lookup, { span, language }) ??
      (language === 'ar'
        ? calledOtherwise(description, span, {
            lookup: this.#lookup,
            last: this.#antecedents.recent().at(-1)?.[0],
          })
        : undefined) ??
      registry.add(
        (language === 'ar' ? officeBefore(description, span, this.#lookup) : undefined) ??
          description,
        span,
      );
    registry.mention(entity, span);
    registry.held.add(entity, description.offices, span);
    entity.isSpokesperson ||= description.isSpokesperson;
    const isEpithet = entity.kind === 'person' && description.kind === 'anonymous';
    if (!isEpithet && (description.name !== null || entity.name === description.phrase))
      registry.learn(entity, description);
    const paragraph = this.#lookup.paragraphs[span.paragraph];
    if (description.name !== null && paragraph !== undefined)
      tellBeing(entity, paragraph, span, this.#lookup);
    if (
      entity.kind === 'document' &&
      entity.organizations.length === 0 &&
      paragraph !== undefined
    ) {
      const issuer = issuerAfter(paragraph, span);
      const body = issuer === null ? null : this.entityOf(issuer);
      if (body?.kind === 'organization') entity.organizations = [body];
    }
    affiliateKnown(entity, this.#lookup, language);
    return entity;
  }

  #elided(
    { agreement, isTurn }: SpeakerPhrase,
    at: Span,
    { cueClass = '', isPronoun = false }: { cueClass?: string | null; isPronoun?: boolean } = {},
  ): Entity[] {
    const hasCue = cueClass !== null;
    const isGoingOn = cueClass === 'add' || cueClass === 'continue';
    return this.#antecedents.choose(at, {
      agreement,
      isTurn,
      isPronoun,
      hasCue,
      isGoingOn,
      isAnswer: cueClass === 'reply',
    });
  }
}
