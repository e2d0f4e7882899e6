import { formOf, type Token } from '../tokens.ts';

/** Verbs of making documents and giving them out: perfect/imperfect. */
const verbs = `
نشر/ينشر أصدر/يصدر أعد/يعد أجرى/يجري أنجز/ينجز نفذ/ينفذ بث/يبث وزع/يوزع عمم/يعمم أذاع/يذيع وجه/يوجه رفع/يرفع قدم/يقدم أرسل/يرسل
كتب/يكتب وقع/يوقع حرر/يحرر صاغ/يصوغ وضع/يضع جمع/يجمع حلل/يحلل سطر/يسطر قاد/يقود أشرف/يشرف رعى/يرعى
`;

const alone = new Set<string>();
const withObject = new Set<string>();
for (const entry of verbs.trim().split(/\s+/)) {
  const [perfect = '', imperfect = ''] = entry.split('/');
  const stem = perfect.replace(/ى$/, '');
  const open = (word: string) => word.replace(/ى$/, 'ا');
  const she = imperfect.replace(/^ي/, 'ت');
  for (const word of [perfect, `${stem}ت`]) alone.add(formOf(word));
  for (const word of [
    open(perfect),
    `${stem}ت`,
    `${stem}و`,
    `${stem}ا`,
    open(imperfect),
    open(she),
  ])
    for (const object of ['ه', 'ها', 'هما']) {
      withObject.add(formOf(word + object));
      if (/^[يت]/.test(word) && word !== open(perfect)) withObject.add(formOf(`س${word}${object}`));
    }
}

/** أصدرت النقابة, نشر: a verb of making or giving out, with what it makes told apart. */
export function publishes(form: string): boolean {
  return isOf(alone, form);
}

/** أصدرته النقابة, يعدها: a verb of making or giving out, of a document before it; نشرة, جمعة and وجهة are nouns. */
export function publishesIt(token: Token | undefined): boolean {
  return token !== undefined && !token.text.endsWith('ة') && isOf(withObject, token.form);
}

function isOf(forms: ReadonlySet<string>, form: string): boolean {
  return forms.has(form) || (/^[وف]/.test(form) && forms.has(form.slice(1)));
}
