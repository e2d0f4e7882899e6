/** نظيره الإيطالي, لنظيرتها: the one or those who hold the same office elsewhere. */
export function isCounterpart(form: string): boolean {
  return /^[بل]?(?:نظيرت?|نظرا[ءي])(?:ه|ها|هم|هما)$/.test(form);
}
