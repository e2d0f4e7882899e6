import { type Actor } from './english-actor.ts';
import { type Phrase } from './english-phrase.ts';
import { namesOf } from './english-compare.ts';
import { isPartyWord } from '../lexicon/english-parties.ts';
import { type RoleField, roleField, roleGender } from '../lexicon/english-roles.ts';
import { type Role } from './english-role.ts';
import { achieved, callings, namesOfRole } from './english-same-roles.ts';
import { isInSide } from '../lexicon/english-sport.ts';
import { ofSameBody } from './english-colleague.ts';
import { lookedBack, saidBack, type Spoken, type Where } from './english-spoken.ts';
import { unnamedAgain } from './english-unnamed-again.ts';

const deputies = /^(?:deputy|vice|assistant|associate|former|ex|acting|interim|junior)$/;

/** What ministers and their shadows are called again by where they sit. */
const frontBenches = /^(?:frontbencher|mp|mla|msp|td)$/;

/** Roles that others may stand beside: a mayor is no nurse, but a captain may be a striker. */
const everyday: ReadonlySet<RoleField> = new Set([
  'private',
  'staff',
  'scholar',
  'kin',
  'head',
  'spokes',
]);

/** Director of media and advocacy, head of corporate communications, PRO: who is a spokesman by another title. */
function isPressOfficer({ field, head, text }: Role): boolean {
  return (
    field === 'spokes' ||
    (/^(?:directors?|heads?|chief|managers?|officers?|secretary|advis[eo]rs?|assistant|aide|coordinator|commissioner)$/.test(
      head,
    ) &&
      /\b(?:media|press|communications?|public relations|(?:public|corporate) affairs|publicity|information)\b/i.test(
        text,
      ))
  );
}

/** Whom a role without a name and a document with 'the' point back to. */
export class Holders {
  readonly #spoken: Spoken;

  constructor(spoken: Spoken) {
    this.#spoken = spoken;
  }

