import { roleField } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import { isCapital, isComma } from './words.ts';

/** What departments of a body are for. */
const fields = wordSet(
  'public corporate media press external internal legal human commercial technical strategic general national special regulatory government consumer customer community affairs communications communication relations publicity information operations finance services resources administration accounts marketing sales planning strategy research training security safety engineering projects procurement logistics audit compliance risk investment investments treasury enforcement licensing inspections standards development engagement outreach welfare works protocol branding sustainability technology digital innovation maintenance distribution transmission generation',
);
const longest = 6;

/** Whether a text is no more than what a department is for. */
export function isDepartmentName(text: string): boolean {
  return text.split(' ').every((word) => fields.has(formOf(word)) || /^(?:and|&)$/.test(word));
}

/** Reads the comma between an office and what it is for as 'of': the General Manager, | Public Affairs, Omar Badr. */
export function joinDepartments(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const office = tokens[i - 1];
    const isOffice =
      isComma(token) &&
      isCapital(office) &&
      /^(?:head|official|staff)$/.test(roleField(office?.form ?? '') ?? '');
    if (!isOffice || !isDepartment(tokens, i + 1)) return;
    token.kind = 'word';
    token.form = 'of';
  });
}

/** Public Affairs, Media and Publicity: a row of such words up to a comma or a full stop. */
function isDepartment(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (
    end < from + longest &&
    ((isCapital(tokens[end]) && fields.has(tokens[end]?.form ?? '')) ||
      (end > from && /^(?:and|&)$/.test(tokens[end]?.form ?? '')))
  )
    end++;
  return end > from && (isComma(tokens[end]) || tokens[end]?.form === '.');
}
