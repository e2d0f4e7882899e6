/** Verbs of what somebody insists on, fears, doubts, asks or finds fault with, in the columns of the table of verbs of saying. */
export const arabicStanceVerbs = `
دفع      | يدفع     | دافعا    | claim     | that strict
تذرع     | يتذرع    | متذرعا   | claim     | that ب strict
تحجج     | يتحجج    | متحججا   | claim     | that ب strict
تمسك     | يتمسك    | متمسكا   | insist    | that words ب strict
تشبث     | يتشبث    | متشبثا   | insist    | that words ب strict
أيقن     | يوقن     | موقنا    | opine     | that strict
احتمل    | يحتمل    | محتملا   | opine     | that strict
خمن      | يخمن     | مخمنا    | estimate  | that strict
تصور     | يتصور    | متصورا   | opine     | that strict
راهن     | يراهن    | مراهنا   | predict   | that على strict
خشي      | يخشى     | خاشيا    | fear      | that words strict
تخوف     | يتخوف    | متخوفا   | fear      | that words من
استغرب   | يستغرب   | مستغربا  | criticise | that words noun
أسند     | يسند     |          | accuse    | that strict
تعجب     | يتعجب    | متعجبا   | criticise | that words strict
استاء    | يستاء    | مستاء    | criticise | that words strict
تأسف     | يتأسف    | متأسفا   | express   | that words strict
تحسر     | يتحسر    | متحسرا   | express   | that words strict
تباهى    | يتباهى   | متباهيا  | claim     | that words strict
تفاخر    | يتفاخر   | متفاخرا  | claim     | that words strict
افتخر    | يفتخر    | مفتخرا   | claim     | that words strict
تفاءل    | يتفاءل   | متفائلا  | predict   | that words strict
هون      | يهون     | مهونا    | opine     | من strict
حض       | يحض      | حاضا     | urge      | that words على
حرض      | يحرض     | محرضا    | urge      | that words على strict
شجع      | يشجع     | مشجعا    | urge      | words على strict
التمس    | يلتمس    | ملتمسا   | request   | that words strict
توسل     | يتوسل    | متوسلا   | request   | words strict
ترجى     | يترجى    | مترجيا   | request   | words strict
اعترض    | يعترض    | معترضا   | reject    | that words على
تحفظ     | يتحفظ    | متحفظا   | reject    | words على strict
طعن      | يطعن     | طاعنا    | reject    | words في strict
ارتاب    | يرتاب    | مرتابا   | doubt     | that في strict
تبرأ     | يتبرأ    | متبرئا   | deny      | words من strict
عاب      | يعيب     |          | criticise | that words على strict
عاتب     | يعاتب    | معاتبا   | criticise | words strict
وبخ      | يوبخ     | موبخا    | criticise | words strict
استخف    | يستخف    | مستخفا   | criticise | words strict
تهكم     | يتهكم    | متهكما   | criticise | words strict
استهزأ   | يستهزئ   | مستهزئا  | criticise | words strict
`;
