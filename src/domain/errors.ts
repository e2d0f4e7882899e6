import type { Scope } from '../database/generated/enums.ts';

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

/** The key of the request does not allow it. It is thrown before anything is looked up, so it tells nothing of what exists. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
  /** The scope that would allow it. */
  readonly scope: Scope;

  constructor(scope: Scope) {
    super(`This needs an API key with the scope ${scope}.`);
    this.scope = scope;
  }
}

/** What is to be changed does not exist. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  /** Where the input names it. */
  readonly path: InputIssue['path'];

  constructor(what: string, path: InputIssue['path']) {
    super(`${formatPath(path)}: there is no such ${what}; it may have been deleted.`);
    this.path = path;
  }
}

/** What contradicts what is there: a later change of somebody else, an identifier that another has, a state. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  /** The version that the article has now, where the conflict is about one. */
  readonly currentVersion: number | null;
  /** What changed since the version that was given, by the names of the fields. */
  readonly changedFields: readonly string[];
  /** When the person, organization or source that was to be changed was last changed, where it was since it was read. */
  readonly currentUpdatedAt: Date | null;
  /** Where the input gives what conflicts. */
  readonly path: InputIssue['path'];
  /** Who or what has already what the input gives. */
  readonly holder: { nodeType: string; id: string } | null;

  constructor(
    message: string,
    {
      currentVersion = null,
      changedFields = [],
      currentUpdatedAt = null,
      path = [],
      holder = null,
    }: {
      currentVersion?: number | null;
      changedFields?: readonly string[];
      currentUpdatedAt?: Date | null;
      path?: InputIssue['path'];
      holder?: ConflictError['holder'];
    } = {},
  ) {
    super(path.length > 0 ? `${formatPath(path)}: ${message}` : message);
    this.currentVersion = currentVersion;
    this.changedFields = changedFields;
    this.currentUpdatedAt = currentUpdatedAt;
    this.path = path;
    this.holder = holder;
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
