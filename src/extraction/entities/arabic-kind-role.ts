import { isDefinite } from '../arabic/words.ts';
import { issuersOfKind } from '../lexicon/arabic-document-kinds.ts';
import { bodiesOfSources, institutionsOf } from '../lexicon/arabic-roles.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { OwnedReader } from './arabic-owned-role.ts';
import { withoutClitics } from './arabic-state-role.ts';
import { type Office, office } from './office.ts';

/** Who or what has no more than an adjective for a body. */
const sources = wordSet('مصدر مصادر مصدران مسؤول مسؤولة مسؤولون مسؤولين أوساط دوائر جهات بيان بلاغ');

const deputies = wordSet(
  'نائب نائبة وكيل وكيلة مساعد مساعدة معاون معاونة سكرتير سكرتيرة مستشار مستشارة',
);

/** Reads of what kinds of bodies somebody or something is, where the words name none. */
export class KindReader extends OwnedReader {
  /** لائحة الاتهام, حيثيات حكم محكمة الجنايات: of those who issue such a document, where it names none. */
  protected ofKind(): Office[] | null {
    const kind = issuersOfKind(this.tokens);
    if (kind === null) return null;
    const named = this.bodiesFrom(kind.size, { isOpen: false });
    return named.length > 0 ? named : [office('institution', { nouns: kind.nouns })];
  }

  /** مصادر نيابية, بيان رئاسي: the kinds of bodies that an adjective tells of. */
  protected ofSource(): ReadonlySet<string> | null {
    const form = this.tokens[1]?.form ?? '';
    const adjective = form.replace(/^ال/, '').replace(/(?:ه|ون|ين|ان)$/, '');
    return sources.has(this.head) ? (bodiesOfSources.get(adjective) ?? null) : null;
  }

  /** نائبة المحافظ, مساعد المدرب: the kinds of bodies that whoever somebody acts for is in. */
  protected deputised(): ReadonlySet<string> | null {
    const form = this.tokens[1]?.form ?? '';
    // وكيل اللاعب: no club's.
    const isAgent =
      /^وكيله?$/.test(this.head) && institutionsOf.get(withoutClitics(form))?.has('فريق');
    return deputies.has(this.head) && isDefinite(form) && isAgent !== true
      ? (institutionsOf.get(withoutClitics(form)) ?? null)
      : null;
  }

  /** نائب المستشار, نائب قائد العمليات: who acts for another, and is in no parliament. */
  protected isDeputyOfTitle(): boolean {
    return /^نايبه?$/.test(this.head) && titleHeads.has(withoutClitics(this.tokens[1]?.form ?? ''));
  }
}
