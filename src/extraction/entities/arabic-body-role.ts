import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { talks, writings } from '../lexicon/arabic-media.ts';
import { isAdjective, isIndefiniteAdjective, ofSeveral } from '../lexicon/arabic-adjectives.ts';
import {
  analysts,
  bodyOfLeader,
  departments,
  experts,
  kin,
  leaders,
  officials,
  organsOf,
  qualities,
  reporters,
  tasks,
} from '../lexicon/arabic-roles.ts';
import { camps, givenNames, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { nameNouns, prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { bodyEnd } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { PartReader } from './arabic-part-role.ts';
import { mayNameBody } from './arabic-quoted-body.ts';
import { departmentLast } from './arabic-state-role.ts';
import { headsDistrict, isWhereOf, territories, townOfPost } from './arabic-body-place.ts';
import { isFirmFor, isOfTask } from './arabic-role-parts.ts';
import { isAttached } from './arabic-attached.ts';
import { dwellings, isForBody, isNameless, isNameOfBody, kindEnd } from './arabic-role-names.ts';
import { isDocumentNoun } from './arabic-document-name.ts';
import { properEnd, undertakingEnd } from './arabic-undertaking.ts';
import { isFaculty, isMatterInBody, isMatterOf, keptBy } from './arabic-keeper.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

const joining = wordSet('في لدى من عن عند');

/** Reads the bodies that the words of a role name. */
export class BodyReader extends PartReader {
  /** The bodies named from a word on. Open is a construct whose next noun is the body, whatever it is. */
  protected bodiesFrom(start: number, { isOpen }: { isOpen: boolean }): Office[] {
    const { gazetteer, nations } = this.context;
    const tokens = this.tokens;
    const found: Office[] = [];
    let open = isOpen;
    for (let i = start; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      const { form } = token;
      const before = tokens[i - 1];
      const isAfter = before !== undefined && joining.has(before.form);
      const town = townOfPost(tokens, i);
      if (town > i) return [...found, this.body(i, town)];
      if (token.quotation !== undefined) {
        if (mayNameBody(this.context, i)) found.push(this.body(i, i + 1));
        open = false;
        continue;
      }
      if (token.kind !== 'word' || honorifics.has(form)) continue;
      if (joining.has(form)) {
        open = false;
        continue;
      }
      if (before?.form === 'عن' && this.isConstituency(i)) {
        i = this.untilPreposition(i) - 1;
        continue;
      }
      const kept = i === start ? keptBy(this.head, tokens, i) : null;
      if (kept === 'alone' || kept === 'owned') return [this.ofKept(form)];
      if (kept !== null) {
        open = kept === 'open';
        continue;
      }
      // مختار القرية, إمام مسجد الحي: where somebody serves, and no body.
      if (this.isNoBody(i)) {
        if (territories.has(bareNoun(form.replace(/^ب/, '')))) i = this.untilPreposition(i) - 1;
        open = false;
        continue;
      }
      const field = this.fieldEnd(i, { isAfter });
      if (field !== null) {
        i = field - 1;
        open = false;
        continue;
      }
      if (isFaculty(tokens, i) && experts.has(this.head)) {
        found.push(this.body(i, this.untilPreposition(i)));
        break;
      }
      const organ = this.organEnd(i);
      if (organ !== null) {
        const of = tokens[organ - 1]?.form ?? '';
        // مجلس الإدارة, هيئة رئاسته: of a body that was named before.
        const isPointing = isDefinite(of) || !organsOf.has(bareNoun(of));
        if (isPointing && (organ >= tokens.length || !isDefinite(of)) && found.length === 0)
          return [this.ofLast(`${this.head} ${bareNoun(form)} ${bareNoun(of)}`)];
        // مجلس إدارة النجم: whatever stands there is the body.
        const next = tokens[organ];
        const isWhole = next !== undefined && isDefinite(next.form) && !isBodyNoun(next);
        if (isWhole && !isPointing)
          return [...found, this.body(organ, this.untilPreposition(organ))];
        open = !isPointing;
        i = organ - 1;
        continue;
      }
      if (this.isRank(i)) continue;
      // وكيل الجمهورية لدى محكمة سوسة: a state is no body of who prosecutes for it.
      if (/^(?:لل|ال)(?:جمهوريه|ملك)$/.test(form) && this.isProsecutor()) {
        open = false;
        continue;
      }
      if (open && i === start && this.isClub(i)) {
        found.push(this.body(i, this.untilPreposition(i)));
        open = false;
        continue;
      }
      // رئيس مدينة بنها, مدير منطقة آثار الأقصر: a part of the country that somebody heads; نقيب محامي بيروت.
      if (open && this.isPosition(i)) continue;
      const isDistrict = headsDistrict(this.head, form) && !isBodyNoun(token);
      if (open && i === start && (isDistrict || this.isOfGuild(i))) {
        found.push(this.body(i, this.untilPreposition(i)));
        break;
      }
      const match = gazetteer.match(tokens, i);
      const isReporter = reporters.has(this.head);
      const isSaid = i > start || open || isReporter || isAfter || this.isDocument();
      const isKnown =
        match !== null &&
        isNameOfBody(match, form, { isReporter }) &&
        (this.isDocument() || !tasks.has(before?.form ?? '')) &&
        (isSaid || match.clitics > 0);
      const isNoun =
        isBodyNoun(token) &&
        !this.isSite(i) &&
        !(i > start && isAdjective(form) && !open && !isAfter);
      // شركة النور المملوكة للدولة: whose it is.
      if (found.length > 0 && isAttached(tokens, i)) break;
      if (isNoun || isKnown) {
        if (found.length > 0 && !form.startsWith('و') && !isAfter && !/^[بل]/.test(form)) continue;
        if (isWhereOf(found[0]?.name, form)) continue;
        let end = Math.max(
          isNoun
            ? (bodyEnd(this.context, i, tokens.length) ??
                kindEnd(this.context, i) ??
                this.untilPreposition(i))
            : 0,
          isKnown ? i + match.length : 0,
        );
        if (isNameless(tokens.slice(i, end))) return found;
        // معهد الأورام التابع لجامعة النهرين: of both.
        const whole = end;
        end = this.ownEnd(i, end);
        // فرع المركز الوطني: of the whole, before its part.
        const isOfBody = this.startsBody(i + 1) && !isMatterInBody(tokens, i + 1);
        if (departments.has(bareNoun(form)) && isOfBody && end > i + 1)
          return [this.body(i + 1, end), this.body(i, end)];
        found.push(this.body(i, end), ...this.houseIn(i, whole));
        i = end - 1;
        open = false;
        continue;
      }
      // في مكالمة، في بيان: where it was said.
      if (isAfter && (talks.has(form) || writings.has(form))) return departmentLast(found);
      if (found.length > 0) continue;
      const country = nations.named(tokens, i);
      if (country !== null) {
        const isFor = form.startsWith('ل') && match?.clitics !== 0;
        if ((open || isFor) && isHead(this.head, officials))
          return [
            office('government', { nation: country.nation, isSpokesperson: this.isSpokesperson }),
          ];
        if (!open) continue;
      }
      const undertaken = undertakingEnd(this.context, i, this.head);
      if (undertaken !== null) {
        found.push(this.body(i, undertaken));
        i = undertaken - 1;
        open = false;
        continue;
      }
      if (this.isNation(i) || qualities.has(form)) continue;
      // مسؤول محلي: no body, but what kind of official.
      const isKind =
        isIndefiniteAdjective(form) && (/ي(?:ه|ون|ين|ان)?$/.test(form) || ofSeveral.has(form));
      const isOther = isDefinite(form) || token.text.endsWith('ى') || this.isForeignClub(i);
      if (open && isKind && !isOther && !(i === 1 && this.governs())) continue;
      // المستشار الإعلامي لرئيس البلدية, ابن عم الضحية: of the body of another, and of none.
      const chief = titleHeads.has(form) ? form : form.replace(/^ل/, '');
      if (titleHeads.has(chief) && !isDefinite(form) && !isDocumentNoun(this.head)) {
        // محامي صاحب المصنع: of a person.
        if (kin.has(this.head) && i === start) return found;
        open = !kin.has(chief);
        continue;
      }
      // حارس المبنى, مالكة المنزل: where people live, which is no body.
      if (open && isDefinite(form) && dwellings.has(bareNoun(form))) return found;
      if (open && isDefinite(form) && camps.has(bareNoun(form))) {
        let to = i + 1;
        while (isAdjective(tokens[to]?.form ?? '') && !this.isNation(to)) to++;
        found.push(this.body(i, to));
        open = false;
        continue;
      }
      // وكيلة الأمين العام للشؤون السياسية: the role of another, in the same body.
      if (open && start === 1 && /^ال../.test(form) && titleHeads.has(bareNoun(form))) {
        open = false;
        continue;
      }
      // نائب قائد العمليات المشتركة: of the command that is called so.
      if (this.isCommand(i)) {
        const area = phraseText(this.context.text, tokens.slice(i, this.untilPreposition(i)));
        found.push(office('body', { name: `قيادة ${area}`, profession: this.head }));
        break;
      }
      const isPeople = /^ال...+(?:ين|ون)$/.test(form) && !bodyOfLeader.has(this.head);
      const isCommon = nameNouns.has(form) && !isDefinite(tokens[i + 1]?.form ?? '');
      const isMatter = isMatterOf(this.head, { tokens, i, open });
      if (isMatter || isPeople || isCommon || prepositions.has(form)) {
        open = false;
        continue;
      }
      // المدير الفني لعقبان السهل.
      const isLed = isHead(this.head, leaders) && isDefinite(tokens[0]?.form ?? '');
      const isWithL =
        isLed && /^ل[^ل].../.test(form) && !givenNames.has(form) && !tasks.has(form.slice(1));
      const isFor = isForBody(form, before) || isWithL || (form === 'ل' && i + 1 < tokens.length);
      const isUnknownPlace = !isHead(this.head, analysts) || isOfTask(tokens, i);
      const isLatin = /^\p{Lu}/u.test(token.text);
      const isProper =
        isLatin ||
        open ||
        (isFor && isHead(this.head, leaders)) ||
        this.isWithinClub(i) ||
        (isAfter && before.form === 'لدي') ||
        (isAfter && before.form === 'في' && !isDefinite(form) && !isUnknownPlace) ||
        isFirmFor(this.head, tokens, i);
      if (!isProper || (!isLatin && !open && isAdjective(form))) continue;
      const end = properEnd(tokens, i, this.untilPreposition(form === 'ل' ? i + 1 : i));
      found.push(this.body(form === 'ل' ? i + 1 : i, end));
      // رئيس الأركان الإسرائيلي: of its state in any case.
      const nation = open && !isLatin && isHead(this.head, officials) ? this.nation() : null;
      if (nation?.nation != null) found.push(office('government', nation));
      i = end - 1;
      open = false;
    }
    return departmentLast(found);
  }
}
