import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective, ofSeveral } from '../lexicon/arabic-adjectives.ts';
import { talks, writings } from '../lexicon/arabic-media.ts';
import {
  bodyOfLeader,
  experts,
  kin,
  officials,
  organsOf,
  qualities,
} from '../lexicon/arabic-roles.ts';
import { camps, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { nameNouns, prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { headsDistrict, territories } from './arabic-body-place.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isDocumentNoun } from './arabic-document-name.ts';
import { isFaculty, isMatterOf, keptBy } from './arabic-keeper.ts';
import { PartReader } from './arabic-part-role.ts';
import { mayNameBody } from './arabic-quoted-body.ts';
import { dwellings } from './arabic-role-names.ts';
import { departmentLast } from './arabic-state-role.ts';
import { type Office, office } from './office.ts';

/** How far the words of a role have been read for the bodies that they name. */
export interface Walk {
  start: number;
  found: Office[];
  /** The last word is a construct whose next noun is the body, whatever it is. */
  isOpen: boolean;
}

/** What a word leads to: the next word to be read, with what is found before it, or that these are all. */
export type Step = { to: number; found?: Office[]; isOpen?: boolean } | { all: Office[] };

const joining = wordSet('في لدى من عن عند');

const candidates = /^(?:مرشحه?|مترشحه?|منافسه?)$/;
const posts = /^ل?(?:رياسه|عضويه|منصب|كرسي|زعامه)$/;
const ofState = /^ال(?:جمهوريه|حكومه|وزراء|دوله|بلاد)$/;

/** Reads the words of a role that name no body, or the whole that a body is a part of. */
export class RoleWalker extends PartReader {
  /** Whether where or of whom somebody is follows right before a word: في الوزارة. */
  protected isAfterJoining(i: number): boolean {
    return joining.has(this.tokens[i - 1]?.form ?? '');
  }

  /** Words that name no body, whatever they are of. */
  protected withoutBody(i: number, walk: Walk): Step | null {
    const token = this.tokens[i];
    if (token === undefined) return null;
    const { form } = token;
    if (token.quotation !== undefined)
      return {
        to: i + 1,
        found: mayNameBody(this.context, i) ? [this.body(i, i + 1)] : [],
        isOpen: false,
      };
    if (token.kind !== 'word' || honorifics.has(form)) return { to: i + 1 };
    if (joining.has(form)) return { to: i + 1, isOpen: false };
    const post = this.#postEnd(i);
    if (post > i) return { to: post, isOpen: true };
    if (this.tokens[i - 1]?.form === 'عن' && this.isConstituency(i))
      return { to: this.untilPreposition(i) };
    const kept = i === walk.start ? keptBy(this.head, this.tokens, i) : null;
    if (kept === 'alone' || kept === 'owned') return { all: [this.ofKept(form)] };
    if (kept !== null) return { to: i + 1, isOpen: kept === 'open' };
    // مختار القرية, إمام مسجد الحي: where somebody serves, and no body.
    if (this.isNoBody(i)) {
      const isPlace = territories.has(bareNoun(form.replace(/^ب/, '')));
      return { to: isPlace ? this.untilPreposition(i) : i + 1, isOpen: false };
    }
    const field = this.fieldEnd(i, { isAfter: this.isAfterJoining(i) });
    return field === null ? null : { to: field, isOpen: false };
  }

  /**
   * المرشح لرئاسة | نادي الهلال, المرشحة لمنصب رئيسة | الاتحاد: past the post that somebody runs for, up to what it is of; past all of منصب نائب
   * الرئيس, which names no body.
   */
  #postEnd(i: number): number {
    const post = this.tokens[i]?.form ?? '';
    if (!candidates.test(this.head) || !posts.test(post)) return i;
    let end = i + 1;
    while (isHead(this.tokens[end]?.form ?? '', titleHeads)) end++;
    const last = this.tokens[end - 1]?.form ?? '';
    if (end > i + 1 && isDefinite(last)) return this.untilPreposition(i);
    return post.endsWith('رياسه') && ofState.test(this.tokens[end]?.form ?? '') ? i : end;
  }

  /** A faculty, an organ, a club or a part of a country by the word that tells of which kind it is. */
  protected partAt(i: number, walk: Walk): Step | null {
    const { form = '' } = this.tokens[i] ?? {};
    const upToPreposition = () => this.body(i, this.untilPreposition(i));
    if (isFaculty(this.tokens, i) && experts.has(this.head))
      return { all: departmentLast([...walk.found, upToPreposition()]) };
    const organ = this.#organAt(i, walk);
    if (organ !== null) return organ;
    if (this.isRank(i)) return { to: i + 1 };
    // وكيل الجمهورية لدى محكمة سوسة: a state is no body of who prosecutes for it.
    if (/^(?:لل|ال)(?:جمهوريه|ملك)$/.test(form) && this.isProsecutor())
      return { to: i + 1, isOpen: false };
    if (!walk.isOpen) return null;
    const isFirst = i === walk.start;
    if (isFirst && this.isClub(i)) return { to: i + 1, found: [upToPreposition()], isOpen: false };
    // رئيس مدينة بنها, مدير منطقة آثار الأقصر: a part of the country that somebody heads; نقيب محامي بيروت.
    if (this.isPosition(i)) return { to: i + 1 };
    const isDistrict = headsDistrict(this.head, form) && !isBodyNoun(this.tokens[i]);
    return isFirst && (isDistrict || this.isOfGuild(i))
      ? { all: departmentLast([...walk.found, upToPreposition()]) }
      : null;
  }

  /** رئيس مجلس إدارة النجم, عضو مجلس الإدارة: an organ, and the body that it is of. */
  #organAt(i: number, { found }: Walk): Step | null {
    const end = this.organEnd(i);
    if (end === null) return null;
    const { tokens } = this;
    const of = tokens[end - 1]?.form ?? '';
    // مجلس الإدارة, هيئة رئاسته: of a body that was named before.
    const isPointing = isDefinite(of) || !organsOf.has(bareNoun(of));
    if (isPointing && (end >= tokens.length || !isDefinite(of)) && found.length === 0) {
      const organ = `${bareNoun(tokens[i]?.form ?? '')} ${bareNoun(of)}`;
      return { all: [this.ofLast(`${this.head} ${organ}`)] };
    }
    // مجلس إدارة النجم: whatever stands there is the body.
    const next = tokens[end];
    const isWhole = next !== undefined && isDefinite(next.form) && !isBodyNoun(next);
    if (isWhole && !isPointing)
      return { all: [...found, this.body(end, this.untilPreposition(end))] };
    return { to: end, isOpen: !isPointing };
  }

  /** What stands after the bodies: where something was said, and nothing more of them. */
  protected afterBodies(i: number, { found }: Walk): Step | null {
    const { form = '' } = this.tokens[i] ?? {};
    // في مكالمة، في بيان.
    if (this.isAfterJoining(i) && (talks.has(form) || writings.has(form)))
      return { all: departmentLast(found) };
    return found.length > 0 ? { to: i + 1 } : null;
  }

  /** وزير خارجية فرنسا, سفير لليابان: the country of an official. */
  protected countryAt(i: number, { isOpen }: Walk): Step | null {
    const { nations } = this.context;
    const nation = nations.named(this.tokens, i)?.nation ?? nations.ofKing(this.tokens, i);
    if (nation === null) return null;
    const match = this.context.gazetteer.match(this.tokens, i);
    const isFor = this.tokens[i]?.form.startsWith('ل') === true && match?.clitics !== 0;
    if ((isOpen || isFor) && isHead(this.head, officials))
      return { all: [office('government', { nation, isSpokesperson: this.isSpokesperson })] };
    return isOpen ? null : { to: i + 1 };
  }

  /** Words of the role itself: its nation and its kind, another role in it, where people live, and what somebody does. */
  protected roleWords(i: number, { start, found, isOpen }: Walk): Step | null {
    const token = this.tokens[i];
    if (token === undefined) return null;
    const { form, text } = token;
    if (this.isNation(i) || qualities.has(form)) return { to: i + 1 };
    // مسؤول محلي: no body, but what kind of official.
    const isKind =
      isIndefiniteAdjective(form) && (/ي(?:ه|ون|ين|ان)?$/.test(form) || ofSeveral.has(form));
    const isOther = isDefinite(form) || text.endsWith('ى') || this.isForeignClub(i);
    if (isOpen && isKind && !isOther && !(i === 1 && this.governs())) return { to: i + 1 };
    // المستشار الإعلامي لرئيس البلدية, ابن عم الضحية: of the body of another, and of none.
    const chief = titleHeads.has(form) ? form : form.replace(/^ل/, '');
    if (titleHeads.has(chief) && !isDefinite(form) && !isDocumentNoun(this.head))
      // محامي صاحب المصنع: of a person.
      return kin.has(this.head) && i === start
        ? { all: found }
        : { to: i + 1, isOpen: !kin.has(chief) };
    if (!isOpen) return null;
    // حارس المبنى, مالكة المنزل: where people live, which is no body.
    if (isDefinite(form) && dwellings.has(bareNoun(form))) return { all: found };
    if (isDefinite(form) && camps.has(bareNoun(form))) {
      let to = i + 1;
      while (isAdjective(this.tokens[to]?.form ?? '') && !this.isNation(to)) to++;
      return { to: i + 1, found: [this.body(i, to)], isOpen: false };
    }
    // وكيلة الأمين العام للشؤون السياسية: the role of another, in the same body.
    const isOthers = start === 1 && /^ال../.test(form) && titleHeads.has(bareNoun(form));
    return isOthers ? { to: i + 1, isOpen: false } : null;
  }

  /** What somebody is in charge of, people, and a noun of a name: مدير التراخيص, رئيس العاملين. */
  protected matterAt(i: number, { isOpen }: Walk): Step | null {
    const { form = '' } = this.tokens[i] ?? {};
    const isPeople = /^ال...+(?:ين|ون)$/.test(form) && !bodyOfLeader.has(this.head);
    const isCommon = nameNouns.has(form) && !isDefinite(this.tokens[i + 1]?.form ?? '');
    const isMatter = isMatterOf(this.head, { tokens: this.tokens, i, open: isOpen });
    return isMatter || isPeople || isCommon || prepositions.has(form)
      ? { to: i + 1, isOpen: false }
      : null;
  }
}
