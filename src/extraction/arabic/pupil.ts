import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** What somebody learns, or where. */
const subjects = wordSet(
  `هندسة طب حقوق قانون صيدلة تمريض آداب تاريخ اقتصاد إعلام صحافة علوم رياضيات فيزياء كيمياء أحياء لغات ترجمة فلسفة فنون موسيقى سينما مسرح محاسبة تجارة تسيير معلوماتية برمجة زراعة بيطرة عمارة شريعة جغرافيا اجتماع
  دكتوراه ماجستير ماستر دراسات ثانوية ثانوي جامعي مدرسة جامعة كلية معهد بكالوريا باكالوريا سنة`,
);

/** سليم، | طالب هندسة: who learns something, after a comma, where طالب نواب بالتحقيق tells who asks for it. */
export function isPupil(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return token?.form === 'طالب' && before?.kind === 'mark' && subjects.has(next?.form ?? '');
}
