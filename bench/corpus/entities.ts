import type { ArticleDocument } from '../../src/domain/document/schema.ts';
import { slugify } from '../../src/domain/slug.ts';
import { inventNames, type Name, personName } from './names.ts';
import { at, Random } from './random.ts';

export type Person = NonNullable<ArticleDocument['people']>[number];
export type Organization = NonNullable<ArticleDocument['organizations']>[number];
export type Source = NonNullable<ArticleDocument['sources']>[number];
type Topic = NonNullable<ArticleDocument['topics']>[number];

/** Whom and what a corpus speaks of. The commonest stand first. */
export interface Entities {
  people: readonly Person[];
  organizations: readonly Organization[];
  sources: readonly Source[];
  topics: readonly Topic[];
  /** In Arabic and English. */
  places: readonly Name[];
}

type Kind<T extends { kind?: unknown }> = readonly [
  kind: NonNullable<T['kind']>,
  ar: string,
  en: string,
];

const organizationKinds: readonly Kind<Organization>[] = [
  ['GOVERNMENT', 'حكومة {}', 'Government of {}'],
  ['MINISTRY', 'وزارة مياه {}', '{} Ministry of Water'],
  ['MEDIA', 'دار {} للنشر', '{} Media House'],
  ['LEGISLATURE', 'برلمان {}', 'Parliament of {}'],
  ['COMPANY', 'شركة {}', '{} Company'],
  ['PARTY', 'حزب {}', '{} Party'],
  ['NGO', 'جمعية {}', '{} Society'],
  ['INTERNATIONAL', 'منظمة {} الدولية', '{} International'],
  ['MILITARY', 'قيادة {}', '{} Command'],
];

const sourceKinds: readonly Kind<Source>[] = [
  ['NEWS_AGENCY', 'وكالة أنباء {}', '{} News Agency'],
  ['NEWSPAPER', 'صحيفة {}', 'The {} Times'],
  ['BROADCASTER', 'إذاعة {}', 'Radio {}'],
  ['WEBSITE', 'موقع {}', '{} Online'],
  ['DOCUMENT', 'مذكرة {}', 'The {} memo'],
  ['PRESS_RELEASE', 'بيان {}', '{} press release'],
  ['DATASET', 'بيانات {}', '{} data'],
];

const topicNames = `
  السياسة Politics|الاقتصاد Economy|المياه Water|الطاقة Energy|الصحة Health|التعليم Education|البيئة Environment|
  الثقافة Culture|الرياضة Sport|العدالة Justice|النقل Transport|الزراعة Agriculture|الصيد Fisheries|التقنية Technology|
  العلوم Science|الهجرة Migration|الانتخابات Elections|الدبلوماسية Diplomacy|الأمن Security|الإسكان Housing|السياحة Tourism|
  التجارة Trade|المناخ Climate|الموانئ Harbours|الموسيقى Music|الأدب Literature|المسرح Theatre|التاريخ History|العمل Labour|
  الطقس Weather`;

/** Invents so many of each; the same for the same seed. */
export function inventEntities(
  seed: number,
  counts: { people: number; organizations: number; sources: number },
): Entities {
  const random = new Random(seed);
  const places = 400;
  const names = inventNames(random, counts.people + counts.organizations + counts.sources + places);
  const take = (count: number) => names.splice(0, count);
  const organizations = take(counts.organizations).map((name, i) => organization(name, i));
  const people = take(counts.people).map((family) => person(family, { random, organizations }));
  const publishers = organizations.filter(({ kind }) => kind === 'MEDIA');
  const sources = take(counts.sources).map((name, i) => source(name, i, { random, publishers }));
  return { people, organizations, sources, topics: inventTopics(), places: names };
}

function person(
  family: Name,
  { random, organizations }: { random: Random; organizations: readonly Organization[] },
): Person {
  const name = personName(random, family);
  const from = 1990 + random.below(25);
  return {
    key: slugify(name.en),
    names: { ar: [name.ar, family.ar], en: [name.en, family.en] },
    description: { ar: `من وجوه ${family.ar}`, en: `A public figure, ${family.en}` },
    affiliations: [
      {
        organization: random.pickSkewed(organizations).key,
        role: { ar: 'المتحدث الرسمي', en: 'Spokesperson' },
        from: `${from}-01-01`,
        ...(random.chance(0.4) && { to: `${from + 5}-12-31` }),
      },
    ],
  };
}

function organization(name: Name, index: number): Organization {
  const [kind, ar, en] = at(organizationKinds, index % organizationKinds.length);
  const names = named(name, { ar, en });
  return { key: slugify(at(names.en, 0)), names, kind };
}

function source(
  name: Name,
  index: number,
  { random, publishers }: { random: Random; publishers: readonly Organization[] },
): Source {
  const [kind, ar, en] = at(sourceKinds, index % sourceKinds.length);
  const names = named(name, { ar, en });
  const key = slugify(at(names.en, 0));
  return {
    key,
    names,
    kind,
    url: `https://${key}.example/`,
    ...(publishers.length > 0 &&
      random.chance(0.5) && { organization: random.pick(publishers).key }),
  };
}

function named(name: Name, { ar, en }: Name) {
  return { ar: [ar.replace('{}', name.ar)], en: [en.replace('{}', name.en)] };
}

function inventTopics(): Topic[] {
  return topicNames
    .trim()
    .split('|')
    .map((pair) => {
      const [ar = '', en = ''] = pair.trim().split(' ');
      return { key: slugify(en), names: { ar: [ar], en: [en] } };
    });
}
