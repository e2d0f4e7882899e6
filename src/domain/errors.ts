/** One thing that is wrong with an input, and where. */
export interface InputIssue {
  /** From the root of the input: property names and list indices. */
  path: (string | number)[];
  /** What would be right. */
  message: string;
}

/** How many issues a message spells out; `issues` has them all. */
const shown = 20;

/** The input can't be taken as it is. Anything that is not a class of this file is a bug and is masked. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    const lines = issues.slice(0, shown).map(describe);
    const rest = issues.length - lines.length;
    super([...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n'));
    this.issues = issues;
  }
}

/** A path as JavaScript writes it: quotes[2].parts[0].text. */
export function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

function describe({ path, message }: InputIssue): string {
  return path.length > 0 ? `${formatPath(path)}: ${message}` : message;
}
