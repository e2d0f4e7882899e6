import { phraseSet } from './phrase-set.ts';
import { wordSet } from './word-set.ts';

/** Agencies, image banks and other givers of images, as they sign. */
export const creditNames = wordSet(
  `reuters afp ap pa upi dpa ansa efe lusa apa kyodo jiji yonhap aap sana wam petra spa mena kuna qna wafa map tap aps tass ria novosti sputnik xinhua anadolu aa irna isna fars getty shutterstock istock alamy epa epa-efe bloomberg zuma sipa abaca magnum corbis unsplash pexels pixabay wikimedia flickr imago picture-alliance handout courtesy supplied sourced submitted contributed provided archive archives file pool screengrab screenshot maxar planet nasa esa usgs copernicus instagram facebook twitter youtube freepik dreamstime depositphotos 123rf canva gallo afpphoto
  رويترز أفب أ.ف.ب ا.ف.ب أ.ب ا.ب د.ب.أ فرانس الفرنسية الأناضول غيتي جيتي شينخوا تاس سبوتنيك نوفوستي سانا واس وام بترا كونا قنا وفا واج أشا ماب وات إرنا كيودو بلومبرغ بلومبيرغ شترستوك شاترستوك ألامي آيستوك بيكسلز بكسلز بيكساباي أنسبلاش أنسبلاتش فريبيك إيماغو زوما ويكيميديا ويكيبيديا بولارس سيبا أرشيفية أرشيفي أرشيف الأرشيف إنترنت الإنترنت متداولة متداول فيسبوك تويتر إكس إنستغرام يوتيوب تلغرام خاص ناسا وكالات الوكالات مصدرها`,
);

/** What stands before the name of who made an image. */
export const creditMarkers = phraseSet(`
  تصوير | بعدسة | عدسة | المصور | المصورة | الصورة | صورة | الصور | صور | مصدر الصورة | حقوق الصورة | الصورة من | صورة من | صور من | الصور من | بإذن من | photo | photos | photograph | photographs | photographer | photo by | photos by | photograph by | photographed by | image | images | image by | picture | pictures | picture by | credit | credits | photo credit | photo credits | image credit | image credits | picture credits | picture credit | portrait by | portraits by | main image | main photo | cover photo | photo illustration | illustration | illustration by | composite | graphic | source | file photo | handout | courtesy | courtesy of | screengrab | via | crédit photo | photo d'archives
`);

/** What stands before a description of an image, apart by a comma or a colon. */
export const captionLabels = phraseSet(`
  التعليق على الصورة | تعليق الصورة | تعليق على الصورة | شرح الصورة | وصف الصورة | كلام الصورة | في الصورة | الصورة | image caption | image | photo | caption | photo caption | pictured | in the picture | légende
`);

/** What a line under an image starts with. */
export const captionOpeners = phraseSet(`
  جانب من | جانب | صورة | صورة من | صورة أرشيفية | صورة تعبيرية | صورة توضيحية | صورة متداولة | صورة جوية | صور | لقطة | لقطة من | لقطة شاشة | مشهد | مشهد من | مشهد عام | منظر | منظر عام | منظر جوي | من اليمين | من اليسار | إلى اليمين | إلى اليسار | من أجواء | أجواء | أرشيف | أرشيفية | خلال | أثناء | تظهر الصورة | تظهر في الصورة | تظهر هذه الصورة | يظهر في الصورة | كما بدا | كما بدت | رسم | رسم بياني | رسم توضيحي | خريطة | إنفوغراف | إنفوجراف | غلاف | ملصق
  file | file photo | file pic | pictured | picture | photo | image | a file photo | an aerial view | aerial view | a general view | general view | a view | view of | from left | from right | clockwise from | left to right | above | below | left | right | top | a screengrab | screengrab | a screenshot | a still | still from | artist's impression | an artist's impression | the scene | seen here | map
`);

/** What a line under an image says of the moment, with no finite verb beside it. */
export const captionMoments = phraseSet(`
  خلال | أثناء | في صورة | صورة أرشيفية | أرشيفية | من الأرشيف | لدى وصوله | لدى وصولها | لدى استقباله | لدى مغادرته | إلى جانب | في لقطة | عقب | قبيل | في ختام | في افتتاح | في لقاء سابق | في وقت سابق | لقاء سابق
  in this file photo | file photo | in a file photo | pictured | pictured in | pictured at | pictured with | pictured here | seen in | seen here | seen at | left | right | centre | center | far left | far right | second left | second right | second from | looks on | look on | speaks at | speaks during | speaks to | speaking at | arrives at | arrives for | attends | poses | poses for | poses with | walks past | walk past | stands in | stand in | during a | at a press | in this | in an undated
`);
