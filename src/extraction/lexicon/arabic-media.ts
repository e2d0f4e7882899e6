import { wordSet } from './word-set.ts';

/** Names of platforms where people write, as Arabic spells them. Folded. */
export const platformNames = wordSet(
  `فيسبوك فايسبوك الفيسبوك الفايسبوك فيس تويتر توتير إكس إنستغرام إنستجرام انستقرام أنستغرام الإنستغرام يوتيوب اليوتيوب تيليغرام تليغرام تلغرام تيليجرام تليجرام التلغرام تيك تيكتوك لينكدإن لينكدان لينكد واتساب واتس سنابشات سناب ثريدز
  ريديت ديسكورد تروث بلوسكاي ماستودون تويتش فايبر ويبو facebook twitter x instagram youtube telegram tiktok linkedin whatsapp snapchat threads reddit discord bluesky medium substack`,
);

/** Words that names of media end with, and hardly any other names. */
export const mediaTails = wordSet(
  'بريس برس نيوز نت ميديا تايمز بوست تي في تيفي بلس أونلاين لايف تودي ويب أف إم إف كوم عربي',
);

/** Talks in which somebody says something to a medium, with the clitics that they may have. */
export const talks = wordSet(
  `تصريح تصريحات حديث أحاديث مقابلة حوار مداخلة مداخلات لقاء اتصال مكالمة دردشة محادثة إفادة تصريحه تصريحها تصريحاته تصريحاتها حديثه حديثها مقابلته حواره مداخلته مداخلتها لقائه لقائها اتصاله مقابلتها حوارها تعليق تعليقات كلمة كلمته كلمتها شهادة شهادته شهادتها خطبة خطبته محاضرة محاضرته محاضرتها إحاطة إحاطته إحاطتها إيجاز إيجازه إيجازها`,
);

/** Questions that a medium puts to somebody. */
export const questions = wordSet(
  'سؤال أسئلة استفسار استفسارات تساؤل تساؤلات سؤاله سؤالها أسئلته سؤالنا أسئلتنا استفساراتنا',
);

/** Documents in which somebody says something, without the clitics before them. */
export const writings = wordSet(
  `بيان بيانات بلاغ رسالة رسائل مذكرة تقرير تغريدة تغريدات منشور منشورات تدوينة تدوينات مقال مقالة ورقة مدونة كتاب خطاب تعميم إعلان إشعار نشرة إيضاح توضيح إفصاح عريضة شكوى شكاية طلب سؤال مرافعة تحقيقات محضر محاضر برقية وثيقة
  مذكرات دراسة بحث رد بريد إيميل فيديو تسجيل مقطع عمود افتتاحية ميثاق وصية رواية قصيدة لائحة دعوى مداولة توصيات إنذار شهادة مسودة دليل تنبيه تحذير نداء قرار مرسوم حكم حيثيات بيانه بيانها بيانهم بلاغه بلاغها رسالته رسالتها تقريره تقريرها
  تقاريره تغريدته تغريدتها منشوره منشورها تدوينته تدوينتها مقاله مقالها كتابه كتابها ورقته مذكرته مذكرتها مذكراته مذكراتها خطابه خطابها نشرتها نشرته دراسته دراستها روايته روايتها عموده عمودها مدونته مدونتها إفادته إفادتها بريده رده ردها وصيته`,
);

/** Nouns of programmes and pages within a medium. */
export const programmes = wordSet('برنامج نشرة بودكاست بلاطو حلقة زاوية فقرة برنامجه برنامجها ملحق');

/** Pages of somebody's own, of which the platform may not be told. */
export const pages = wordSet(
  'صفحته صفحتها صفحتهم حسابه حسابها حسابهم حساباتها حساباته موقعه موقعها موقعهم مدونته مدونتها قناته قناتها منصته منصتها معرفاتها معرفاته',
);

/** Words of the writer for the article's own medium: قال لموقعنا, قال لنا. */
export const ownMedia = wordSet(
  'لنا إلينا معنا موقعنا صحيفتنا جريدتنا قناتنا وكالتنا مجلتنا إذاعتنا منصتنا بوابتنا شبكتنا مراسلنا مراسلتنا لموقعنا لصحيفتنا لجريدتنا لقناتنا لوكالتنا لمجلتنا لإذاعتنا لمنصتنا لبوابتنا لشبكتنا لمراسلنا لمراسلتنا',
);

/** Verbs by which a medium got a document: حصلت على نسخة منه, تلقته. */
export const obtaining =
  /^(?:ت?حصل(?:ت)?|تحصل(?:ت)?|تلق(?:ت|ي|ته|تها)|تسلم(?:ت|ته|تها)?|حصل(?:ت)?|اطلع(?:ت)?|راجع(?:ت|ته|تها)?|توصل(?:ت)?|وصل(?:ت)?|ورد(?:ت)?|وردنا|وصلنا|رصد(?:ته|تها))$/;

/** Verbs by which a medium met whoever told it something: أشخاص قابلتهم الصحيفة. */
export const interviewing =
  /^(?:قابل|التق|حاور|استطلع|سال|حادث|استضاف)(?:ت|ت?ه|ت?ها|ت?هم|ت?هما|ت?هن|اه|اها|اهم)$/;

/** Verbs by which a medium passes on what it has: نشرته, أوردته, نقلته. */
export const passing = /^(?:نقل|ذكر|نشر|اورد|بث|عرض|كتب)(?:ته|تها|ت|ه|ها)$/;
