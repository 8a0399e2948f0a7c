/** Actor of ledger entries until there are accounts: whoever reaches the loopback address. */
export const UNNAMED_EDITOR = "unnamed editor";
