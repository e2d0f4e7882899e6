import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import {
  analysts,
  departments,
  leaders,
  officials,
  reporters,
  tasks,
} from '../lexicon/arabic-roles.ts';
import { givenNames } from '../lexicon/arabic-speakers.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAttached } from './arabic-attached.ts';
import { bodyEnd } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isWhereOf, townOfPost } from './arabic-body-place.ts';
import { isMatterInBody } from './arabic-keeper.ts';
import { isForBody, isNameless, isNameOfBody, kindEnd } from './arabic-role-names.ts';
import { isFirmFor, isOfTask } from './arabic-role-parts.ts';
import { RoleWalker, type Step, type Walk } from './arabic-role-walk.ts';
import { departmentLast } from './arabic-state-role.ts';
import { properEnd, undertakingEnd } from './arabic-undertaking.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

/** Reads the bodies that the words of a role name. */
export class BodyReader extends RoleWalker {
  /** The bodies named from a word on. Open is a construct whose next noun is the body, whatever it is. */
  protected bodiesFrom(start: number, { isOpen }: { isOpen: boolean }): Office[] {
    const walk: Walk = { start, isOpen, found: [] };
    for (let i = start; i < this.tokens.length;) {
      const step = this.#stepAt(i, walk);
      if ('all' in step) return step.all;
      walk.found.push(...(step.found ?? []));
      walk.isOpen = step.isOpen ?? walk.isOpen;
      i = step.to;
    }
    return departmentLast(walk.found);
  }

  /** What a word leads to, by the first that knows of it. */
  #stepAt(i: number, walk: Walk): Step {
    const town = townOfPost(this.tokens, i);
    if (town > i) return { all: [...walk.found, this.body(i, town)] };
    return (
      this.withoutBody(i, walk) ??
      this.partAt(i, walk) ??
      this.#namedAt(i, walk) ??
      this.afterBodies(i, walk) ??
      this.countryAt(i, walk) ??
      this.#undertakingAt(i) ??
      this.roleWords(i, walk) ??
      this.#commandAt(i) ??
      this.matterAt(i, walk) ??
      this.#properAt(i, walk) ?? { to: i + 1 }
    );
  }

  /** A body by its noun, or by a name that is known. */
  #namedAt(i: number, { start, found, isOpen }: Walk): Step | null {
    const { tokens } = this;
    const token = tokens[i];
    if (token === undefined) return null;
    const { form } = token;
    const isAfter = this.isAfterJoining(i);
    const known = this.#knownEnd(i, isAfter || isOpen || i > start);
    const isNoun =
      isBodyNoun(token) &&
      !this.isSite(i) &&
      !(i > start && isAdjective(form) && !isOpen && !isAfter);
    // شركة النور المملوكة للدولة: whose it is.
    if (found.length > 0 && isAttached(tokens, i)) return { all: departmentLast(found) };
    if (!isNoun && known === null) return null;
    const goesOn = form.startsWith('و') || isAfter || /^[بل]/.test(form);
    if ((found.length > 0 && !goesOn) || isWhereOf(found[0]?.name, form)) return { to: i + 1 };
    const named = isNoun
      ? (bodyEnd(this.context, i, tokens.length) ??
        kindEnd(this.context, i) ??
        this.untilPreposition(i))
      : 0;
    const whole = Math.max(named, known ?? 0);
    if (isNameless(tokens.slice(i, whole))) return { all: found };
    // معهد الأورام التابع لجامعة النهرين: of both.
    const end = this.ownEnd(i, whole);
    // فرع المركز الوطني: of the whole, before its part.
    const isOfBody = this.startsBody(i + 1) && !isMatterInBody(tokens, i + 1);
    if (departments.has(bareNoun(form)) && isOfBody && end > i + 1)
      return { all: [this.body(i + 1, end), this.body(i, end)] };
    return { to: end, found: [this.body(i, end), ...this.houseIn(i, whole)], isOpen: false };
  }

  /** Where the name of a body ends that the gazetteer knows; null where none is meant. */
  #knownEnd(i: number, isLedTo: boolean): number | null {
    const match = this.context.gazetteer.match(this.tokens, i);
    if (match === null) return null;
    const isReporter = reporters.has(this.head);
    const isSaid = isLedTo || isReporter || this.isDocument();
    const isMeant =
      isNameOfBody(match, this.tokens[i]?.form ?? '', { isReporter }) &&
      (this.isDocument() || !tasks.has(this.tokens[i - 1]?.form ?? '')) &&
      (isSaid || match.clitics > 0);
    return isMeant ? i + match.length : null;
  }

  #undertakingAt(i: number): Step | null {
    const end = undertakingEnd(this.context, i, this.head);
    return end === null ? null : { to: end, found: [this.body(i, end)], isOpen: false };
  }

  /** نائب قائد العمليات المشتركة: of the command that is called so. */
  #commandAt(i: number): Step | null {
    if (!this.isCommand(i)) return null;
    const area = phraseText(this.context.text, this.tokens.slice(i, this.untilPreposition(i)));
    return { all: [office('body', { name: `قيادة ${area}`, profession: this.head })] };
  }

  /** A name that only where it stands tells to be that of a body: المدير الفني لعقبان السهل. */
  #properAt(i: number, { isOpen }: Walk): Step | null {
    const { tokens } = this;
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (token === undefined) return null;
    const { form, text } = token;
    const isLatin = /^\p{Lu}/u.test(text);
    const isProper =
      isLatin ||
      isOpen ||
      (this.#isFor(i) && isHead(this.head, leaders)) ||
      this.isWithinClub(i) ||
      before?.form === 'لدي' ||
      (before?.form === 'في' && !isDefinite(form) && this.#isAtPlace(i)) ||
      isFirmFor(this.head, tokens, i);
    if (!isProper || (!isLatin && !isOpen && isAdjective(form))) return null;
    const from = form === 'ل' ? i + 1 : i;
    const end = properEnd(tokens, i, this.untilPreposition(from));
    // رئيس الأركان الإسرائيلي: of its state in any case.
    const nation = isOpen && !isLatin && isHead(this.head, officials) ? this.nation() : null;
    const state = nation?.nation == null ? [] : [office('government', nation)];
    return { to: end, found: [this.body(from, end), ...state], isOpen: false };
  }

  /** Whether somebody is for what is at a word: لعقبان السهل. */
  #isFor(i: number): boolean {
    const { form = '' } = this.tokens[i] ?? {};
    if (isForBody(form, this.tokens[i - 1])) return true;
    if (form === 'ل') return i + 1 < this.tokens.length;
    const isLed = isHead(this.head, leaders) && isDefinite(this.tokens[0]?.form ?? '');
    return isLed && /^ل[^ل].../.test(form) && !givenNames.has(form) && !tasks.has(form.slice(1));
  }

  /** Whether a name that no lexicon has, after في, is where somebody works. */
  #isAtPlace(i: number): boolean {
    return isHead(this.head, analysts) && !isOfTask(this.tokens, i);
  }
}
