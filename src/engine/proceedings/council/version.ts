/** Goes up with every change after which the same actions may give another game. */
export const RULES_VERSION = 6;
