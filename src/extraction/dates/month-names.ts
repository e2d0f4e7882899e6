/** The Gregorian months as Arabic news of every region and English news write them, from January on; Arabic folded. */
const table = `
يناير، كانون الثاني، جانفي، كانون ثاني، كانون2، january, jan
فبراير، شباط، فيفري، february, feb
مارس، اذار، march, mar
ابريل، نيسان، افريل، april, apr
مايو، ايار، ماي، may
يونيو، يونيه، حزيران، جوان، june, jun
يوليو، يوليه، تموز، جويليه، يوليوز، july, jul
اغسطس، اب، اوت، غشت، august, aug
سبتمبر، ايلول، شتنبر، september, sept, sep
اكتوبر، تشرين الاول، تشرين اول، october, oct
نوفمبر، تشرين الثاني، تشرين ثاني، نونبر، november, nov
ديسمبر، كانون الاول، كانون اول، دجنبر، december, dec`;

/** The number of a month by its name in lower case, folded. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line, i) => line.split(/[،,]\s*/).map((name): [string, number] => [name, i + 1])),
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
