import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import {
  armed,
  blocs,
  experts,
  institutionsOf,
  leaders,
  officials,
  studies,
  studyMakers,
} from '../lexicon/arabic-roles.ts';
import { honorifics, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import { bodyOfPlace } from './arabic-keeper.ts';
import type { BodyContext } from './arabic-body.ts';
import { isFormer, withWholePost } from './arabic-attached.ts';
import { isDocumentNoun, isDocumentPhrase } from './arabic-document-name.ts';
import { isKnower } from './arabic-role-names.ts';
import { withoutClitics } from './arabic-state-role.ts';
import { betweenCommas, isOfUnitedNations } from './arabic-role-parts.ts';
import { headsDistrict } from './arabic-body-place.ts';
import { ofBranch } from './arabic-branch.ts';
import { directorateOf } from './arabic-directorate.ts';
import { ministryOfDeputy } from './arabic-portfolio.ts';
import { type Office, office } from './office.ts';
import { KindReader } from './arabic-kind-role.ts';
import { isTitle } from './arabic-owned-role.ts';

const standings = wordSet('المستوى المقام الشأن الرتبة المكانة');
const unitedNations = wordSet('أمم');
/** أحد النواب: words for one or some of those who follow. */
const some = wordSet('أحد إحدى بعض');

/** What knowers know, or that they work for themselves. */
const ofNobody =
  /^(?:ال)?(?:مستقل|متقاعد|معروف|مرموق|شهير|اقتصادي|سياسي|عسكري|استراتيجي|قانوني|امني|اجتماعي|نفسي|تربوي|مالي|نفطي|رياضي|تاريخي)ه?$/;
const ofRegion = /^ال(?:جهوي|ولايي|وطني|محلي|اقليمي)ه?$/;
const servants = wordSet('مستشار مستشارة مبعوث مبعوثة موفد موفدة مساعد مساعدة مستشارو');
const presidencies = wordSet('رئاسة');

/** Reads the bodies that the words of a role or a document belong to: وزير الماء المغربي, مصدر بالمجلس, بيانات وزارة الري. */
export function officesOf(context: BodyContext): Office[] {
  return betweenCommas(context).flatMap((tokens) => officesOfPart({ ...context, tokens }));
}

function officesOfPart(context: BodyContext): Office[] {
  const tokens = withWholePost(context.tokens);
  const from = tokens.findIndex(
    ({ form }) => !(honorifics.has(form) || some.has(form)) || isHead(form, leaders),
  );
  const rest = { ...context, tokens: tokens.slice(Math.max(from, 0)) };
  const held = new RoleReader(rest).read();
  // النائب السابق, وزير المالية الأسبق: of nothing more than what a name or a pronoun tells.
  const isPast = !isDocumentPhrase(rest.tokens) && tokens.some(({ form }) => isFormer(form));
  const isNamed = ({ kind, isFeminine }: Office) => kind === 'body' || isFeminine !== null;
  return isPast ? held.filter(isNamed) : held;
}

/** Reads one role from its head noun on. */
class RoleReader extends KindReader {
  read(): Office[] {
    const [first] = this.tokens;
    if (first === undefined || first.kind !== 'word') return [];
    const spoken = this.spokenFor();
    if (spoken !== null) return spoken;
    const several = this.ofSeveral();
    if (several !== null) return several;
    const possessed = this.possessed(first);
    if (possessed !== null) return possessed;
    const within = this.withinLast();
    if (within !== null) return within;
    const branch = ofBranch(this.tokens);
    if (branch !== null) return branch;
    const deputy = ministryOfDeputy(this.tokens);
    if (deputy !== null) return this.bodiesFrom(deputy, { isOpen: false });
    const ministry = this.ministry();
    if (ministry !== null) return ministry;
    const ofChief = this.ofChief();
    if (ofChief !== null) return ofChief;
    const ofOwned = this.ofOwned();
    if (ofOwned !== null) return ofOwned;
    const directorate = directorateOf(this.context, this.head);
    if (directorate !== null)
      return [
        office('body', {
          name: directorate,
          profession: this.head,
          isSpokesperson: this.isSpokesperson,
        }),
      ];
    if (isOfUnitedNations(this.tokens)) return [office('body', { name: 'الأمم المتحدة' })];
    // أمير منطقة حائل, where أمير الشعراء leads nothing.
    if (this.head === 'امير' && bodyOfPlace(this.head, this.tokens[1]?.form ?? '') !== undefined)
      return [this.body(1, this.untilPreposition(1))];
    const ofKind = this.ofKind();
    if (ofKind !== null) return ofKind;
    const bodies = this.isOfState() ? [] : this.bodies();
    if (bodies.length > 0) return bodies;
    const written = this.ofWriting();
    return written.length > 0 ? written : this.unnamed(first);
  }

  /** باسم: whom somebody speaks for. */
  protected spokenFor(): Office[] | null {
    const by = this.tokens.findIndex(({ form }) => /^باسم(?:ها|ه|هم|هما)?$/.test(form));
    if (by === -1) return null;
    const form = this.tokens[by]?.form ?? '';
    if (form !== 'باسم')
      return [office('last', { isSpokesperson: true, isFeminine: form.endsWith('ها') })];
    // باسم الرئيس التركي, باسم الأمين العام للأمم المتحدة: of the state or the body that is theirs.
    const tokens = this.tokens.slice(by + 1);
    const noun = tokens[0]?.form ?? '';
    // القائد العام للقوات: of the command.
    const isChief = (isTitle(noun) || isHead(noun, leaders)) && noun !== 'القايد';
    if (isChief && !isHead(noun, organizationHeads)) {
      const held = officesOf({ ...this.context, tokens });
      if (held.some(({ kind }) => /^(?:government|ministry|body)$/.test(kind)))
        return held.map((each) => ({ ...each, isSpokesperson: true }));
    }
    const named = this.bodiesFrom(by + 1, { isOpen: true });
    // باسم المتظاهرين: a group that is no body otherwise.
    const isGroup = isDefinite(noun);
    const bodies = named.length === 0 && isGroup ? [this.body(by + 1, by + 2)] : named;
    return bodies.map((body) => ({ ...body, isSpokesperson: true }));
  }

  /** مستشار الرئيس الليتواني, مستشار رئيس الجمهورية لشؤون المياه: of those whom somebody serves. */
  protected ofChief(): Office[] | null {
    if (!servants.has(this.head)) return null;
    // المبعوث الخاص للرئيس الروسي, المستشار المالي لرئيس الوزراء.
    const at = Math.max(
      1,
      this.tokens.findIndex(({ form }) => /^لل?(?:رييس|ملك|امير)ه?$/.test(form)),
    );
    const end = this.tokens.findIndex(({ form }, i) => i > at && /^(?:ل|في$|الي$)/.test(form));
    const tokens = this.tokens.slice(at, end === -1 ? undefined : end).map((token) => ({
      ...token,
      form: token.form.replace(/^لل/, 'ال').replace(/^ل(?=رييس)/, ''),
    }));
    const isNamed = tokens.length > 1 && new RoleReader({ ...this.context, tokens }).isOfState();
    if (!isNamed) return null;
    const isCabinet = tokens.some(({ form }) => /^(?:ال)?(?:وزراء|حكومه)$/.test(form));
    return [office('government', { ...this.nation(), nouns: isCabinet ? null : presidencies })];
  }

  protected bodies(): Office[] {
    const isLeader = isHead(this.head, leaders) && !experts.has(this.head);
    const isDistrict = headsDistrict(this.head, this.tokens[1]?.form ?? '');
    // الأمين الجهوي للنقابة: of what rank.
    const [form = '', rank = ''] = this.tokens.map((token) => token.form);
    const isNext = !isDefinite(form) && !ofRegion.test(rank);
    const bodies = this.bodiesFrom(1, { isOpen: (isLeader || isDistrict) && isNext });
    // مسؤول عراقي رفيع المستوى: of what standing, and of no body.
    return bodies.filter(({ name }) => name === null || !standings.has(formOf(name)));
  }

  /** Where no body is named: by the nation, by the profession, or the body named last. */
  protected unnamed(first: Token): Office[] {
    // الباحث الاقتصادي: of no body of which nothing is told.
    const [, field] = this.tokens;
    if (isKnower(this.head) && ofNobody.test(field?.form ?? '')) return [];
    const nation = this.nation();
    const isSpokesperson = this.isSpokesperson;
    if (this.isOfState())
      return [
        office('government', {
          ...nation,
          profession: isDefinite(first.form) ? this.head : null,
          isSpokesperson,
        }),
      ];
    // الممثلة التركية: who acts on a stage, unless it is told for whom they act otherwise.
    const isActor = /^ممثله?$/.test(this.head) && this.tokens.length === 2;
    const isOfficial = !isActor && this.tokens.some(({ form }) => isHead(form, officials));
    // مصدر حكومي: of the government, whichever that is.
    const bloc = this.tokens
      .map(({ form }) => blocs.get(form.replace(/^ال/, '')))
      .find((name) => name !== undefined);
    if (bloc !== undefined)
      return [office('body', { name: bloc, profession: this.head, isSpokesperson })];
    if (
      this.tokens
        .slice(1, 3)
        .some(({ form }) => /^(?:ال)?(?:حكومي|وزاري)(?:ه|ون|ين|ا)?$/.test(form))
    )
      return [office('government', { ...nation, isSpokesperson })];
    // مسؤول دفاعي أميركي: of the ministry, where there is one.
    const isOfDefence = this.tokens.some(({ form }) => /^(?:ال)?دفاعي(?:ه|ون|ين|ا)?$/.test(form));
    if (nation.nation !== null && isOfficial && isOfDefence)
      return [office('ministry', { name: 'الدفاع', ...nation, isSpokesperson })];
    // ناطق عسكري كونغولي: of the army.
    const isOfArmy = isSpokesperson && /^(?:ال)?عسكريه?$/.test(this.tokens[1]?.form ?? '');
    if (isOfArmy && nation.adjective !== null)
      return [
        office('body', { name: `الجيش ${nation.adjective.replace(/ية$/u, 'ي')}`, isSpokesperson }),
      ];
    if (nation.nation !== null && isOfficial)
      return [office('government', { ...nation, isSpokesperson })];
    // وكيلة الأمين العام: of the United Nations, where the article names them.
    const at = this.tokens.findIndex(({ form }) => form === 'الامين');
    if (at > 0 && this.tokens[at + 1]?.form === 'العام')
      return [office('institution', { nouns: unitedNations, isSpokesperson })];
    // نائب المدير, نائبة الرئيس: of the body of whom they are deputies.
    const [, chief] = this.tokens;
    const isDeputy = /^(?:نايب|مساعد|معاون)ه?$/.test(this.head) && !isDefinite(first.form);
    const ofChief = isDeputy && isDefinite(chief?.form ?? '') ? bareNoun(chief?.form ?? '') : '';
    if (titleHeads.has(ofChief))
      return [office('last', { isSpokesperson, nouns: institutionsOf.get(ofChief) ?? null })];
    // مقدم الاقتراح النائب خليفة.
    const deputy = this.tokens.find(({ form }) => /^النايب(?:ه)?$/.test(form));
    const authored = this.authored();
    if (authored !== null) return [office('document', { nouns: new Set([authored]) })];
    // المؤلفة الرئيسية للدراسة: of where research is done.
    const isOnStudy =
      (!isDocumentNoun(this.head) &&
        this.tokens.some(({ form }) => studies.has(withoutClitics(form)))) ||
      (/^مولفه?$/.test(this.head) &&
        /^ال(?:مشارك|رييسي|اول|مراسل)/.test(this.tokens[1]?.form ?? ''));
    const nouns =
      (isOnStudy ? studyMakers : undefined) ??
      this.ofSource() ??
      this.deputised() ??
      (this.isProsecutor() ? institutionsOf.get('مدعي') : undefined) ??
      (this.isDeputyOfTitle() || (armed.has(this.head) && !isDefinite(first.form))
        ? undefined
        : (institutionsOf.get(this.head) ??
          institutionsOf.get(this.head.replace(/(?:ين|ان|ون)$/, '')))) ??
      institutionsOf.get(deputy?.form.slice(2) ?? '');
    if (nouns !== undefined)
      return [
        office('institution', { nouns, name: this.elected(), profession: this.head, ...nation }),
      ];
    return this.isBound(first) ? [office('last', { isSpokesperson, nouns: this.kinds() })] : [];
  }
}
