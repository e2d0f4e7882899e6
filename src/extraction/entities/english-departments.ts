/** Portfolios by words that only American departments, and those named after them, have. */
const american =
  /^(?:transportation|defense|labor|interior|state|agriculture|agrarian|commerce|homeland|veterans|housing|natural|budget|tourism|public works)\b/;

/** What the department of a secretary is called: Department for Transport, Home Office. */
export function departmentOf(portfolio: string): string | null {
  const own: Record<string, string> = {
    home: 'Home Office',
    foreign: 'Foreign Office',
    treasury: 'Treasury',
    war: 'War Department',
  };
  const name = portfolio.toLowerCase();
  return /^(?:cabinet|press|general|permanent|party|assembly|union)/.test(name)
    ? null
    : (own[name] ?? `Department ${american.test(name) ? 'of' : 'for'} ${portfolio}`);
}
