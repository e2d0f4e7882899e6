import { at, type Random } from './random.ts';

/** A name in both scripts. */
export interface Name {
  ar: string;
  en: string;
}

const given: Name[] = pairs(`
  سليم Salim|ليلى Layla|يونس Younes|مريم Maryam|كريم Karim|نوال Nawal|فارس Faris|هدى Huda|عمر Omar|سلمى Salma|
  زياد Ziad|رنا Rana|طارق Tariq|دينا Dina|سامر Samer|آمنة Amina|إدريس Idris|أسماء Asma|ناصر Nasser|وفاء Wafa|
  إيلينا Elena|بيتر Peter|آنا Anna|توماس Thomas|صوفيا Sofia|مارك Mark|إيفا Eva|لوكا Luka|نينا Nina|أوسكار Oscar
`);

const syllables: Name[] = pairs(`
  بر Bar|دا Da|نو No|سام Sam|ري Ri|كل Kal|مو Mu|تر Tar|لين Lin|فا Fa|جد Jad|هو Hu|زر Zar|شم Sham|ود Wad|قس Qas|
  بي Bi|در Dor|ميل Mil|سو Su
`);
const endings: Name[] = pairs(`
  ان an|ين in|ول ul|ار ar|يد id|وس us|ام am|اط at|ور ur|يف if|اح ah|ون on
`);

/** Invented names, each different from all others however they are spelled. */
export function inventNames(random: Random, count: number): Name[] {
  const seen = new Set<string>();
  const names: Name[] = [];
  while (names.length < count) {
    const syllable = [random.pick(syllables), random.pick(syllables), random.pick(syllables)];
    const used = syllable.slice(0, random.chance(0.7) ? 2 : 3);
    const name = join([...used, random.pick(endings)]);
    if (seen.has(name.ar) || seen.has(name.en)) continue;
    seen.add(name.ar).add(name.en);
    names.push(name);
  }
  return names;
}

/** A family's name with one of the given names. */
export function personName(random: Random, family: Name): Name {
  const first = random.pick(given);
  return { ar: `${first.ar} ${family.ar}`, en: `${first.en} ${family.en}` };
}

function join(parts: readonly Name[]): Name {
  const en = parts.map((part) => part.en.toLowerCase()).join('');
  return {
    ar: parts.map((part) => part.ar).join(''),
    en: en.charAt(0).toUpperCase() + en.slice(1),
  };
}

function pairs(list: string): Name[] {
  return list
    .trim()
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .map((pair) => ({ ar: at(pair, 0), en: at(pair, 1) }));
}
