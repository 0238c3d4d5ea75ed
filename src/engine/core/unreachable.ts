/** Fails to compile while a case is not handled. @throws always, when it is reached all the same. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
