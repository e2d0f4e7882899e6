import { remember } from '../remember.ts';
import { formOf } from '../tokens.ts';
import { intransitiveVerbs, transitiveVerbs } from './arabic-action-verbs.ts';
import { commonWords } from './arabic-common-words.ts';

/** A spelling of a verb that says nothing of speech; what it tells is where a subject ends and that a clause starts. */
interface ActionForm {
  /** It is hardly ever anything else, such as a noun or a verbal noun. */
  isSure: boolean;
  /** It takes an object without a preposition, and has none written with it. */
  isTransitive: boolean;
}

/** Words that some form of a verb is spelled as. */
const others = new Set(
  'كويت بنت بيت صوت وقت موت حوت زيت قوت توت ذات شتت وفت يسار يسر يمن يود يدين يزيد يعرب يحيا يقين يتيم تميم تحد تمور تين تونس تتر تركي تركيا تلك تحت تان'.split(
    ' ',
  ),
);

const forms = new Map<string, ActionForm>();
/** Forms that an object is written with, by what they are without it: بحثها, استدعاه. */
const beforeObjects = new Map<string, ActionForm>();
const sounds = verbsOf(transitiveVerbs, true).concat(verbsOf(intransitiveVerbs, false));
const masdars = new Set(
  sounds.filter(({ isMasdar }) => isMasdar).map(({ perfect }) => formOf(perfect)),
);
for (const verb of sounds) inflect(verb);

interface Action {
  perfect: string;
  imperfect: string;
  isTransitive: boolean;
  /** The perfect is mostly another word. */
  isOther: boolean;
  /** The verbal noun is spelled as the perfect is: تراجع. */
  isMasdar: boolean;
}

function verbsOf(list: string, isTransitive: boolean): Action[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', imperfect] = entry.split('/');
      const perfect = word.replace(/[*!]$/, '');
      const isMasdar = /^ت...+[^ىا]$/.test(perfect) && !word.endsWith('!');
      return {
        perfect,
        imperfect: imperfect ?? imperfectOf(perfect),
        isTransitive,
        isOther:
          word.endsWith('*') ||
          isMasdar ||
          (!word.endsWith('!') && commonWords.has(formOf(perfect))),
        isMasdar,
      };
    });
}

/** The imperfect that the pattern of a perfect has: أقال gives يقيل, استدعى gives يستدعي. */
function imperfectOf(perfect: string): string {
  const rest = /^[أا]/.test(perfect) ? perfect.slice(1) : perfect;
  if (perfect.startsWith('ت')) return `ي${rest}`;
  const isFourth = /^أ..?.?.$/.test(perfect);
  const isTenth = perfect.startsWith('است') && perfect.length > 5;
  const open = isFourth || isTenth ? rest.replace(/ا(.)$/, 'ي$1') : rest;
  return `ي${open.replace(/[ىا]$/, 'ي')}`;
}

function inflect({ perfect, imperfect, isTransitive, isOther }: Action): void {
  const sure = { isSure: true, isTransitive };
  const asPerfect = { isSure: !isOther, isTransitive };
  const isWeak = /[ىا]$/.test(perfect);
  const stem = isWeak ? perfect.slice(0, -1) : perfect;
  const rest = imperfect.slice(1);
  const short = /[ىيو]$/.test(rest) ? rest.slice(0, -1) : rest;
  const we = weStem(perfect, imperfect);

  add(perfect, asPerfect);
  add(`${stem}ت`, sure);
  add(`${stem}تا`, sure);
  add(`${stem.replace(/ي$/, '')}وا`, sure);
  add(`${we}نا`, asPerfect);
  add(`ي${rest}`, sure);
  add(`ت${rest}`, { isSure: !isNounOfT(`ت${rest}`), isTransitive });
  for (const plural of ['ون', 'وا']) add(`ي${short}${plural}`, sure);
  for (const dual of [`ي${rest}ان`, `ت${rest}ان`]) add(dual, sure);
  if (short !== rest && short.length > 2) add(`ي${short}`, sure);
  for (const passive of passives(perfect, imperfect)) if (isTransitive) add(passive, sure);
  if (!isTransitive) return;

  // A perfect of three letters, or a participle's pattern, with ه is spelled as a noun in ة: ضربة, قابلة.
  const isLong = perfect.length > 3 && !/^.ا..$/.test(perfect);
  addBefore(isWeak ? `${stem}ا` : perfect, !isOther, isLong || isWeak);
  addBefore(`${stem}ت`, !commonWords.has(formOf(`${stem}ة`)), true);
  // عضوها, خطوة: a short one is spelled as a noun.
  const they = stem.replace(/ي$/, '');
  if (they.length > 2) addBefore(`${they}و`, true, they.length > 3);
  addBefore(`${we}نا`, !isOther, true);
  const before = rest.endsWith('ى') ? `${rest.slice(0, -1)}ا` : rest;
  addBefore(`ي${before}`, true, true);
  addBefore(`ي${short}و`, true, true);
  addBefore(`ت${before}`, !isNounOfT(`ت${rest}`), rest.length > 3 && !before.endsWith('ي'));
}

