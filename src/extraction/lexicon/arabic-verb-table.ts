/**
 * The verbs of saying of Arabic news: lemma, imperfect, participle (if it is used so), class, what may follow the speaker:
 * - that: a clause after أن or إن, with the verb's preposition before it or not; words: quote-marked words; how: an embedded question
 * - noun, or a preposition (عن إلى على من في ب): a noun phrase that says what was said (نفى التخطيط); target: someone, then what is said of them (اتهم السلطات بأنها)
 * - relay: someone after عن or إلى who said it, the verb's subject only passed it on; strict: only with a clause or a quote right after the speaker, since the word mostly means something else
 */
export const arabicVerbTable = `
قال      | يقول     | قائلا    | say       | that words
أضاف     | يضيف     | مضيفا    | add       | that words
تابع     | يتابع    | متابعا   | continue  | that words strict
واصل     | يواصل    | مواصلا   | continue  | words strict
استطرد   | يستطرد   | مستطردا  | continue  | that words
أردف     | يردف     | مردفا    | continue  | that words
أكمل     | يكمل     | مكملا    | continue  | words strict
استكمل   | يستكمل   |          | continue  | words strict
استأنف   | يستأنف   |          | continue  | words strict
ختم      | يختم     |          | continue  | that words strict
اختتم    | يختتم    | مختتما   | continue  | that words strict
زاد      | يزيد     |          | add       | that words strict
استدرك   | يستدرك   | مستدركا  | add       | that words
صرح      | يصرح     | مصرحا    | say       | that words ب
أكد      | يؤكد     | مؤكدا    | affirm    | that words على noun
ذكر      | يذكر     | ذاكرا    | say       | that words
أوضح     | يوضح     | موضحا    | explain   | that words
وضح      |          |          | explain   | that words
بين      | يبين     | مبينا    | explain   | that strict
أعلن     | يعلن     | معلنا    | announce  | that words عن noun
أفاد     | يفيد     | مفيدا    | report    | that words ب
أورد     | يورد     | موردا    | report    | that words
أبلغ     | يبلغ     | مبلغا    | tell      | that words
أخبر     | يخبر     | مخبرا    | tell      | that words
أشار     | يشير     | مشيرا    | note      | that words إلى
لفت      | يلفت     | لافتا    | note      | that words إلى
ألمح     | يلمح     | ملمحا    | note      | that إلى
لمح      |          |          | note      | that إلى
ذكّر      |          | مذكرا    | note      | that words ب
نوه      | ينوه     | منوها    | note      | that words إلى ب
نبه      | ينبه     | منبها    | warn      | that words إلى من
كشف      | يكشف     | كاشفا    | reveal    | that words عن
أظهر     | يظهر     | مظهرا    | show      | that words noun
أبان     | يبين     |          | explain   | that
أبرز     | يبرز     | مبرزا    | highlight | that words strict
سجل      | يسجل     | مسجلا    | note      | that words strict
لاحظ     | يلاحظ    | ملاحظا   | note      | that words
استنتج   | يستنتج   | مستنتجا  | conclude  | that
خلص      | يخلص     |          | conclude  | that إلى
ذهب      | يذهب     |          | opine     | that إلى strict
استخلص   | يستخلص   |          | conclude  | that
شدد      | يشدد     | مشددا    | stress    | that words على
ركز      | يركز     | مركزا    | stress    | that strict
أصر      | يصر      | مصرا     | insist    | that words على
جزم      | يجزم     | جازما    | affirm    | that words ب
شهد      | يشهد     |          | affirm    | that strict
أقسم     | يقسم     | مقسما    | affirm    | that strict
اعتبر    | يعتبر    | معتبرا   | opine     | that words target
عد       | يعد      | عادا     | opine     | that strict
رأى      | يرى      |          | opine     | that words strict
ارتأى    | يرتئي    |          | opine     | that strict
ظن       | يظن      | ظانا     | opine     | that strict
اعتقد    | يعتقد    | معتقدا   | opine     | that words
اشترط    | يشترط    | مشترطا   | demand    | that words strict
استرسل   | يسترسل   | مسترسلا  | continue  | that words
اعتذر    | يعتذر    |          | express   | words عن strict
قلل      | يقلل     | مقللا    | opine     | من
حيا      |          |          | praise    | words strict
رجح      | يرجح     | مرجحا    | opine     | that words noun
قدر      | يقدر     | مقدرا    | estimate  | that noun strict
توقع     | يتوقع    | متوقعا   | predict   | that words noun
تنبأ     | يتنبأ    | متنبئا   | predict   | that ب
تكهن     | يتكهن    | متكهنا   | predict   | that ب
حذر      | يحذر     | محذرا    | warn      | that words من
نفى      | ينفي     | نافيا    | deny      | that words noun
أنكر     | ينكر     | منكرا    | deny      | that noun
أخفى     | يخفي     |          | affirm    | that strict
كذب      | يكذب     | مكذبا    | deny      | noun strict
أهاب     | يهيب     | مهيبا    | urge      | that words ب
توصل     | يتوصل    |          | find      | that إلى strict
وجد      | يجد      |          | find      | that strict
اكتشف    | يكتشف    |          | find      | that strict
جاهر     | يجاهر    | مجاهرا   | say       | that ب strict
قطع      | يقطع     | قاطعا    | affirm    | that strict
أرجع     | يرجع     | مرجعا    | explain   | noun strict
عزا      | يعزو     | عازيا    | explain   | noun strict
فند      | يفند     | مفندا    | deny      | noun
دحض      | يدحض     | داحضا    | deny      | noun
شكك      | يشكك     | مشككا    | doubt     | that في
استبعد   | يستبعد   | مستبعدا  | rule-out  | that words noun
رفض      | يرفض     | رافضا    | reject    | that words strict
رد       | يرد      | رادا     | reply     | that words strict
أجاب     | يجيب     | مجيبا    | reply     | that words
عقب      | يعقب     | معقبا    | reply     | words strict
علق      | يعلق     | معلقا    | comment   | that words strict
تساءل    | يتساءل   | متسائلا  | ask       | that words how عن
سأل      | يسأل     | سائلا    | ask       | words how strict
استفسر   | يستفسر   | مستفسرا  | ask       | how عن
كتب      | يكتب     | كاتبا    | write     | that words strict
نشر      | ينشر     |          | write     | that words strict
غرد      | يغرد     | مغردا    | write     | that words
تحدث     | يتحدث    | متحدثا   | talk      | words عن
روى      | يروي     | راويا    | tell      | that words how
حكى      | يحكي     | حاكيا    | tell      | that words how
قص       | يقص      |          | tell      | that words how strict
سرد      | يسرد     | ساردا    | tell      | words how strict
تذكر     | يتذكر    | متذكرا   | tell      | that words how strict
استذكر   | يستذكر   | مستذكرا  | tell      | that how strict
استرجع   | يسترجع   |          | tell      | words strict
شرح      | يشرح     | شارحا    | explain   | that words how
فسر      | يفسر     | مفسرا    | explain   | that words strict
برر      | يبرر     | مبررا    | explain   | that words strict
أقر      | يقر      | مقرا     | admit     | that words ب
اعترف    | يعترف    | معترفا   | admit     | that words ب
سلم      | يسلم     |          | admit     | that strict
زعم      | يزعم     | زاعما    | claim     | that words
اتهم     | يتهم     | متهما    | accuse    | that words target
حمل      | يحمل     | محملا    | accuse    | blame strict
لام      | يلوم     | لائما    | accuse    | blame strict
انتقد    | ينتقد    | منتقدا   | criticise | words noun
هاجم     | يهاجم    | مهاجما   | criticise | words strict
سخر      | يسخر     | ساخرا    | criticise | words strict
ندد      | يندد     | منددا    | condemn   | words ب
أدان     | يدين     | مدينا    | condemn   | words noun
دان      |          |          | condemn   | words noun
استنكر   | يستنكر   | مستنكرا  | condemn   | words noun
شجب      | يشجب     | شاجبا    | condemn   | words noun
استهجن   | يستهجن   | مستهجنا  | condemn   | words noun
احتج     | يحتج     | محتجا    | condemn   | that words strict
اشتكى    | يشتكي    | مشتكيا   | complain  | that words noun من
شكا      | يشكو     | شاكيا    | complain  | that words noun من
أسف      | يأسف     | آسفا     | express   | that words ل
رحب      | يرحب     | مرحبا    | welcome   | that words ب
أشاد     | يشيد     | مشيدا    | praise    | words ب
امتدح    | يمتدح    | ممتدحا   | praise    | words noun
أثنى     | يثني     | مثنيا    | praise    | words على
هنأ      | يهنئ     | مهنئا    | praise    | words strict
أعرب     | يعرب     | معربا    | express   | that words عن
عبر      | يعبر     | معبرا    | express   | words عن
أبدى     | يبدي     | مبديا    | express   | words noun
أمل      | يأمل     | آملا     | hope      | that words في ب strict
طمح      | يطمح     |          | hope      | that إلى strict
تطلع     | يتطلع    | متطلعا   | hope      | that إلى strict
تمنى     | يتمنى    | متمنيا   | hope      | that words على noun
تعهد     | يتعهد    | متعهدا   | promise   | that words ب
التزم    | يلتزم    | ملتزما   | promise   | that strict
وعد      |          | واعدا    | promise   | that words ب
هدد      | يهدد     | مهددا    | threaten  | that words ب
توعد     | يتوعد    | متوعدا   | threaten  | that words ب
لوح      | يلوح     | ملوحا    | threaten  | that words ب
دعا      | يدعو     | داعيا    | urge      | that words إلى ل
ادعى     | يدعي     | مدعيا    | claim     | that words
طالب     | يطالب    | مطالبا   | demand    | that words ب
وجه      | يوجه     | موجها    | demand    | that strict
طلب      | يطلب     | طالبا    | request   | that words strict
حث       | يحث      | حاثا     | urge      | that words على
ناشد     | يناشد    | مناشدا   | urge      | that words strict
أوصى     | يوصي     | موصيا    | urge      | that words ب
اقترح    | يقترح    | مقترحا   | urge      | that words noun
نصح      | ينصح     | ناصحا    | urge      | that words ب
جدد      | يجدد     | مجددا    | affirm    | that words noun
كرر      | يكرر     | مكررا    | affirm    | that words noun
أيد      | يؤيد     | مؤيدا    | affirm    | that strict
وصف      | يصف      | واصفا    | appraise  | words target
سمى      | يسمي     | مسميا    | appraise  | words strict
أسمى     |          |          | appraise  | words strict
نقل      | ينقل     | ناقلا    | relay     | relay
نسب      | ينسب     | ناسبا    | relay     | relay
علم      | يعلم     |          | learn     | that strict
تبنى     | يتبنى    | متبنيا   | claim     | words strict
استشهد   | يستشهد   | مستشهدا  | cite      | words strict
هتف      | يهتف     | هاتفا    | say       | that words
صرخ      | يصرخ     | صارخا    | say       | that words
همس      | يهمس     | هامسا    | say       | that words
ردد      | يردد     | مرددا    | say       | that words
خاطب     | يخاطب    | مخاطبا   | say       | words strict
مازح     | يمازح    | ممازحا   | say       | words strict
حسم      | يحسم     |          | affirm    | that strict
طمأن     | يطمئن    | مطمئنا   | affirm    | that words إلى
علل      | يعلل     | معللا    | explain   | that words ب
نص       | ينص      | ناصا     | document  | that على strict
اتفق     | يتفق     |          | affirm    | that على strict
توافق    | يتوافق   |          | affirm    | that strict
أجمع     | يجمع     | مجمعا    | affirm    | that على strict
ثمن      | يثمن     | مثمنا    | praise    | words noun
أشاع     | يشيع     |          | claim     | that strict
أذاع     | يذيع     |          | report    | that strict
أثبت     | يثبت     |          | show      | that strict
برهن     | يبرهن    | مبرهنا   | show      | that strict
دل       | يدل      | دالا     | show      | that على strict
أوحى     | يوحي     | موحيا    | note      | that strict
عكس      | يعكس     | عاكسا    | show      | that strict
رصد      | يرصد     | راصدا    | report    | that strict
وثق      | يوثق     | موثقا    | report    | that strict
تضمن     | يتضمن    | متضمنا   | document  | that strict
أفصح     | يفصح     | مفصحا    | reveal    | that words عن
باح      | يبوح     |          | reveal    | that strict
صارح     | يصارح    | مصارحا   | tell      | that words strict
أعلم     | يعلم     | معلما    | tell      | that strict
أخطر     | يخطر     | مخطرا    | tell      | that strict
أنبأ     | ينبئ     | منبئا    | tell      | that strict
شبه      | يشبه     | مشبها    | appraise  | words target
أسر      |          |          | tell      | that words strict
تمتم     | يتمتم    | متمتما   | say       | words
غمغم     | يغمغم    | مغمغما   | say       | words
صاح      | يصيح     | صائحا    | say       | words
زعق      | يزعق     | زاعقا    | say       | words
حلف      | يحلف     | حالفا    | affirm    | that words strict
نادى     | ينادي    | مناديا   | demand    | words ب strict
لخص      | يلخص     | ملخصا    | say       | words strict
أوجز     | يوجز     | موجزا    | say       | words strict
قاطع     | يقاطع    | مقاطعا   | reply     | words strict
عارض     | يعارض    | معارضا   | reject    | words strict
بشر      | يبشر     | مبشرا    | predict   | that ب strict
أنذر     | ينذر     | منذرا    | warn      | that words strict
أفتى     | يفتي     | مفتيا    | opine     | that ب strict
`;
