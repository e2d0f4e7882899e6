import { phraseSet } from './phrase-set.ts';
import { wordSet } from './word-set.ts';

/** What stands before the name of who wrote, translated or edited an article, or before its date. */
export const bylineOpeners = phraseSet(`
  المصدر | من | بواسطة | كتب | كتبت | كتبه | كتبته | كتبها | كتبوا | كتب من | بقلم | إعداد | إعداد وتحرير | أعد التقرير | أعده للنشر | أعدته | أعده | أعدها | تحرير | تحرير وترجمة | ترجمة | ترجمة وتحرير | ترجمها | ترجمه | مراسل | مراسلة | مراسلنا | مراسلتنا | مراسلو | موفد | موفدنا | موفدتنا | مندوب | تقرير | تقرير وتصوير | كتابة | كتابة وتصوير | تصوير وكتابة | نص وتصوير | إعداد وتقديم | إعداد وتصوير | إعداد وترجمة | ساهم في التغطية | ساهمت في التغطية | أسهم في التغطية | شاركت في التغطية | حوار | حاوره | حاورته | حاورها | حاورتها | أجرى الحوار | أجرت الحوار | أجرى المقابلة | تحقيق | متابعة | تغطية | تغطية مباشرة | شارك في التغطية | شارك في إعداد التقرير | شاركت في إعداد التقرير | ساهم في التقرير | ساهم في إعداد التقرير | ساهمت في إعداد التقرير | أسهم في التقرير | محرر | المحرر | الكاتب | الكاتبة | قراءة | نقلها إلى العربية
  نشر | نشرت | نشر في | نشر بتاريخ | نشرت في | نشر يوم | تاريخ النشر | تاريخ | تم النشر | تم النشر في | منشور | أضيف | أضيف في | أدرج في | آخر تحديث | أخر تحديث | آخر تعديل | تم التحديث | تم التحديث في | حدث | حدث في | حدثت | تحديث
  by | words | words by | story by | story | text | text by | report by | reported by | written by | interview by | interviewed by | as told to | photographs and text by | edited by | editing by | compiled by | reporting by | writing by | from | from our | with assistance from | with assistance by | with reporting by | with reporting from | with files from | with contributions from | research by | photography by | photographs by | photographs | photography | photos by | pictures by | portraits by | portraits | illustration by | illustrations by | graphics by | graphic by | video by | تصوير
  published | published on | published at | updated | updated on | updated at | last updated | last updated on | last modified | posted | posted on | posted at | posted by | first published | first published on | created | modified | date | issued | issued on
  par | propos recueillis par | publié le | mis à jour le
`);

/** Who writes for a newsroom, as it stands after a name. */
export const newsroomRoles = wordSet(
  'correspondent correspondents editor editors reporter reporters writer writers columnist columnists critic critics staff bureau chief journalist producer presenter contributor intern agency agencies newsroom desk team مراسل مراسلة مراسلنا مراسلتنا مراسلو موفد محرر محررة محررو صحافي صحفي صحافية صحفية كاتب كاتبة فريق قسم غرفة هيئة وكالات مكتب متابعات خاص',
);

/** Small words within a person's name. */
export const nameParticles = wordSet(
  'de del della di da dos van von der den la le el al bin ibn ben bint and of the ní ó mac y e ap بن بنت أبو أم ابن ولد آل و عبد',
);
