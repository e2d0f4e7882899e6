import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ExecutionArgs,
} from 'graphql';
import { countConditions } from '../graphql/filters/size.ts';
import { type Amounts, type FieldCost, Reckoning } from '../graphql/reckon.ts';
import type { Exchange, ServerPlugin } from './exchange.ts';

/** The most that one operation may ask for. */
export type OperationLimits = Readonly<Amounts>;

/** What an answer says of the cost of its operation, in `extensions.cost`. */
export interface Cost {
  /** Null where there was no operation to reckon. */
  requested: number | null;
  maximum: number;
  /** Asked for by a header: what each field costs, the most expensive first. */
  fields?: FieldCost[];
}

/** A request with this header, of any value, is told what each field costs. */
const breakdownHeader = 'x-cost-breakdown';

/** How many fields a breakdown lists. */
const mostListed = 100;

/** How many fields a refusal names, and which part of the cost of the first the others have at least. */
const [mostNamed, leastNamed] = [3, 0.1];

/** How many values the variables of a query may hold on top of its conditions: ids, orders, cursors. */
const roomForVariables = 500;

/**
 * Refuses operations that ask for too much, before any of them is run, and says in each answer what was asked for and what
 * may be.
 */
export function useOperationLimits(limits: OperationLimits): ServerPlugin {
  const check = (args: ExecutionArgs, exchange: Exchange): GraphQLError | null => {
    const operation = getOperationAST(args.document, args.operationName);
    if (!operation) return null;
    // To check variables against the schema takes longer than to count what they hold. A mutation may hold documents.
    const given = operation.operation === 'query' ? countConditions(args.variableValues) : 0;
    if (given > limits.conditions + roomForVariables) {
      return refusal('conditions', { asked: given, limit: limits.conditions, expensive: [] });
    }
    const reckoning = reckon(args, operation);
    if (reckoning === null) return null;
    const { amounts } = reckoning;
    exchange.cost = { requested: amounts.cost, maximum: limits.cost };
    if (exchange.wantsBreakdown && amounts.fields <= limits.fields) {
      exchange.cost.fields = reckoning.breakdown().slice(0, mostListed);
    }
    const amount = looked.find((one) => amounts[one] > limits[one]);
    if (amount === undefined) return null;
    const fields = amount === 'cost' ? reckoning.breakdown() : [];
    const least = leastNamed * (fields[0]?.cost ?? 0);
    const expensive = fields.filter(({ cost }) => cost >= least).slice(0, mostNamed);
    return refusal(amount, { asked: amounts[amount], limit: limits[amount], expensive });
  };

  return {
    onRequestParse({ request, serverContext: { exchange } }) {
      exchange.cost = { requested: null, maximum: limits.cost };
      exchange.wantsBreakdown = request.headers.has(breakdownHeader);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = check(args, args.contextValue.exchange);
      if (error !== null) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = check(args, args.contextValue.exchange);
      if (error !== null) setResultAndStopExecution({ errors: [error] });
    },
    onResultProcess({ result, setResult, serverContext: { exchange } }) {
      if (exchange.cost === null || Array.isArray(result) || !isAnswer(result)) return;
      setResult({ ...result, extensions: { ...result.extensions, cost: exchange.cost } });
    },
  };
}

/** Null where its variables are wrong, which execution then says. */
function reckon(
  { schema, document, variableValues }: ExecutionArgs,
  operation: OperationDefinitionNode,
) {
  const variables = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  );
  if ('errors' in variables) return null;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return new Reckoning({ schema, operation, fragments, variables: variables.variableValues });
}

interface Excess {
  asked: number;
  limit: number;
  expensive: readonly FieldCost[];
}

/** The order in which it is looked at what is too much. */
const looked = ['depth', 'fields', 'aliases', 'conditions', 'cost'] as const;

/** What is too much, and how to ask for less. */
const explanations: Record<keyof Amounts, (excess: Excess) => string> = {
  depth: ({ asked, limit }) =>
    `This operation is ${asked} levels deep; ${limit} is the most. Ask in several operations, by \`node\`.`,
  fields: ({ asked, limit }) =>
    `This operation selects ${asked} fields; ${limit} is the most. Ask in several operations.`,
  aliases: ({ asked, limit }) =>
    `This operation has ${asked} aliases; ${limit} is the most. Ask for many things by lists and \`nodes\`, or in several operations.`,
  conditions: ({ asked, limit }) =>
    `This operation has ${asked} conditions and list items in \`where\`; ${limit} is the most. Ask in several operations.`,
  cost: ({ asked, limit, expensive }) =>
    `This operation costs ${asked}; ${limit} is the most. Its most expensive fields are ` +
    `${expensive.map(({ path, cost }) => `\`${path}\` (${cost})`).join(', ')}. ` +
    'Ask for smaller pages (`first`, `last`) of the lists that they stand in, for fewer fields there, or in several operations.',
};

function refusal(amount: keyof Amounts, excess: Excess): GraphQLError {
  return new GraphQLError(explanations[amount](excess), {
    extensions: { code: 'OPERATION_TOO_EXPENSIVE' },
  });
}

function isAnswer(result: unknown): result is { extensions?: Record<string, unknown> } {
  return typeof result === 'object' && result !== null && ('data' in result || 'errors' in result);
}
