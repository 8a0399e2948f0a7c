/** Version of the rules of judgement: a change that alters any outcome is a new one. */
export const RULES_VERSION = "2";