  /** Whoever has the role that a phrase names: the minister, the union president; or was spoken of so before: the official. */
  holder(phrase: Phrase, where: Where): Actor | undefined {
    const { determiner, head, words } = phrase;
    const isDefinite = /^(?:the|this|that|his|her|their|its|)$/.test(determiner);
    if (!isDefinite || head === '') return undefined;
    const last = unnamedAgain(phrase, where, this.#spoken);
    if (last !== undefined) return last;
    const repeated = this.#unnamed(phrase);
    const isLong = words.length > 5;
    if (determiner === '' && words.length > 2) return repeated;
    const asked = phrase.role?.words ?? new Set([head]);
    const names = namesOfRole(head);
    const age = words.find(({ kind }) => kind === 'number')?.form ?? null;
    const isDeputy = words.some(({ form }) => deputies.test(form));
    let best: { actor: Actor; score: number } | undefined;
    const at = this.#spoken.cast.before(where.place);
    const { namings } = this.#spoken.cast;
    for (
      let i = Math.min(namings.length, at + lookedBack) - 1;
      i >= Math.max(0, at - 4 * lookedBack);
      i--
    ) {
      const naming = namings[i];
      if (naming?.actor.kind !== 'person') continue;
      const held = naming.actor.roles.find(
        ({ role }) =>
          names.has(role.head) ||
          role.words.has(head) ||
          (head === 'officer' && /^(?:police|military|fire)$/.test(role.field)) ||
          (head.startsWith('spokes') && isPressOfficer(role)) ||
          (frontBenches.test(head) &&
            /^(?:minister|spokes)$/.test(role.words.has('shadow') ? 'minister' : role.field)),
      );
      const isCalled = naming.actor.nouns.has(head) || (age !== null && naming.actor.age === age);
      if (held === undefined && !isCalled) continue;
      const own: ReadonlySet<string> = held?.role.words ?? new Set();
      // The Sinn Féin deputy, of a TD whose party the text has not told yet.
      const isOfParty =
        phrase.role?.field === 'legislator' &&
        naming.actor.roles.every(({ role: { body } }) => !isPartyWord(body?.text ?? ''));
      const party = isOfParty ? namesOf(phrase.role?.body?.text ?? '') : [];
      const missing = isCalled
        ? 0
        : [...asked].filter(
            (word) =>
              word !== head &&
              !party.includes(word) &&
              !own.has(word) &&
              !/^(?:the|his|her|its|their|a|an|own|former|new)$/.test(word),
          ).length;
      if (missing > (isLong ? 0 : 1)) continue;
      // The treasurer is no shadow treasurer.
      if (own.has('shadow') && !asked.has('shadow') && names.has(held?.role.head ?? '')) continue;
      // The Eastmoor boss is no manager of Calder Vale.
      const [wanted, theirs] = [phrase.role?.body, held?.role.body];
      // The Limerick deputy, of a TD: where their seat is, and no body.
      const isSeat = phrase.role?.field === 'legislator' && !isPartyWord(wanted?.text ?? '');
      const isElsewhere =
        missing > 0 &&
        !isSeat &&
        wanted?.kind === 'named' &&
        theirs?.kind === 'named' &&
        !theirs.text.includes(wanted.text);
      if (isElsewhere) continue;
      // The mayor is not the deputy mayor.
      const isOther =
        !isDeputy && (held?.role.isFormer === true || [...own].some((word) => deputies.test(word)));
      const score =
        4 -
        missing * 2 -
        (isOther ? 1.6 : 0) -
        Math.min(Math.abs(where.paragraph - naming.paragraph) * 0.2, 1.5) -
        (i >= at ? 1 : 0);
      if (best === undefined || score > best.score) best = { actor: naming.actor, score };
    }
    if (best !== undefined && !phrase.isPlural) return best.actor;
    if (repeated !== undefined) return repeated;
    // The Eastmoor boss: whoever was spoken of, where nothing else says what they are.
    if (determiner === 'the' && !phrase.isPlural && phrase.role?.body?.kind === 'named') {
      const [about] = this.#spoken.best(where, ({ kind, roles }) =>
        kind === 'person' && roles.every(({ role }) => role.body === null && role.isFormer)
          ? 0
          : null,
      );
      const last = this.#spoken.said.findLast(({ place }) => place < where.place)?.actors[0];
      if (about !== undefined && last === about) return about;
    }
    // The Coastguard officer said: of whoever spoke right before, whose office the text has told.
    if (determiner === 'the' && !phrase.isPlural && phrase.role?.body?.kind === 'named') {
      const last = this.#spoken.said.findLast(({ place }) => place < where.place);
      const [actor, other] = (last?.paragraph === where.paragraph && last.actors) || [];
      const isOfficial =
        /^(?:official|officer|executive|spokes\p{L}+)$/u.test(head) &&
        actor?.roles.some(({ role }) => /^(?:official|head|staff|spokes)$/.test(role.field));
      if (actor?.kind === 'person' && other === undefined && isOfficial === true) return actor;
    }
    // The former Bury midfielder: what somebody was, of whoever spoke right before.
    if (determiner === 'the' && !phrase.isPlural && phrase.role?.isFormer === true) {
      const last = this.#spoken.said.findLast(({ place }) => place < where.place);
      const [actor] = (where.paragraph - (last?.paragraph ?? -2) < 2 && last?.actors) || [];
      if (actor?.kind === 'person' && last?.actors.length === 1) return actor;
    }
    // The singer, the 52-year-old: another word for whoever was spoken of last.
    const field = roleField(head);
    const isAge = /(?:yearold|old)$/.test(words.at(-1)?.form ?? '');
    const calling = callings.find(([noun]) => noun.test(head));
    const most = isAge ? 5 : achieved.test(head) ? 4 : 3;
    const isEpithet =
      determiner === 'the' &&
      words.length <= most &&
      !phrase.isPlural &&
      (field === 'private' ||
        field === 'staff' ||
        calling !== undefined ||
        achieved.test(head) ||
        field === 'scholar' ||
        /\p{L}turned\p{L}/u.test(head) ||
        (isInSide(head) && words.length === 2) ||
        isAge);
    if (!isEpithet) return undefined;
    const colleague = ofSameBody(phrase, where, this.#spoken);
    if (colleague !== undefined) return colleague;
    const gender = roleGender(head);
    const mayBe = ({ kind, entity, roles }: Actor) =>
      kind === 'person' &&
      (gender === null || entity.gender === null || entity.gender === gender) &&
      // The nurse is no mayor.
      (isAge ||
        calling?.[1] === undefined ||
        roles.some(({ role }) => calling[1].test(role.field))) &&
      (isAge ||
        calling !== undefined ||
        !roles.some(
          ({ role }) =>
            role.head !== '' &&
            !everyday.has(role.field) &&
            // The defender, of a captain.
            !(isInSide(head) && isInSide(role.head)),
        ));
    const subject = this.#spoken.subject(where);
    if (subject !== undefined && mayBe(subject)) return subject;
    // Mayor Omar Badr spoke. The cattle farmer moved his herd: what the one whom the paragraph is about is besides.
    const isBesides =
      subject !== undefined &&
      field === 'private' &&
      words.length === 3 &&
      (gender === null || subject.entity.gender === null || subject.entity.gender === gender);
    if (isBesides && this.#spoken.said.at(-1)?.actors[0] === subject) return subject;
    return this.#spoken.best(where, (actor) => (mayBe(actor) ? 0 : null))[0];
  }

  /** The document that a noun with 'the' points to: by the same noun, or the last one for 'the document'. */
  document(head: string, { place }: Where): Actor | undefined {
    const documents = this.#spoken.said
      .slice(-lookedBack)
      .flatMap(({ actors, place: at }) => (at < place ? actors : []))
      .filter(({ entity }) => entity.kind === 'document');
    const same = documents.findLast(
      ({ nouns }) => nouns.has(head) || nouns.has(head.replace(/s$/, '')) || nouns.has(`${head}s`),
    );
    if (same !== undefined) return same;
    return /^(?:document|documents|paper|text|file|authors|findings|figures|results)$/.test(head)
      ? documents.at(-1)
      : undefined;
  }

  /** Somebody unnamed who spoke before: the official, after 'a senior official of the bank'. */
  #unnamed({ head, determiner, words }: Phrase): Actor | undefined {
    if (determiner !== 'the' && determiner !== '') return undefined;
    const asked = words.filter(({ form }) => form !== 'the').map(({ form }) => form);
    const heads = new Set([head, head.replace(/s$/, ''), `${head}s`]);
    const found = this.#spoken.said.slice(-saidBack).findLast(({ actors: [actor] }) => {
      if (actor?.entity.kind !== 'anonymous') return false;
      const name = actor.entity.name.toLowerCase();
      return (
        [...actor.nouns].some((noun) => heads.has(noun)) &&
        asked.every((word) => heads.has(word) || name.includes(word))
      );
    });
    const [actor] = found?.actors ?? [];
    return determiner === '' && actor?.entity.name.toLowerCase() !== asked.join(' ')
      ? undefined
      : actor;
  }
}