/** A noun of the pattern of تقدم, which is spelled as the imperfect of a verb. */
function isNounOfT(form: string): boolean {
  return masdars.has(formOf(form)) || commonWords.has(formOf(form));
}

/** What نا is added to for 'we': زر of زار, دعو of دعا, التقي of التقى. */
function weStem(perfect: string, imperfect: string): string {
  if (/[ىا]$/.test(perfect)) return perfect.slice(0, -1) + (imperfect.endsWith('و') ? 'و' : 'ي');
  return perfect.length > 2 ? perfect.replace(/ا(.)$/, '$1') : perfect;
}

/** The passives that are not spelled as the active is: أقيل, قوبل, ألغيت, يباع, يوضع. */
function passives(perfect: string, imperfect: string): string[] {
  const found: string[] = [];
  const third = /^(.)ا(..)$/.exec(perfect);
  if (third !== null) found.push(...perfects(`${third[1]}و${third[2]}`));
  else if (/^[أا].+ا.$/.test(perfect)) found.push(...perfects(perfect.replace(/ا(.)$/, 'ي$1')));
  if (/[ىا]$/.test(perfect)) found.push(`${perfect.slice(0, -1)}يت`);
  const open = imperfect.replace(/[يو](.)$/, 'ا$1');
  if (open !== imperfect && /ا.$/.test(perfect)) found.push(open, `ت${open.slice(1)}`);
  if (/^و..$/.test(perfect)) found.push(`ي${perfect}`, `ت${perfect}`);
  return found;
}

function perfects(perfect: string): string[] {
  return [perfect, `${perfect}ت`, `${perfect}وا`];
}

function add(word: string, action: ActionForm): void {
  const form = formOf(word);
  if (others.has(form)) return;
  const known = forms.get(form);
  if (known === undefined || (known.isSure && !action.isSure)) forms.set(form, action);
}

/** @param withHe ه may be written with it, and makes no other word of it. */
function addBefore(word: string, isSure: boolean, withHe: boolean): void {
  const form = formOf(word);
  for (const object of withHe ? ['', 'ه'] : [''])
    if (beforeObjects.get(form + object)?.isSure !== false)
      beforeObjects.set(form + object, { isSure, isTransitive: false });
}

/** The verb of action that a folded form is, without و, ف and س. Null for any other word. */
const actionForm = remember((form): ActionForm | null => {
  const whole = forms.get(form);
  if (whole !== undefined) return whole;
  if (others.has(form) || commonWords.has(form)) return null;
  const ending = /^(.{2,}?)(?:هما|ها|هم|هن|نا|ه)$/.exec(form);
  if (ending === null) return null;
  return beforeObjects.get(form.endsWith('ه') ? form : (ending[1] ?? '')) ?? null;
});

/** Whether a form is a verb of action and hardly ever anything else. */
export function isAction(form: string): boolean {
  return actionForm(form)?.isSure === true;
}

/** Whether a form is one that a verb of action has, and a noun or another word too: صمت, عرض. */
export function mayBeAction(form: string): boolean {
  return actionForm(form) !== null;
}
