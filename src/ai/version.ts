/** Goes up with every change after which a seat of the AI may choose otherwise on the same seed. */
export const AI_VERSION = 3;
