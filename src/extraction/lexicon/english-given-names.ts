const women = new Set(
  'mary anna anne ann jane sarah susan linda karen lisa emma emily alice julia laura maria marie nadia rachel rebecca ruth helen kate katherine catherine elizabeth jennifer jessica amy angela barbara carol christine claire diana donna dorothy ellen eva fatima grace hannah imogen irene joan joanne judith judy julie kelly kim lena leila layla lucy margaret martha megan melissa michelle mireille miriam monica nancy natalie nicole nina olivia pamela patricia paula priscilla priya rosa rosalind rose sally sandra sharon sofia sophia sophie stephanie teresa theresa tina ursula valerie vanessa victoria yvonne zoe marcy dana inez agnes aisha amina amal hala huda ingrid ivana'.split(
    ' ',
  ),
);

const men = new Set(
  'john james robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan gary nicholas eric stephen jonathan larry justin scott frank benjamin ben samuel patrick alexander jack dennis peter adam henry nathan douglas zachary walter kyle ethan carl gerald keith roger jeremy terry lawrence sean christian albert joe ethan austin bruce willie jordan alan juan wayne roy ralph luis carlos jose antonio ahmed mohamed mohammed muhammad ali omar hassan hussein khalid ibrahim yusuf gareth casper jonas tobias tom tim sam ivan igor dmitry vladimir sergei pierre jean hans klaus marco lars'.split(
    ' ',
  ),
);

/** The gender that a given name mostly has, where it is a common one. */
export function givenGender(name: string): 'm' | 'f' | null {
  return women.has(name) ? 'f' : men.has(name) ? 'm' : null;
}
