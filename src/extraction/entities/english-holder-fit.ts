import type { Actor } from './english-actor.ts';
import { namesOf } from './english-compare.ts';
import { isPartyWord } from '../lexicon/english-parties.ts';
import type { Phrase } from './english-phrase.ts';
import type { Role } from './english-role.ts';
import { namesOfRole } from './english-same-roles.ts';

const deputies = /^(?:deputy|vice|assistant|associate|former|ex|acting|interim|junior)$/;

/** What ministers and their shadows are called again by where they sit. */
const frontBenches = /^(?:frontbencher|mp|mla|msp|td)$/;

/** Words of a role that tell nobody from another who has it. */
const telling = /^(?:the|his|her|its|their|a|an|own|former|new)$/;
const longPhrase = 5;

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

/** How well people fit a role without a name: the minister, the union president, the 52-year-old. */
export class HolderFit {
  readonly #phrase: Phrase;
  readonly #names: ReadonlySet<string>;
  readonly #asked: ReadonlySet<string>;
  readonly #age: string | null;
  readonly #isDeputy: boolean;

  constructor(phrase: Phrase) {
    const { head, role, words } = phrase;
    this.#phrase = phrase;
    this.#names = namesOfRole(head);
    this.#asked = role?.words ?? new Set([head]);
    this.#age = words.find(({ kind }) => kind === 'number')?.form ?? null;
    this.#isDeputy = words.some(({ form }) => deputies.test(form));
  }

  /** From 4 down by what the phrase says more and by another rank; null where somebody is not meant. */
  of(actor: Actor): number | null {
    const held = actor.roles.find(({ role }) => this.#isHeld(role))?.role;
    const isCalled =
      actor.nouns.has(this.#phrase.head) || (this.#age !== null && actor.age === this.#age);
    if (held === undefined && !isCalled) return null;
    const missing = isCalled ? 0 : this.#missing(actor, held);
    if (missing > (this.#phrase.words.length > longPhrase ? 0 : 1)) return null;
    if (held !== undefined && this.#isShadow(held)) return null;
    if (missing > 0 && this.#isElsewhere(held)) return null;
    return 4 - missing * 2 - (this.#isOfOtherRank(held) ? 1.6 : 0);
  }

  #isHeld(role: Role): boolean {
    const { head } = this.#phrase;
    return (
      this.#names.has(role.head) ||
      role.words.has(head) ||
      (head === 'officer' && /^(?:police|military|fire)$/.test(role.field)) ||
      (head.startsWith('spokes') && isPressOfficer(role)) ||
      (frontBenches.test(head) &&
        /^(?:minister|spokes)$/.test(role.words.has('shadow') ? 'minister' : role.field))
    );
  }

  /** How many words of the phrase somebody's role does not have. */
  #missing(actor: Actor, held: Role | undefined): number {
    const { role, head } = this.#phrase;
    // The Sinn Féin deputy, of a TD whose party the text has not told yet.
    const isOfParty =
      role?.field === 'legislator' &&
      actor.roles.every(({ role: { body } }) => !isPartyWord(body?.text ?? ''));
    const party = isOfParty ? namesOf(role?.body?.text ?? '') : [];
    return [...this.#asked].filter(
      (word) =>
        word !== head &&
        !party.includes(word) &&
        held?.words.has(word) !== true &&
        !telling.test(word),
    ).length;
  }

  /** The treasurer is no shadow treasurer. */
  #isShadow({ words, head }: Role): boolean {
    return words.has('shadow') && !this.#asked.has('shadow') && this.#names.has(head);
  }

  /** The Eastmoor boss is no manager of Calder Vale. */
  #isElsewhere(held: Role | undefined): boolean {
    const [wanted, theirs] = [this.#phrase.role?.body, held?.body];
    // The Limerick deputy, of a TD: where their seat is, and no body.
    const isSeat = this.#phrase.role?.field === 'legislator' && !isPartyWord(wanted?.text ?? '');
    return (
      !isSeat &&
      wanted?.kind === 'named' &&
      theirs?.kind === 'named' &&
      !theirs.text.includes(wanted.text)
    );
  }

  /** The mayor is not the deputy mayor. */
  #isOfOtherRank(held: Role | undefined): boolean {
    if (this.#isDeputy || held === undefined) return false;
    return held.isFormer || [...held.words].some((word) => deputies.test(word));
  }
}
