import { wordSet } from './word-set.ts';

/** Lines that are no part of an article, wherever they stand: what a page says about itself. */
export const furnitureLines: readonly RegExp[] = [
  /^(?:time reading icon|list of \d+ items|end of list|advertisement|sponsored|loading|menu|search|home|subscribe|sign (?:up|in)|log ?in|share(?: this)?(?: article| story)?|save|print|copy link|comments?(?: \(\d*\)?)?|follow us|read more|newsletter|listen|watch(?: now)?|gift this article|facebook|twitter|whatsapp|email|telegram|linkedin|x|skip to content|back to top|jump to .*|view comments|more from .*|our standards.*|more on this story|most (?:viewed|read|popular)|related(?: (?:topics|stories|articles))?|explore more.*|you may also like|recommended(?: for you)?|topics?|tags?|filed under|reuse this content)\b[:.]?\s*$/i,
  /^(?:our standards|sign up|subscribe|read more|read next|follow (?:us|bbc|the)|get (?:our|the) |download (?:our|the) app|click here|join our|support (?:our|independent)|a version of this (?:article|story)|all rights reserved|this (?:article|story) (?:was|is|has been) (?:originally )?(?:published|amended|updated)|have you |for more (?:on|stories|news)|the .{3,40} is not responsible|more on this|most (?:viewed|read)|related[: ]|we use cookies|by (?:signing|clicking)|already a subscriber|newsletter)/i,
  /^(?:©|\(c\)|copyright)/i,
  /دقائق? (?:ال)?قراءة|(?:وقت|زمن|مدة) القراءة|دقيقة قراءة/,
  /^(?:اقرأ|إقرأ|اقرئي|شاهد|طالع|تابع|انظر) (?:أيض|المزيد|كذلك|أحدث|آخر)/,
  /^(?:شارك|مشاركة|انشر|احفظ|طباعة|استمع|نسخ الرابط|تم نسخ|حمّ?ل(?:وا)? (?:ال)?تطبيق|تابعونا|تابعنا|تابع أحدث|اشترك(?:وا)?|سج[ّ]?ل(?:وا)? (?:في|الآن)|النشرة البريدية|انضم|للمزيد|لمتابعة|لمزيد من|اضغط هنا|انقر هنا|إعلان(?:ات)?$|إعلان ممول|تحميل|بحث$|القائمة|الرئيسية|جميع الحقوق|حقوق النشر|كلمات (?:دلالية|مفتاحية)|الكلمات|وسوم|الوسوم|هاشتاغ|تصنيفات|المصدر\s*[:：]|التعليقات|أضف تعليق|اترك تعليق|تصويت|ملاحظة المحرر|رابط مختصر|نشرت في الصفحة)/,
  /^(?:#[\p{L}\p{N}_]+\s*)+$/u,
  /^(?:home|news|world|الرئيسية|أخبار)(?:\s*[>›»/|]\s*[^>›»/|.]{2,30})+$/i,
  /^\S[^.!?؟]{0,30}\s[›>]\s[^.!?؟]{0,40}$/,
  /\b\d+[ -]min(?:ute)?s? read\b|^(?:read(?:ing)? time|listen to (?:this )?article|audio|play|pause|close|expand|image \d|photo gallery|open image in gallery|show caption|hide caption)\b/i,
  /[\w.]+@[\w-]+\.\w+/,
  /^(?:got a tip|have a (?:news )?tip|do you have|contact (?:us|the)|follow \S+ on|want more|join (?:the|our)|download|install|try |donate|thank you for|you can also|explore|discover|tags?:|topics?:|keywords?:|categor(?:y|ies):|sections?:|more (?:in|on|about)|up next|next story|previous story|what to read next|don['’]t miss|the latest|live updates)/i,
  /^(?:حجم الخط|الخط|تكبير|تصغير|مدة القراءة|قراءة \d|نسخ|واتساب|فيسبوك|تويتر|تلغرام|تيليغرام|إكس|إنستغرام|لينكد إن|رابط|الرابط|عربي|English|وكالات$|أرسل|بريد|تنبيهات|إشعارات|البث المباشر|شاهد الفيديو|شاهدوا|فيديو$|صور$|بودكاست$|اقرؤوا|اقرأوا|إقرأ|كلمات|موضوعات|مواضيع|تغطية خاصة|ملفات|آراء|المزيد$|عرض المزيد|أظهر المزيد|للتواصل|تواصل معنا|من نحن|سياسة الخصوصية|شروط)/,
  /^(?:takeaways|key (?:points|takeaways))(?: by .{2,30})?:?$/i,
  /^(?:this (?:interview|conversation|q&a|transcript|article|story|piece|report|content|post) (?:has been|was|is|appears|appeared|originally|may)|(?:edited|condensed) for (?:length|clarity)|interviews? (?:has|have) been|translated (?:from|by)|published in the|from the .{2,30} (?:issue|edition)|in this article\b|listen to this|editor['’]s note|note:|correction:|disclaimer|disclosure|terms (?:of|and)|privacy|cookies?|manage (?:cookies|preferences)|all (?:rights|times)|unauthorized|photograph(?:s|y)? by|do not sell|enter your email|enjoying this|like this|become a|start your|try .{2,20} free|get unlimited|limited time|create an account|enable javascript|open in app|view in browser|add .{2,30} on google|make us preferred|story continues|article continues|continue reading|scroll|swipe|tap to|\d[\d,.]* (?:comments?|shares?|views?|likes?|reads?))/i,
  /^[-–—/\\*_\s]*(?:انته[ىي]|نهاية الخبر|يتبع)[-–—/\\*_\s.]*(?:\p{N}.*)?$/u,
  /^(?:كود الخبر|رقم الخبر|معرف الخبر|رمز الخبر|عدد (?:القراء|المشاه|الزوار|الزيار)|المشاهدات|القراءات|الزيارات|لا يجوز (?:نقل|نسخ|إعادة)|يمنع (?:نقل|نسخ)|يُ?سمح بنقل|حقوق (?:ال)?طبع|الحقوق محفوظة|مصدر الصور|مصدر الخبر|المصدر$|الآراء الواردة|المقالات المنشورة|خاص$|أخبار ذات|أهم الأخبار|آخر المستجدات|احصل على|لا تفوت|لا يفوتك|تصفح|تفضيلات|ملفات تعريف|نستخدم ملفات|يستخدم هذا الموقع|هل أعجبك|ما رأيك|شاركنا|شاركونا|أخبرنا|قيّ?م (?:هذا|ال)|اكتب تعليق|نزّ?ل|تبرع|تواصل مع|راسلنا|للإعلان|أعلن معنا|بث مباشر|رابط دائم|العودة إلى|عرض (?:الكل|المزيد|كل)|عاجل$|الأقسام|أقسام)/,
  /^(?:قصص|تقارير|مقالات|أخبار|مواضيع|موضوعات) (?:ذات صلة|مرتبطة|متعلقة|مشابهة|مقترحة|أخرى)/,
  /^(?:اقرأ|إقرأ|شاهد|طالع) (?:في|على|عن|هنا)(?: .{0,80})?$/,
  /^https?:\/\/\S+$/,
  /^(?:\d+ )?(?:تعليق|تعليقات|مشاهدة|مشاهدات|إعجاب)\b/,
];

/** The words on the buttons of a page; a line of nothing else is furniture. */
export const buttonWords = wordSet(
  `share save listen print copy link email facebook twitter whatsapp telegram linkedin reddit pinterest messenger threads bluesky bookmark comment comments tweet pin post gift subscribe login register menu search home follow read audio play
  close open next previous back top like likes views shares reply flipboard pocket instagram youtube tiktok snapchat rss
  مشاركة شارك شاركها شاركه حفظ احفظ طباعة اطبع استماع استمع نسخ انسخ الرابط رابط بريد البريد الإلكتروني فيسبوك تويتر واتساب واتس تلغرام تيليغرام تليجرام لينكدإن لينكد إكس إنستغرام يوتيوب ماسنجر تعليق تعليقات التعليقات مشاهدة مشاهدات إعجاب
  القائمة بحث الرئيسية اشترك تسجيل دخول الدخول إغلاق التالي السابق متابعة تابع سناب شات تكبير تصغير الخط حجم`,
);

/** What stands between the words on buttons. */
export const smallWords = wordSet(
  'on via to the this article story page with a an in by min mins minute minutes sec app x full for and or up your me us it now on off all image photo view more على عبر في مع هذا هذه المقال الخبر القصة الصفحة الموضوع و أو دقيقة دقائق ثانية ا أ المادة إلى كل إن',
);

/** Lines after which everything is about other articles. */
export const relatedMarkers: readonly RegExp[] = [
  /^(?:قصص قد تهمك|مواضيع ذات صلة|موضوعات (?:متعلقة|ذات صلة|قد تهمك)|مقالات (?:ذات صلة|متعلقة|مشابهة)|أخبار (?:ذات صلة|متعلقة|مشابهة)|مواد ذات صلة|ذات صلة|اقرأ أيض.{0,3}\s*:?$|إقرأ أيض.{0,3}\s*:?$|شاهد أيض.{0,3}\s*:?$|الأكثر (?:قراءة|مشاهدة|تداولا|رواجا)|قد يعجبك|قد يهمك|مختارات|المزيد (?:من|عن|حول)|آخر الأخبار|أحدث الأخبار|تصنيفات|روابط ذات صلة|الكلمات المفتاحية|كلمات دلالية|الوسوم|اخترنا لك)/,
  /^(?:related(?: (?:topics|stories|articles|content|coverage))?:?|more on this story|most (?:viewed|read|popular).*|explore more.*|you (?:may|might) (?:also )?like.*|recommended(?: for you| stories)?|read next|more from .*|more stories.*|trending.*|topics:?|latest news|editors['’] picks?)$/i,
];

/** What stands before a photographer's or an agency's name under an image. */
export const creditMarkers =
  /(?:تصوير|عدسة|الصورة|صورة|المصور|photo(?:graph(?:er|y|s)?)?|image|picture|credit|file photo|illustration|composite)s?\s*(?:by)?\s*[:：/]/i;

/** Agencies and image banks, as they sign an image. */
export const creditNames = wordSet(
  'pa upi dpa ansa efe kyodo yonhap aap sana wam petra واس وام بترا سانا كونا قنا reuters afp ap getty epa tass xinhua anadolu shutterstock istock alamy bloomberg رويترز أفب اب ا.ب أ.ف.ب د.ب.أ الفرنسية الأناضول غيتي جيتي شينخوا',
);

/** What starts a line that says who wrote an article, or when it came out. */
export const bylineStarts =
  /^(?:by\s+\p{Lu}|(?:interview(?:ed)?|words|story|text|reported) by\s+\p{Lu}|\(?(?:reporting|additional reporting|writing|editing|compiled|edited) by\b|published\b|updated\b|last (?:updated|modified)|posted\b|first published|كتب[ت]?\s*[-–:ـ/]|كتب[ت]?\s+\p{L}+\s+\p{L}+\s*[:：]?$|بقلم|إعداد|تحرير|ترجمة|مراسل|نُ?شر(?:ت)?\s*(?:في|:|بتاريخ)|تاريخ النشر|آخر تحديث|حُ?دّ?ث|تم (?:النشر|التحديث))/iu;
