import { letters } from './letters.ts';

/** The Gregorian months as news writes them in Arabic of every region, in English and in French, from January on. */
const table = `
يناير، كانون الثاني، جانفي، كانون ثاني، كانون2، january, jan, janvier
فبراير، شباط، فيفري، february, feb, février
مارس، آذار، march, mar, mars
أبريل، إبريل، نيسان، أفريل، april, apr, avril
مايو، أيار، ماي، may, mai
يونيو، يونيه، حزيران، جوان، june, jun, juin
يوليو، يوليه، تموز، جويلية، يوليوز، july, jul, juillet
أغسطس، آب، أوت، غشت، august, aug, août
سبتمبر، أيلول، شتنبر، september, sept, sep, septembre
أكتوبر، تشرين الأول، تشرين أول، october, oct, octobre
نوفمبر، تشرين الثاني، تشرين ثاني، نونبر، november, nov, novembre
ديسمبر، كانون الأول، كانون أول، دجنبر، december, dec, décembre`;

const gregorian = table
  .trim()
  .split('\n')
  .map((line) => line.split(/[،,]\s*/));

/** Hijri months, and those of two words in every spelling. */
const hijri =
  'محرم|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|جمادى الأولى|جمادى الأول|جمادى الثانية|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة';

/** The names of the months of either calendar, as written. */
export const monthNames: readonly string[] = [...gregorian.flat(), ...hijri.split('|')];

/** The number of a Gregorian month by its name, in one form of its letters. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  gregorian.flatMap((names, i) => names.map((name): [string, number] => [letters(name), i + 1])),
);

/** Weekdays by their folded names; Sunday is 0. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  [
    'الاحد sunday sun',
    'الاثنين الاتنين monday mon',
    'الثلاثاء tuesday tue tues',
    'الاربعاء wednesday wed',
    'الخميس thursday thu thurs',
    'الجمعه friday fri',
    'السبت saturday sat',
  ].flatMap((line, day) => line.split(' ').map((name): [string, number] => [name, day])),
);
